package org.omuz.conduct.room;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.omuz.agency.Person;
import org.omuz.agency.PersonPanel;
import org.omuz.agency.signin.SignedIn;
import org.omuz.conduct.act.TakePlace;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.words.Cast;
import org.omuz.shared.Visitor;

/** The exercises that somebody plays or works in, on that person's own first page. */
@RequestScoped
class MyExercisesPanel implements PersonPanel {
    private static final int BEFORE_THE_RECORD = 10;
    private static final int MOST = 10;

    /** @param change where the place can be changed, or null */
    record Line(String href, String title, String role, Instant startsAt, String state, String icon, String change) {}

    @CheckedTemplate(basePath = "room")
    record panel(List<Line> lines) implements TemplateInstance {}

    private final SignedIn signedIn;
    private final Visitor visitor;

    MyExercisesPanel(SignedIn signedIn, Visitor visitor) {
        this.signedIn = signedIn;
        this.visitor = visitor;
    }

    @Override
    public int position() {
        return BEFORE_THE_RECORD;
    }

    @Override
    public TemplateInstance of(Person person) {
        boolean own =
                signedIn.known().filter(viewer -> viewer.id.equals(person.id)).isPresent();
        Cast words = new Cast(null, null, visitor.language());
        return new panel(own ? lines(person, words) : List.of());
    }

    private List<Line> lines(Person person, Cast words) {
        Stream<Line> open = TakePlace.openTo(person, MOST).stream()
                .map(run -> new Line(
                        "/places/" + run.placesKey,
                        run.title,
                        visitor.wording(RoomMessages.class).openToYou(),
                        run.startsAt,
                        words.state(run.state),
                        "soon",
                        null));
        return Stream.concat(open, Member.of(person, MOST).stream().map(member -> line(member, words)))
                .toList();
    }

    private static Line line(Member member, Cast words) {
        Run run = member.run;
        String icon =
                switch (run.state) {
                    case PLANNED -> "soon";
                    case RUNNING, PAUSED -> "info";
                    case HOT_WASH, CLOSED, CANCELLED -> "gap";
                };
        return new Line(
                member.home(),
                run.title,
                words.role(member.role),
                run.startsAt,
                words.state(run.state),
                icon,
                change(member));
    }

    private static String change(Member member) {
        return member.ownChoice && member.run.state == Run.State.PLANNED ? "/places/" + member.run.placesKey : null;
    }
}
