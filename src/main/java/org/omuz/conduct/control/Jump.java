package org.omuz.conduct.control;

import java.util.OptionalLong;
import org.omuz.conduct.journal.MselLine;
import org.omuz.conduct.journal.RunProjection;

/** Where a jump leads, as typed: to an inject, or to an exercise time. */
final class Jump {
    private Jump() {}

    /** In milliseconds of exercise time; empty where neither an inject that has a time nor a time is given. */
    static OptionalLong of(String target, String time, RunProjection projection) {
        if (target != null && !target.isBlank()) {
            return projection
                    .inject(target)
                    .filter(line -> line.state() == MselLine.State.SCHEDULED)
                    .map(MselLine::dueMs)
                    .orElse(OptionalLong.empty());
        }
        if (time == null || !time.strip().matches("\\d{1,2}:[0-5]\\d")) {
            return OptionalLong.empty();
        }
        String[] parts = time.strip().split(":");
        return OptionalLong.of((Integer.parseInt(parts[0]) * 60L + Integer.parseInt(parts[1])) * 60_000);
    }
}
