package org.omuz.shared;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import java.util.List;
import java.util.function.Function;

/** One page of a list: its rows, how many there are in all, the page's number (from 1) and size. */
public record Page<T>(List<T> rows, long total, int number, int size) {
    public static final int USUAL_SIZE = 25;

    /** Two statements: the rows and the count. Numbers out of range answer the nearest page. */
    public static <E, T> Page<T> of(PanacheQuery<E> query, int number, int size, Function<E, T> view) {
        long total = query.count();
        int pages = Math.max(1, (int) ((total + size - 1) / size));
        int shown = Math.min(Math.max(1, number), pages);
        List<T> rows = query.page(shown - 1, size).list().stream().map(view).toList();
        return new Page<>(rows, total, shown, size);
    }

    /** Of a list that is at hand as a whole. */
    public static <T> Page<T> of(List<T> all, int number, int size) {
        int pages = Math.max(1, (int) Math.ceil((double) all.size() / size));
        int shown = Math.min(Math.max(1, number), pages);
        int from = pages == 1 ? 0 : (shown - 1) * size;
        int to = (int) Math.min(all.size(), (long) from + size);
        return new Page<>(all.subList(from, to), all.size(), shown, size);
    }

    public int pages() {
        return Math.max(1, (int) ((total + size - 1) / size));
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages();
    }

    public int previous() {
        return number - 1;
    }

    public int next() {
        return number + 1;
    }

    public long first() {
        return total == 0 ? 0 : (long) (number - 1) * size + 1;
    }

    public long last() {
        return Math.min((long) number * size, total);
    }
}
