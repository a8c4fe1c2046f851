package org.omuz.qualification.who;

import java.util.Comparator;
import java.util.List;
import org.omuz.framework.Competency;
import org.omuz.qualification.standing.Officer;
import org.omuz.qualification.standing.Standing;
import org.omuz.shared.Language;

/** An officer and one competency. */
record WhoLine(Officer officer, Competency competency, Standing standing) {
    /** Whether the line is in one of {@link WhoFilter#STATES}. */
    boolean is(String state) {
        boolean required = standing.required() > 0;
        return switch (state) {
            case "holds" -> standing.held() > 0 && standing.meets();
            case "soon" -> standing.state() == Standing.State.SOON;
            case "lacks" -> required && standing.wanting();
            case "lapsed" -> standing.over();
            case "suspended" -> standing.state() == Standing.State.SUSPENDED;
            case "gap" -> standing.state() == Standing.State.GAP;
            case "required" -> required;
            default -> true;
        };
    }

    /** By a column of the list; where that is the same, by name and competency. Names come in their order already. */
    static Comparator<WhoLine> by(String column, List<Officer> byName, StationNames stations) {
        java.util.Map<Officer, Integer> places = new java.util.HashMap<>();
        byName.forEach(officer -> places.put(officer, places.size()));
        Comparator<WhoLine> name = Comparator.comparing(line -> places.get(line.officer()));
        Comparator<WhoLine> competency =
                Comparator.comparing(line -> line.competency().code());
        Comparator<WhoLine> asked =
                switch (column) {
                    case "number" -> Comparator.comparing(line -> line.officer().number);
                    case "station" -> Comparator.comparing(line -> stations.of(line.officer()));
                    case "competency" -> competency;
                    case "level" -> Comparator.comparing(line -> line.standing().held());
                    case "state" -> Comparator.comparing(line -> line.standing().state());
                    case "until" ->
                        Comparator.comparing(
                                line -> line.standing().until(), Comparator.nullsLast(Comparator.naturalOrder()));
                    default -> name;
                };
        return asked.thenComparing(name).thenComparing(competency);
    }

    String title(Language language) {
        return competency.title().in(language);
    }
}
