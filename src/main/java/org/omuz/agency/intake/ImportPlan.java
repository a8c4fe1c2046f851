package org.omuz.agency.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.omuz.agency.AgencyMessages;
import org.omuz.agency.FieldError;
import org.omuz.agency.Person;
import org.omuz.agency.PersonChanges;
import org.omuz.agency.PersonForm;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.content.ContentHash;

/**
 * What a file would do to the register as it is now; the same file on the same register has the same {@link #seal}.
 *
 * @param rows what the file holds, by line and column
 */
record ImportPlan(
        List<Step> steps,
        List<Refusal> refusals,
        Map<Long, Map<String, String>> rows,
        List<Function<AgencyMessages, String>> notes) {
    enum Kind {
        ADD,
        CHANGE,
        LEAVE
    }

    /** What makes a sound row doubtful; those that ask are left out unless somebody confirms them one by one. */
    enum Doubt {
        OTHER_PERSON(true),
        OTHER_AGENCY(true),
        LOOK_ALIKE(true),
        MIXED_SCRIPTS(true),
        NAMESAKE(true),
        LEFT(false),
        DATE_NOT_TAKEN(false);

        final boolean asks;

        Doubt(boolean asks) {
            this.asks = asks;
        }
    }

    /** @param about whom or what the doubt speaks of */
    record Warning(Doubt doubt, String about) {}

    /** One row that can be taken; {@code person} null for a new one. */
    record Step(
            long line,
            Kind kind,
            PersonForm form,
            Long person,
            Long agency,
            Posts posts,
            List<PersonChanges.Change> changes,
            List<Warning> warnings) {
        boolean asks() {
            return warnings.stream().anyMatch(warning -> warning.doubt.asks);
        }

        String name() {
            return Person.fullName(form.familyName(), form.givenName() == null ? "" : form.givenName());
        }

        String who() {
            return form.personnelNumber() + " " + name();
        }
    }

    /** A posting to begin, or null, and those that end. */
    record Posts(Begin begin, List<Ending> endings) {
        static final Posts NONE = new Posts(null, List.of());
    }

    record Begin(long station, String code, String role, LocalDate from) {}

    /**
     * @param offered whether it ends only where that is wished: the person leaves its agency, and the row names no
     *     other post
     */
    record Ending(long posting, String station, String role, LocalDate since, LocalDate until, boolean offered) {
        /** What has not begun does not end: it is removed. */
        boolean isRemoval() {
            return until == null;
        }
    }

    /**
     * @param value as it stands in the file, or null
     * @param who number and name of the row, as far as it has them
     * @param about another line that the fault speaks of, or null
     * @param cells the whole row by column; null of rows that were kept without
     */
    record Refusal(
            long line,
            String column,
            String value,
            String who,
            FieldError fault,
            Long about,
            Map<String, String> cells) {
        String reason(AgencyMessages say, LocalFormat written) {
            return switch (fault) {
                case TWICE_IN_FILE ->
                    about == null ? fault.in(say, column) : say.faultTwiceOfLine(written.number(about));
                case TWICE_OF_BAD -> about == null ? fault.in(say, column) : say.faultTwiceOfBad(written.number(about));
                default -> fault.in(say, column);
            };
        }
    }

    /** Lines whose doubts were confirmed, and lines whose offered endings are wished. */
    record Decisions(Set<Long> taken, Set<Long> ending) {}

    long count(Kind kind) {
        return steps.stream().filter(step -> step.kind == kind).count();
    }

    long refusedRows() {
        return refusals.stream().map(Refusal::line).distinct().count();
    }

    boolean isTaken(Step step, Decisions decisions) {
        return !step.asks() || decisions.taken.contains(step.line);
    }

    /** What is not taken, and why, by line: bad rows, and those that ask and were not confirmed. */
    List<Refusal> leftOut(Decisions decisions) {
        Stream<Refusal> unconfirmed = steps.stream()
                .filter(step -> !isTaken(step, decisions))
                .map(step -> new Refusal(
                        step.line, "", null, step.who(), FieldError.NOT_CONFIRMED, null, rows.get(step.line)));
        return Stream.concat(refusals.stream(), unconfirmed)
                .sorted(Comparator.comparing(Refusal::line))
                .toList();
    }

    /** Every row can be taken, and nobody needs to be asked. */
    boolean isSound() {
        return refusals.isEmpty() && steps.stream().noneMatch(Step::asks);
    }

    String seal() {
        StringBuilder all = new StringBuilder();
        steps.forEach(step -> all.append(step).append('\n'));
        refusals.forEach(refusal -> all.append(refusal).append('\n'));
        return ContentHash.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
