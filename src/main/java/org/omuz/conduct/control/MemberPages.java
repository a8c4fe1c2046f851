package org.omuz.conduct.control;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.agency.Person;
import org.omuz.conduct.act.AssignMember;
import org.omuz.conduct.act.PlanRun;
import org.omuz.conduct.run.CommandId;
import org.omuz.conduct.run.DirectsRun;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Placement;
import org.omuz.conduct.run.SignedInMember;
import org.omuz.shared.Language;
import org.omuz.shared.Permitted;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;
import org.omuz.shared.form.FormSubmission;

/** Giving people their places in a run: one by one, or a list of many. */
@Path("/runs/{id}/members")
@Transactional
@RolesAllowed({"trainee", "instructor", "manager", "administrator"})
public class MemberPages {
    private final Visitor visitor;
    private final SignedInMember self;
    private final AssignMember assign;
    private final PlanRun plan;
    private final SeatMany seatMany;
    private final RunPages pages;
    private final FormSubmission sent;

    MemberPages(
            Visitor visitor,
            SignedInMember self,
            AssignMember assign,
            PlanRun plan,
            SeatMany seatMany,
            RunPages pages,
            FormSubmission sent) {
        this.sent = sent;
        this.visitor = visitor;
        this.self = self;
        this.assign = assign;
        this.plan = plan;
        this.seatMany = seatMany;
        this.pages = pages;
    }

    @POST
    @Permitted(by = DirectsRun.class)
    public Response assign(
            @RestPath long id,
            @RestForm long person,
            @RestForm String place,
            @RestForm String seen,
            @RestForm String command,
            @RestForm String q) {
        Person who = Person.<Person>findByIdOptional(person).orElseThrow(NotFoundException::new);
        Placement to = Placement.of(place);
        return act(
                id,
                q,
                () -> assign.move(
                        me(id), CommandId.of(command), who, seen, to.role().orElse(null), to.team(), to.post()));
    }

    @POST
    @Path("{memberId}")
    @Permitted(by = DirectsRun.class)
    public Response move(
            @RestPath long id,
            @RestPath long memberId,
            @RestForm String place,
            @RestForm String seen,
            @RestForm String command,
            @RestForm String q) {
        Member member = Member.<Member>find("id = ?1 and run.id = ?2", memberId, id)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
        Placement to = Placement.of(place);
        return act(
                id,
                q,
                () -> assign.move(
                        me(id),
                        CommandId.of(command),
                        member.person,
                        seen,
                        to.role().orElse(null),
                        to.team(),
                        to.post()));
    }

    @POST
    @Path("{memberId}/remove")
    @Permitted(by = DirectsRun.class)
    public Response remove(@RestPath long id, @RestPath long memberId, @RestForm String command) {
        return act(id, null, () -> assign.remove(me(id), CommandId.of(command), memberId));
    }

    /** All lines are good, or nothing is written and every bad one is named. */
    @POST
    @Path("many")
    @Permitted(by = DirectsRun.class)
    public Response many(@RestPath long id, @RestForm String lines) {
        String typed = lines == null ? "" : lines;
        return sent.answer(
                () -> refuseFaulty(seatMany.seat(me(id), typed)),
                back(id, null),
                why -> pages.page(
                        id,
                        null,
                        sent.field("lines"),
                        List.copyOf(why.problems().values()),
                        RunPages.run(id).isArrangeable() ? null : why.reason()));
    }

    private static void refuseFaulty(List<Function<Language, String>> lines) {
        if (!lines.isEmpty()) {
            throw Rejected.all(IntStream.range(0, lines.size())
                    .mapToObj(n -> Rejected.saying("lines." + n, lines.get(n)))
                    .toList());
        }
    }

    /** The run will not be played. */
    @POST
    @Path("cancellation")
    @Permitted(by = DirectsRun.class)
    public Response cancel(@RestPath long id, @RestForm String command, @RestForm String reason) {
        return act(id, null, () -> plan.cancel(me(id), CommandId.of(command), reason));
    }

    private Response act(long id, String q, Runnable act) {
        return sent.answer(
                act,
                back(id, q),
                why -> pages.page(
                        id,
                        q,
                        null,
                        List.of(),
                        sent.overtaken()
                                ? visitor.wording(ControlMessages.class).movedMeanwhile() + " " + why.reason()
                                : why.reason()));
    }

    private Member me(long id) {
        return self.member(id);
    }

    private static String back(long id, String q) {
        String search = q == null || q.isBlank() ? "" : "?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "#add";
        return "/runs/" + id + search;
    }
}
