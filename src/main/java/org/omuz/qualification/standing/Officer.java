package org.omuz.qualification.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.omuz.framework.Framework;
import org.omuz.framework.RoleProfile;

/** One of an agency's people as the matrix needs them: posts, roles, and a standing by column of the framework. */
public final class Officer {
    /** A role in which somebody serves at a station. */
    public record Place(long station, String role) {}

    public final long id;
    public final String name;
    public final String rank;
    public final String number;
    public final Set<Long> stations = new LinkedHashSet<>();
    public final Set<String> roles = new LinkedHashSet<>();
    public final Set<Place> places = new LinkedHashSet<>();
    public final int[] required;
    private final Holding[] holdings;
    public final Standing[] standings;
    private int wanting;
    private int lapsed;
    private int soon;
    private LocalDate metUntil;

    public Officer(long id, String name, String rank, String number, int columns) {
        this.id = id;
        this.name = name;
        this.rank = rank == null ? "" : rank;
        this.number = number;
        this.required = new int[columns];
        this.holdings = new Holding[columns];
        this.standings = new Standing[columns];
    }

    public void serve(long station, String role, Framework framework, Columns columns) {
        stations.add(station);
        places.add(new Place(station, role));
        framework.profile(role).ifPresent(profile -> takeRole(profile, columns));
    }

    /** The same person, who serves nowhere and holds nothing yet. */
    public Officer unposted() {
        return new Officer(id, name, rank, number, required.length);
    }

    /** Takes over what another one of the same person holds. */
    public void holdAs(Officer other) {
        System.arraycopy(other.holdings, 0, holdings, 0, holdings.length);
    }

    /** What one role asks and is not held on a day, as columns in their order. */
    public List<Integer> lacking(RoleProfile profile, Columns columns, LocalDate on, Standing.Window window) {
        List<Integer> lacking = new ArrayList<>();
        for (int column = 0; column < required.length; column++) {
            Integer level = profile.requires().get(columns.at(column).code());
            if (level != null && level > 0 && at(column, level, on, window).wanting()) {
                lacking.add(column);
            }
        }
        return lacking;
    }

    /** Serves in one more role: of each competency the higher level is required. */
    private void takeRole(RoleProfile profile, Columns columns) {
        if (roles.add(profile.code())) {
            profile.requires().forEach((code, level) -> {
                columns.of(code).ifPresent(column -> required[column] = Math.max(required[column], level));
            });
        }
    }

    /** One award of the competency in a column, days counted from the epoch. */
    public void add(int column, int level, int from, int until, int wouldLast) {
        if (holdings[column] == null) {
            holdings[column] = new Holding();
        }
        holdings[column].add(level, from, until, wouldLast);
    }

    /** @param wouldLast day to which a suspended award would have lasted, null for any other */
    public void add(int column, int level, LocalDate from, LocalDate until, LocalDate wouldLast) {
        add(
                column,
                level,
                (int) from.toEpochDay(),
                (int) until.toEpochDay(),
                wouldLast == null ? 0 : (int) wouldLast.toEpochDay());
    }

    public void judge(LocalDate today, Standing.Window window) {
        for (int column = 0; column < required.length; column++) {
            Holding holding = holdings[column] == null ? Holding.NOTHING : holdings[column];
            Standing standing = Standing.of(required[column], holding, today, window);
            standings[column] = standing;
            if (standing != null && required[column] > 0) {
                count(standing);
            }
        }
    }

    /** Where the officer stands on that level of a competency, whatever the profile asks; null where never held or asked. */
    public Standing at(int column, int level, LocalDate on, Standing.Window window) {
        return Standing.of(level, holdings[column] == null ? Holding.NOTHING : holdings[column], on, window);
    }

    private void count(Standing standing) {
        if (standing.wanting()) {
            wanting++;
            lapsed += standing.over() || standing.state() == Standing.State.SUSPENDED ? 1 : 0;
        } else {
            soon += standing.state() == Standing.State.SOON ? 1 : 0;
            metUntil = metUntil == null || standing.until().isBefore(metUntil) ? standing.until() : metUntil;
        }
    }

    /** Competencies of the profile that are not held. */
    public int wanting() {
        return wanting;
    }

    public int lapsed() {
        return lapsed;
    }

    public int soon() {
        return soon;
    }

    /** Does not hold what the profile requires in this column. */
    public boolean lacks(int column) {
        return required[column] > 0 && standings[column].wanting();
    }

    public boolean hasProfile() {
        return !roles.isEmpty();
    }

    public boolean meets() {
        return hasProfile() && wanting == 0;
    }

    public boolean meetsOn(LocalDate day) {
        return meets() && (metUntil == null || !metUntil.isBefore(day));
    }

    /** Last day on which everything required is held; null if not met, or nothing is required. */
    public LocalDate metUntil() {
        return meets() ? metUntil : null;
    }
}
