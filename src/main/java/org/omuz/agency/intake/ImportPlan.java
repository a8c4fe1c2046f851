package org.omuz.agency.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.omuz.agency.Fault;
import org.omuz.agency.PersonForm;

/** What a file would do to the register as it is now; the same file on the same register has the same {@link #seal}. */
record ImportPlan(List<Step> steps, List<Refusal> refusals, List<String> ignoredColumns) {
    enum Kind {
        ADD,
        CHANGE,
        LEAVE
    }

    /** One row that can be taken; {@code person} and {@code version} null for a new one, {@code changes} names of columns. */
    record Step(long line, Kind kind, PersonForm form, Long person, Long agency, Post post, List<String> changes) {}

    /** A posting to begin; {@code instead} is the posting it ends, or null. */
    record Post(long station, String role, LocalDate from, Long instead) {}

    record Refusal(long line, String column, Fault fault) {}

    long count(Kind kind) {
        return steps.stream().filter(step -> step.kind == kind).count();
    }

    long refusedRows() {
        return refusals.stream().map(Refusal::line).distinct().count();
    }

    List<Step> of(Kind kind) {
        return steps.stream().filter(step -> step.kind == kind).toList();
    }

    String seal() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            steps.forEach(step -> digest.update((step + "\n").getBytes(StandardCharsets.UTF_8)));
            refusals.forEach(refusal -> digest.update((refusal + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
