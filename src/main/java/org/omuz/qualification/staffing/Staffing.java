package org.omuz.qualification.staffing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.omuz.framework.Framework;
import org.omuz.qualification.standing.Columns;
import org.omuz.qualification.standing.Officer;
import org.omuz.qualification.standing.Officer.Place;
import org.omuz.qualification.standing.PersonFile;
import org.omuz.qualification.standing.Standing;
import org.omuz.qualification.time.RowHistory.Minimum;

/** Who serves where in which role on one day and holds what that role asks. */
public final class Staffing {
    /** @param qualified of those who serve there */
    public record Count(int serving, int qualified) {
        static final Count NONE = new Count(0, 0);

        public int missing(int minimum) {
            return Math.max(0, minimum - qualified);
        }
    }

    private final Collection<Officer> officers;
    private final LocalDate on;
    private final Framework framework;
    private final Columns columns;
    private final Standing.Window window;
    private final Map<Place, Count> counts = new HashMap<>();

    public Staffing(Collection<Officer> officers, LocalDate on, Framework framework) {
        this.officers = officers;
        this.on = on;
        this.framework = framework;
        columns = new Columns(framework);
        window = PersonFile.terms(framework);
        for (Officer officer : officers) {
            for (Place place : officer.places) {
                counts.merge(
                        place,
                        new Count(1, qualifies(officer, place.role()) ? 1 : 0),
                        (one, other) ->
                                new Count(one.serving() + other.serving(), one.qualified() + other.qualified()));
            }
        }
    }

    public LocalDate on() {
        return on;
    }

    public Count at(Place place) {
        return counts.getOrDefault(place, Count.NONE);
    }

    public boolean qualifies(Officer officer, String role) {
        return framework.profile(role).isPresent() && lacking(officer, role).isEmpty();
    }

    /** Codes of what the role asks and the officer does not hold. */
    public List<String> lacking(Officer officer, String role) {
        return framework
                .profile(role)
                .map(profile -> officer.lacking(profile, columns, on, window).stream()
                        .map(column -> columns.at(column).code())
                        .toList())
                .orElse(List.of());
    }

    public List<Officer> serving(Place place) {
        return officers.stream()
                .filter(officer -> officer.places.contains(place))
                .toList();
    }

    /** How many of those who serve anywhere lack a competency that one of their roles asks for, by its code. */
    public Map<String, Integer> gaps() {
        Map<String, Integer> gaps = new HashMap<>();
        for (Officer officer : officers) {
            TreeSet<String> lacking = new TreeSet<>();
            officer.places.forEach(place -> lacking.addAll(lacking(officer, place.role())));
            lacking.forEach(code -> gaps.merge(code, 1, Integer::sum));
        }
        return gaps;
    }

    /** Every place of the agency at which somebody serves, or is needed. */
    public static List<Place> places(Collection<Long> stations, List<Minimum> minimums, Staffing... all) {
        return Stream.concat(
                        minimums.stream().map(minimum -> new Place(minimum.station(), minimum.role())),
                        Stream.of(all).flatMap(each -> each.counts.keySet().stream()))
                .filter(place -> stations.contains(place.station()))
                .distinct()
                .toList();
    }

    public static Map<Place, Integer> byPlace(List<Minimum> minimums) {
        Map<Place, Integer> byPlace = new HashMap<>();
        minimums.forEach(minimum -> byPlace.put(new Place(minimum.station(), minimum.role()), minimum.officers()));
        return byPlace;
    }

    /** The most missing first, now before later; among those without a minimum the least qualified part. */
    static <T> Comparator<T> worstFirst(Function<T, Integer> missing, Function<T, Count> now) {
        return Comparator.comparing(missing, Comparator.reverseOrder())
                .thenComparing(line -> now.apply(line).serving() == 0
                        ? 101
                        : 100 * now.apply(line).qualified() / now.apply(line).serving());
    }
}
