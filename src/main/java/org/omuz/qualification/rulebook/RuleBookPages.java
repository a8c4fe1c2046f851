package org.omuz.qualification.rulebook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.agency.Person;
import org.omuz.agency.signin.SignedIn;
import org.omuz.framework.Frameworks;
import org.omuz.framework.RuleBook;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Rejected;
import org.omuz.shared.form.DateField;
import org.omuz.shared.form.FormSubmission;
import org.omuz.shared.text.DateRange;
import org.omuz.shared.text.TypedText;

/** The centre's rule books: which is in effect, what a draft changes, and who puts it in effect. */
@Path("/centre/rules")
@Transactional
@RolesAllowed("administrator")
@Produces(MediaType.TEXT_HTML)
public class RuleBookPages {
    private static final int LONGEST = 500;
    private static final int DAYS_AHEAD = 3 * 365;

    /** @param present in effect today */
    record Line(RuleBook book, boolean present) {}

    @CheckedTemplate(basePath = "rulebook")
    record list(List<Line> lines) implements TemplateInstance {}

    /**
     * @param changes what differs from the book in effect, old beside new
     * @param own whether the person at hand proposed it
     */
    @CheckedTemplate(basePath = "rulebook")
    record book(
            RuleBook book,
            boolean present,
            List<RuleChanges.Change> changes,
            String proposer,
            String adopter,
            boolean own,
            RuleBookForm form,
            LocalDate today,
            Map<String, String> problems)
            implements TemplateInstance {}

    private final AdoptRules act;
    private final Frameworks frameworks;
    private final FormSubmission sent;
    private final SignedIn signedIn;
    private final CentreDay day;

    RuleBookPages(AdoptRules act, Frameworks frameworks, FormSubmission sent, SignedIn signedIn, CentreDay day) {
        this.act = act;
        this.frameworks = frameworks;
        this.sent = sent;
        this.signedIn = signedIn;
        this.day = day;
    }

    @GET
    public TemplateInstance list() {
        return new list(RuleBook.<RuleBook>list("order by id desc").stream()
                .map(book -> new Line(book, present(book)))
                .toList());
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath long id) {
        return page(find(id), RuleBookForm.EMPTY, Map.of());
    }

    @POST
    @Path("{id}/propose")
    public Response propose(@RestPath long id, @BeanParam RuleBookForm form) {
        RuleBook book = locked(id);
        return sent.checkedBy(() -> read(form))
                .answer(
                        () -> {
                            read(form);
                            act.propose(book, from(form), reason(form), signedIn.subject());
                            sent.done(RulebookMessages.class, RulebookMessages::proposed);
                            return "/centre/rules/" + id;
                        },
                        why -> page(find(id), form, why.problems()));
    }

    @POST
    @Path("{id}/take-back")
    public Response takeBack(@RestPath long id) {
        RuleBook book = locked(id);
        return sent.answer(
                () -> {
                    act.takeBack(book);
                    sent.done(RulebookMessages.class, RulebookMessages::takenBack);
                    return "/centre/rules/" + id;
                },
                why -> page(find(id), RuleBookForm.EMPTY, why.problems()));
    }

    @POST
    @Path("{id}/adopt")
    public Response adopt(@RestPath long id, @RestForm String version) {
        RuleBook book = locked(id);
        return sent.answer(
                () -> {
                    // what is agreed to is what stood on the page
                    if (version != null && !version.equals(String.valueOf(book.version))) {
                        throw Rejected.because(RulebookMessages.class, RulebookMessages::proposedAnew);
                    }
                    act.adopt(book, signedIn.subject());
                    sent.done(RulebookMessages.class, RulebookMessages::adopted);
                    return "/centre/rules/" + id;
                },
                why -> page(find(id), RuleBookForm.EMPTY, why.problems()));
    }

    private void read(RuleBookForm form) {
        Rejected.together(() -> from(form), () -> reason(form));
    }

    private LocalDate from(RuleBookForm form) {
        return DateField.read(
                "from", form.from(), new DateRange(day.today(), day.today().plusDays(DAYS_AHEAD)));
    }

    private static String reason(RuleBookForm form) {
        String reason = TypedText.line(form.reason());
        if (reason == null) {
            throw Rejected.in("reason", RulebookMessages.class, m -> m.reasonNeeded());
        }
        if (reason.length() > LONGEST) {
            throw Rejected.in("reason", RulebookMessages.class, m -> m.reasonTooLong(LONGEST));
        }
        return reason;
    }

    private boolean present(RuleBook book) {
        return book.state == RuleBook.State.ADOPTED
                && frameworks.known().filter(f -> f.rules().equals(book.book())).isPresent();
    }

    private TemplateInstance page(RuleBook book, RuleBookForm form, Map<String, String> problems) {
        return new book(
                book,
                present(book),
                RuleChanges.between(frameworks.current().rules(), book.book()),
                name(book.proposedBy),
                name(book.adoptedBy),
                signedIn.subject().equals(book.proposedBy),
                form,
                day.today(),
                problems);
    }

    private static String name(String account) {
        return account == null
                ? ""
                : Person.byAccount(account).map(Person::fullName).orElse(account);
    }

    private static RuleBook find(long id) {
        return RuleBook.<RuleBook>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    private static RuleBook locked(long id) {
        return RuleBook.<RuleBook>find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }
}
