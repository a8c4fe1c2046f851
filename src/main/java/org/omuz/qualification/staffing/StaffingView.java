package org.omuz.qualification.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omuz.qualification.staffing.Staffing.Count;
import org.omuz.qualification.standing.Officer;
import org.omuz.qualification.standing.Officer.Place;
import org.omuz.qualification.time.RowHistory;

/** The posts of an agency today, later, and later if planned sessions go well. */
final class StaffingView {
    /** Which of the officers of a post a list shows. */
    enum Show {
        SERVING,
        NOW,
        LATER,
        AFTER
    }

    /**
     * One role at one station.
     *
     * @param minimum null where none is set
     * @param after null where planned sessions are not asked about
     */
    record Post(Place place, String station, String role, Integer minimum, Count now, Count later, Count after) {
        private int need() {
            return minimum == null ? 0 : minimum;
        }

        public int missingNow() {
            return now.missing(need());
        }

        public int missingLater() {
            return later.missing(need());
        }

        public int missingAfter() {
            return (after == null ? later : after).missing(need());
        }

        public String markNow() {
            return mark(missingNow());
        }

        public String markLater() {
            return mark(missingLater());
        }

        public String markAfter() {
            return mark(missingAfter());
        }

        private String mark(int missing) {
            return minimum == null ? "none" : missing == 0 ? "held" : missing == need() ? "lapsed" : "gap";
        }

        /** As part of an address. */
        public String query() {
            return "station=" + place.station() + "&role=" + place.role();
        }
    }

    /** Where one of them stands: null where they do not serve there then; else the codes that they lack. */
    record Line(long id, String name, String number, List<String> now, List<String> later, List<String> after) {}

    private final Staffing now;
    private final Staffing later;
    private final Staffing after;

    /** @param after null where planned sessions are not asked about */
    StaffingView(Staffing now, Staffing later, Staffing after) {
        this.now = now;
        this.later = later;
        this.after = after;
    }

    LocalDate laterOn() {
        return later.on();
    }

    boolean knowsSessions() {
        return after != null;
    }

    List<Place> places(Collection<Long> stations, List<RowHistory.Minimum> minimums) {
        return after == null
                ? Staffing.places(stations, minimums, now, later)
                : Staffing.places(stations, minimums, now, later, after);
    }

    /** The most missing first. */
    List<Post> posts(List<Place> places, Map<Place, Integer> minimums, Map<Long, String> stations, Titles roles) {
        return places.stream()
                .map(place -> post(place, minimums.get(place), stations.get(place.station()), roles.of(place.role())))
                .sorted(Staffing.worstFirst(Post::missingNow, Post::now)
                        .thenComparing(Post::missingLater, Comparator.reverseOrder())
                        .thenComparing(Post::missingAfter, Comparator.reverseOrder())
                        .thenComparing(Post::station)
                        .thenComparing(Post::role))
                .toList();
    }

    interface Titles {
        String of(String role);
    }

    Post post(Place place, Integer minimum, String station, String role) {
        return new Post(
                place, station, role, minimum, now.at(place), later.at(place), after == null ? null : after.at(place));
    }

    /** By name, as the officers come. */
    List<Line> lines(Place place, Show show) {
        Map<Long, Officer> all = new LinkedHashMap<>();
        Stream.of(now, later, after)
                .filter(each -> each != null)
                .flatMap(each -> each.serving(place).stream())
                .forEach(officer -> all.putIfAbsent(officer.id, officer));
        List<Line> lines = new ArrayList<>();
        all.values()
                .forEach(officer -> lines.add(new Line(
                        officer.id,
                        officer.name,
                        officer.number,
                        lacking(now, place, officer.id),
                        lacking(later, place, officer.id),
                        lacking(after, place, officer.id))));
        return lines.stream()
                .filter(line -> switch (show) {
                    case SERVING -> line.now != null;
                    case NOW -> line.now != null && line.now.isEmpty();
                    case LATER -> line.later != null && line.later.isEmpty();
                    case AFTER -> line.after != null && line.after.isEmpty();
                })
                .toList();
    }

    private static List<String> lacking(Staffing staffing, Place place, long person) {
        return staffing == null
                ? null
                : staffing.serving(place).stream()
                        .filter(officer -> officer.id == person)
                        .findFirst()
                        .map(officer -> staffing.lacking(officer, place.role()))
                        .orElse(null);
    }
}
