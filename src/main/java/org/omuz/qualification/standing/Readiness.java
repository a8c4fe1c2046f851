package org.omuz.qualification.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omuz.agency.DutyStation;
import org.omuz.framework.Competency;
import org.omuz.framework.Framework;
import org.omuz.shared.Language;
import org.omuz.shared.Page;
import org.omuz.shared.find.SortKey;

/** What an agency can do today and will still be able to do on a later day, counted from its officers. */
public final class Readiness {
    private static final int WORST = 10;
    private static final int NEXT = 10;

    record Post(long id, String name, int officers, int today, int later) {
        public int percent() {
            return officers == 0 ? 0 : 100 * today / officers;
        }

        public String mark() {
            return later == officers ? "held" : today == officers ? "soon" : today == 0 ? "lapsed" : "gap";
        }
    }

    record Shortfall(String code, String title, String domain, int wanting, int lapsed, int required) {}

    public record Lapse(long officer, String name, String code, String title, int level, LocalDate until) {}

    private final List<Officer> officers;
    private final Framework framework;
    private final Columns columns;
    private final LocalDate later;
    private final Language language;
    private final List<Post> posts = new ArrayList<>();
    private final List<Lapse> lapses = new ArrayList<>();

    public Readiness(
            List<Officer> officers,
            List<DutyStation> stations,
            Framework framework,
            LocalDate later,
            Language language) {
        this.officers = officers.stream().filter(Officer::hasProfile).toList();
        this.framework = framework;
        this.columns = new Columns(framework);
        this.later = later;
        this.language = language;
        countPosts(stations);
        findLapses();
    }

    private void countPosts(List<DutyStation> stations) {
        Map<Long, int[]> counts = new LinkedHashMap<>();
        stations.forEach(station -> counts.put(station.id, new int[3]));
        for (Officer officer : officers) {
            for (Long station : officer.stations) {
                int[] count = counts.computeIfAbsent(station, id -> new int[3]);
                count[0]++;
                count[1] += officer.meets() ? 1 : 0;
                count[2] += officer.meetsOn(later) ? 1 : 0;
            }
        }
        for (DutyStation station : stations) {
            int[] count = counts.get(station.id);
            posts.add(new Post(station.id, station.name.in(language), count[0], count[1], count[2]));
        }
        posts.sort(Comparator.comparingInt((Post p) -> p.officers() == 0 ? 101 : p.percent()));
    }

    private void findLapses() {
        for (Officer officer : officers) {
            for (int column = 0; column < columns.count(); column++) {
                Standing standing = officer.standings[column];
                if (standing != null && standing.required() > 0 && standing.state() == Standing.State.SOON) {
                    Competency competency = columns.at(column);
                    lapses.add(new Lapse(
                            officer.id,
                            officer.name,
                            competency.code(),
                            competency.title().in(language),
                            standing.held(),
                            standing.until()));
                }
            }
        }
        lapses.sort(Comparator.comparing(Lapse::until).thenComparing(SortKey.by(Lapse::name)));
    }

    /** The least ready first. */
    public List<Post> posts() {
        return posts;
    }

    /** Competencies that most officers lack, worst first. */
    public List<Shortfall> worst() {
        List<Shortfall> worst = new ArrayList<>();
        for (int column = 0; column < columns.count(); column++) {
            int required = 0;
            int wanting = 0;
            int lapsed = 0;
            for (Officer officer : officers) {
                Standing standing = officer.standings[column];
                if (standing != null && standing.required() > 0) {
                    required++;
                    wanting += officer.lacks(column) ? 1 : 0;
                    lapsed += standing.over() ? 1 : 0;
                }
            }
            if (wanting > 0) {
                Competency c = columns.at(column);
                worst.add(new Shortfall(c.code(), c.title().in(language), c.domain(), wanting, lapsed, required));
            }
        }
        worst.sort(Comparator.comparingInt(Shortfall::wanting).reversed());
        return worst.subList(0, Math.min(WORST, worst.size()));
    }

    public List<Lapse> nextLapses() {
        return lapses.subList(0, Math.min(NEXT, lapses.size()));
    }

    public Page<Lapse> lapses(int number) {
        return Page.of(lapses, number, Page.USUAL_SIZE);
    }

    public int lapses() {
        return lapses.size();
    }

    public int officers() {
        return officers.size();
    }

    public int meetToday() {
        return (int) officers.stream().filter(Officer::meets).count();
    }

    public int wantToday() {
        return officers() - meetToday();
    }

    public int meetLater() {
        return (int) officers.stream().filter(officer -> officer.meetsOn(later)).count();
    }

    public boolean empty() {
        return framework.competencies().isEmpty() || officers.isEmpty();
    }
}
