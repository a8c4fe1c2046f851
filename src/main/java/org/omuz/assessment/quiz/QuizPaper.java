package org.omuz.assessment.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.omuz.course.Activity;
import org.omuz.course.PublishedQuestion;

/** A quiz of a published course version with its questions. */
public record QuizPaper(
        long activityId,
        long courseVersionId,
        String module,
        Activity.Content content,
        List<PublishedQuestion> questions) {
    static final int PAGE_SIZE = 5;

    public Activity.Purpose purpose() {
        return content.quiz().purpose();
    }

    public int size() {
        return questions.size();
    }

    public int pages() {
        return Math.max(1, (size() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    /** The page a position (from 1) is on. */
    static int pageOf(int position) {
        return (position - 1) / PAGE_SIZE + 1;
    }

    /** Positions on one page, from 1. */
    public List<Integer> positions(int page) {
        List<Integer> positions = new ArrayList<>();
        for (int p = (page - 1) * PAGE_SIZE + 1; p <= Math.min(page * PAGE_SIZE, size()); p++) {
            positions.add(p);
        }
        return positions;
    }

    /** Question at a position, from 1. */
    public PublishedQuestion at(int position) {
        return questions.get(position - 1);
    }

    /** The same order for the same attempt and position on every device; never the order of the content by intent. */
    public static <T> List<T> shuffled(List<T> things, long seed, int position) {
        List<T> order = new ArrayList<>(things);
        Random random = new Random(seed * 31 + position);
        do {
            Collections.shuffle(order, random);
        } while (order.size() > 2 && order.equals(things));
        return order;
    }
}
