package org.omuz.conduct.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;

/**
 * The control room as an observer in it saw it: for playback, drawn by the same fragment. Whose screens were connected
 * is not in the journal; it is as far as it can be told now.
 */
@RequestScoped
public class PlayedBoard {
    @CheckedTemplate(basePath = "control")
    record played(BoardView desk, String problem) implements TemplateInstance {}

    private final BoardViews views;

    PlayedBoard(BoardViews views) {
        this.views = views;
    }

    /** @param then wall time of the entry up to which the projection is drawn */
    public RawString of(Run run, RunProjection projection, Instant then) {
        Member reader = new Member();
        reader.run = run;
        reader.role = Member.Role.OBSERVER;
        return new RawString(new played(
                        views.draw(projection, run, reader, views.cast(run), then, ExpandedInjects.FINISHED_TOO)
                                .withoutPresence(),
                        null)
                .render());
    }
}
