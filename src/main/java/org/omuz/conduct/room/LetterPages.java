package org.omuz.conduct.room;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.conduct.act.React;
import org.omuz.conduct.run.CommandId;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.TextLimit;
import org.omuz.shared.Language;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;
import org.omuz.shared.form.FormSubmission;
import org.omuz.shared.form.Refusal;

/** One message that arrived in the room: reading it, acknowledging, answering, deciding. Opening it is kept. */
@Path("/runs/{id}/room/messages/{code}")
@Authenticated
@Transactional
public class LetterPages {
    private static final String ANSWER = "answer-";

    record It(RoomView.Head head, RoomView.Letter letter, List<RoomView.Deed> deeds, Problem problem, String click) {}

    /** @param problems by field */
    record Problem(String reason, Map<String, String> problems) {
        /** What is wrong with the answer to a question, or null. */
        public String in(String question) {
            return problems.get(ANSWER + question);
        }
    }

    @CheckedTemplate(basePath = "room")
    record letter(It it) implements TemplateInstance {}

    @CheckedTemplate(basePath = "room")
    record deeds(long run, String code, List<RoomView.Deed> deeds, RoomView.Due due, boolean fragment)
            implements TemplateInstance {}

    private final Playing playing;
    private final RoomViews views;
    private final React react;
    private final FormSubmission sent;
    private final Visitor visitor;

    LetterPages(Playing playing, RoomViews views, React react, FormSubmission sent, Visitor visitor) {
        this.playing = playing;
        this.views = views;
        this.react = react;
        this.sent = sent;
        this.visitor = visitor;
    }

    /** @param also tag of a language to show beside the reader's */
    @GET
    public TemplateInstance letter(@RestPath long id, @RestPath String code, @RestQuery String also) {
        Member me = playing.in(id);
        if (views.isUnopened(me, code)) {
            react.open(me, code);
        }
        return page(me, code, also, null);
    }

    @GET
    @Path("deeds")
    public TemplateInstance deeds(@RestPath long id, @RestPath String code) {
        return views.look(
                playing.in(id),
                (room, projection) -> new deeds(
                        id,
                        code,
                        Letters.deeds(room, projection, code),
                        room.line(projection, projection.message(code).orElseThrow())
                                .due(),
                        true));
    }

    @POST
    @Path("acknowledgement")
    public Response acknowledge(@RestPath long id, @RestPath String code, @RestForm String command) {
        return answer(id, code, me -> react.acknowledge(me, CommandId.of(command), code));
    }

    @POST
    @Path("answer")
    public Response answer(@RestPath long id, @RestPath String code, @RestForm String command) {
        Map<String, String> answers = sent.fields().entrySet().stream()
                .filter(field -> field.getKey().startsWith(ANSWER))
                .collect(Collectors.toMap(field -> field.getKey().substring(ANSWER.length()), Map.Entry::getValue));
        return answer(
                id,
                code,
                me -> react.answer(me, CommandId.of(command), code, answers),
                () -> TextLimit.refuse(ANSWER, answers));
    }

    /** A decision is confirmed: it is the team's, not a slip of the finger. */
    @POST
    @Path("decision")
    public Response decide(
            @RestPath long id,
            @RestPath String code,
            @RestForm String command,
            @RestForm String option,
            @RestForm String reason,
            @RestForm boolean share,
            @RestForm boolean confirmed) {
        Runnable check = () -> Rejected.together(() -> React.refuseFaults(option, reason), () -> {
            if (!confirmed) {
                throw Rejected.in("confirmed", RoomMessages.class, RoomMessages::confirmFirst);
            }
        });
        return answer(
                id,
                code,
                me -> {
                    check.run();
                    react.decide(me, CommandId.of(command), code, option, reason, share);
                },
                check);
    }

    private Response answer(long id, String code, Consumer<Member> act, Runnable... checks) {
        Member me = playing.in(id);
        return sent.checkedBy(checks)
                .answer(
                        () -> act.accept(me),
                        "/runs/" + id + "/room/messages/" + code,
                        why -> page(me, code, null, why));
    }

    private TemplateInstance page(Member me, String code, String also, Refusal why) {
        Problem problem = why == null ? null : new Problem(why.reason(), why.problems());
        Map<String, String> typed = why == null ? Map.of() : sent.fields();
        return views.look(
                me,
                (room, projection) -> new letter(new It(
                        views.head(room, projection),
                        Letters.letter(room, projection, code, Language.of(also).orElse(null), typed),
                        Letters.deeds(room, projection, code),
                        problem,
                        CommandId.fresh())));
    }
}
