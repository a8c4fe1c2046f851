package org.omuz.qualification.paper;

import java.util.Map;
import org.omuz.qualification.standing.Standing;
import org.omuz.shared.table.Table;

/** The colours of the states in spreadsheets, light as on the pages. */
public final class StateFill {
    private static final Map<Standing.State, String> FILL = Map.of(
            Standing.State.HELD, "E1EFE2",
            Standing.State.SOON, "FDF0D2",
            Standing.State.SUSPENDED, "FBE3E4",
            Standing.State.LAPSING, "FBE3E4",
            Standing.State.LAPSED, "FBE3E4",
            Standing.State.GAP, "ECEEEE");

    private StateFill() {}

    /** RRGGBB. */
    public static String of(Standing.State state) {
        return FILL.get(state);
    }

    public static Table.Shaded cell(String word, Standing.State state) {
        return new Table.Shaded(word, of(state));
    }
}
