package org.omuz.agency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestForm;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Rejected;
import org.omuz.shared.form.DateField;
import org.omuz.shared.form.FormSubmission;
import org.omuz.shared.text.DateRange;
import org.omuz.shared.text.TypedText;

/** Postings, from the page of their person. */
@Path("/centre/people/{id}/postings")
@RolesAllowed("administrator")
@Transactional
public class PostingPages {
    private final PostPerson post;
    private final CorrectPosting correct;
    private final Choices choices;
    private final PersonView people;
    private final FormSubmission sent;
    private final CentreDay day;

    PostingPages(
            PostPerson post,
            CorrectPosting correct,
            Choices choices,
            PersonView people,
            FormSubmission sent,
            CentreDay day) {
        this.post = post;
        this.correct = correct;
        this.choices = choices;
        this.people = people;
        this.sent = sent;
        this.day = day;
    }

    @POST
    public Response posted(long id, @BeanParam PostingForm form) {
        Person person = Person.<Person>findByIdOptional(id).orElseThrow(NotFoundException::new);
        Runnable check = () -> Rejected.together(() -> refuseUnchosen(form), () -> day("from", form.from()));
        return sent.checkedBy(check)
                .answer(
                        () -> {
                            check.run();
                            DutyStation to = DutyStation.byCode(String.valueOf(form.station()))
                                    .filter(known -> known.agency.id.equals(person.agency.id))
                                    .orElseThrow(() -> FieldError.UNKNOWN_STATION.at("station"));
                            if (!choices.titles().containsKey(String.valueOf(form.role()))) {
                                throw FieldError.UNKNOWN_ROLE.at("role");
                            }
                            post.to(person, to, form.role(), day("from", form.from()), form.instead());
                            sent.done(AgencyMessages.class, AgencyMessages::donePosted);
                            return toPerson(id);
                        },
                        why -> people.of(id, form, why.problems()));
    }

    @POST
    @Path("{posting}/end")
    public Response ended(long id, long posting, @RestForm String until) {
        Posting known = find(id, posting).orElseThrow(NotFoundException::new);
        return sent.answer(
                () -> {
                    correct.end(known, day("from", until));
                    sent.done(AgencyMessages.class, AgencyMessages::doneEnded);
                    return toPerson(id);
                },
                why -> people.of(id, PostingForm.from(until), Map.of("until-" + posting, why.reason())));
    }

    @POST
    @Path("{posting}/correct")
    public Response corrected(long id, long posting, @BeanParam PostingForm.Correction typed) {
        Posting known = find(id, posting).orElseThrow(NotFoundException::new);
        boolean lasts = TypedText.line(typed.until()) == null;
        Runnable check = () -> Rejected.together(
                () -> day("from", typed.from()),
                () -> {
                    if (!lasts) {
                        day("until", typed.until());
                    }
                },
                () -> FieldError.reason(typed.reason()));
        return sent.checkedBy(check)
                .answer(
                        () -> {
                            check.run();
                            LocalDate until = lasts ? null : day("until", typed.until());
                            correct.days(known, day("from", typed.from()), until, FieldError.reason(typed.reason()));
                            sent.done(AgencyMessages.class, AgencyMessages::doneCorrected);
                            return toPerson(id);
                        },
                        why -> people.correcting(id, posting, typed, why.problems()));
    }

    @POST
    @Path("{posting}/remove")
    public Response removed(long id, long posting, @BeanParam PostingForm.Correction typed) {
        Optional<Posting> known = find(id, posting);
        return sent.answer(
                () -> {
                    String reason = FieldError.reason(typed.reason());
                    // a second press finds it gone already
                    known.ifPresent(found -> correct.remove(found, reason));
                    sent.done(AgencyMessages.class, AgencyMessages::doneRemoved);
                    return toPerson(id);
                },
                why -> people.correcting(id, posting, typed, why.problems()));
    }

    private static void refuseUnchosen(PostingForm form) {
        Map<String, FieldError> unchosen = new TreeMap<>();
        if (TypedText.line(form.station()) == null) {
            unchosen.put("station", FieldError.REQUIRED);
        }
        if (TypedText.line(form.role()) == null) {
            unchosen.put("role", FieldError.REQUIRED);
        }
        FormValidator.refuse(unchosen);
    }

    private static String toPerson(long id) {
        return "/centre/people/" + id;
    }

    private static Optional<Posting> find(long person, long posting) {
        return Posting.<Posting>find("id = ?1 and person.id = ?2", posting, person)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    private LocalDate day(String field, String text) {
        return DateField.read(field, text, DateRange.announced(day.today()));
    }
}
