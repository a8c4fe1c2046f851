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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.conduct.act.Discuss;
import org.omuz.conduct.run.CommandId;
import org.omuz.conduct.run.Member;
import org.omuz.shared.Language;
import org.omuz.shared.Visitor;
import org.omuz.shared.form.FormSubmission;

/** The discussion in a player's room: modules as they are opened, their questions, the team's answers. */
@Path("/runs/{id}/room/discussion")
@Authenticated
@Transactional
public class QuestionPages {
    /** @param also the other language shown, or null */
    record It(RoomView.Head head, List<DiscussionViews.Module> modules, List<Language> others, Language also) {
        /** Which modules the page shows, as its fragment is asked for them. */
        public String shown() {
            return String.join(
                    ",", modules.stream().map(DiscussionViews.Module::code).toList());
        }
    }

    /** @param more whether a module has been opened that the page does not show */
    record Now(RoomView.Head head, List<DiscussionViews.Module> modules, boolean more) {}

    @CheckedTemplate(basePath = "room")
    record discussion(It it) implements TemplateInstance {}

    @CheckedTemplate(basePath = "room")
    record discussionNow(Now it) implements TemplateInstance {}

    private final Playing playing;
    private final RoomViews views;
    private final Discuss discuss;
    private final FormSubmission sent;
    private final Visitor visitor;

    QuestionPages(Playing playing, RoomViews views, Discuss discuss, FormSubmission sent, Visitor visitor) {
        this.playing = playing;
        this.views = views;
        this.discuss = discuss;
        this.sent = sent;
        this.visitor = visitor;
    }

    /** @param also tag of a language to show beside the reader's */
    @GET
    public TemplateInstance discussion(@RestPath long id, @RestQuery String also) {
        return page(playing.in(id), also, DiscussionViews.Typed.NOTHING);
    }

    /** What others have changed, for a page that is open: forms and what is typed in them stay as they are. */
    @GET
    @Path("now")
    public TemplateInstance now(@RestPath long id, @RestQuery String shown) {
        List<String> known = shown == null ? List.of() : List.of(shown.split(","));
        return views.look(playing.in(id), (room, projection) -> {
            List<DiscussionViews.Module> all =
                    new DiscussionViews(room, projection, null, DiscussionViews.Typed.NOTHING).modules();
            List<DiscussionViews.Module> here =
                    all.stream().filter(module -> known.contains(module.code())).toList();
            return new discussionNow(new Now(views.head(room, projection), here, here.size() < all.size()));
        });
    }

    @POST
    @Path("{module}/{question}")
    public Response answer(@RestPath long id, @RestPath String module, @RestPath String question) {
        Member me = playing.in(id);
        Map<String, String> typed = sent.fields();
        String text = typed.getOrDefault("text", "");
        String basedOn = typed.getOrDefault("basedOn", "");
        return sent.answer(
                () -> discuss.answer(
                        me,
                        CommandId.of(typed.get("command")),
                        module,
                        question,
                        text,
                        basedOn.matches("\\d{1,6}") ? Integer.parseInt(basedOn) : 0),
                "/runs/" + id + "/room/discussion",
                why -> page(me, null, new DiscussionViews.Typed(module, question, text, why.reason())));
    }

    private TemplateInstance page(Member me, String also, DiscussionViews.Typed typed) {
        Language beside = Language.of(also).orElse(null);
        return views.look(me, (room, projection) -> {
            DiscussionViews questions = new DiscussionViews(room, projection, beside, typed);
            return new discussion(
                    new It(views.head(room, projection), questions.modules(), questions.others(), beside));
        });
    }
}
