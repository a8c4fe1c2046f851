package org.omuz.qualification.whatif;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.omuz.qualification.staffing.Staffing;
import org.omuz.qualification.standing.Officer;
import org.omuz.qualification.standing.Officer.Place;

/**
 * The posts of an agency on one day, without and with what is supposed.
 *
 * @param seated who would sit in the supposed sessions
 */
record Outcome(
        Staffing without, Staffing with, Map<Place, Integer> minimums, List<Place> places, List<Officer> seated) {

    /** @param minimum null where none is set */
    record Post(Place place, Integer minimum, Staffing.Count without, Staffing.Count with) {
        private int need() {
            return minimum == null ? 0 : minimum;
        }

        public int missingWithout() {
            return without.missing(need());
        }

        public int missingWith() {
            return with.missing(need());
        }

        public int difference() {
            return with.qualified() - without.qualified();
        }

        public boolean changes() {
            return !with.equals(without);
        }
    }

    /** How many lack one competency that a role of theirs asks for. */
    record Gap(String code, int without, int with) {
        public int difference() {
            return with - without;
        }
    }

    /** The most missing with what is supposed first, then where it changes most. */
    List<Post> posts() {
        return places.stream()
                .map(this::post)
                .sorted(Comparator.comparing(Post::missingWith, Comparator.reverseOrder())
                        .thenComparing(post -> -Math.abs(post.difference()))
                        .thenComparing(post -> post.place().station())
                        .thenComparing(post -> post.place().role()))
                .toList();
    }

    Post post(Place place) {
        return new Post(place, minimums.get(place), without.at(place), with.at(place));
    }

    /** Those that change, the worst first. */
    List<Gap> gaps() {
        Map<String, Integer> before = without.gaps();
        Map<String, Integer> after = with.gaps();
        TreeSet<String> codes = new TreeSet<>(before.keySet());
        codes.addAll(after.keySet());
        return codes.stream()
                .map(code -> new Gap(code, before.getOrDefault(code, 0), after.getOrDefault(code, 0)))
                .filter(gap -> gap.difference() != 0)
                .sorted(Comparator.comparing(Gap::difference, Comparator.reverseOrder()))
                .toList();
    }

    public long missingWithout() {
        return posts().stream().mapToLong(Post::missingWithout).sum();
    }

    public long missingWith() {
        return posts().stream().mapToLong(Post::missingWith).sum();
    }
}
