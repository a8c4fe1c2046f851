package org.omuz.conduct.journal;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** An observation being written: its fields by name. */
public final class ObservationWriting {
    public String id;
    public String task;
    public RunEvent.Rating rating;
    public String team;
    public String note;
    public String inject;
    public List<Long> members;
    public String photo;
    public Instant observedAt;

    ObservationWriting() {}

    RunEvent.Observed with(Consumer<ObservationWriting> write) {
        write.accept(this);
        return new RunEvent.Observed(id, task, rating, team, note, inject, members, photo, observedAt);
    }
}
