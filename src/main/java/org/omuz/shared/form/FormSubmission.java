package org.omuz.shared.form;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Status;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.omuz.shared.Clash;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Rejected;
import org.omuz.shared.SharedMessages;
import org.omuz.shared.Visitor;

/**
 * What a form has sent, and how it is answered: acted upon, or shown again as it was typed with the fault beside its
 * field and nothing written. The queue on the device (header {@code Omuz-Outbox}), which keeps the form itself, hears
 * the same in JSON.
 */
@RequestScoped
@Named("sent")
public class FormSubmission {
    /**
     * @param field name of the form field at fault, or null
     * @param faults of all fields, by language, as the queue may say them on a page in another
     */
    record Heard(String reason, String field, Map<String, Map<String, String>> faults) {}

    record Done(String to) {}

    private final Visitor visitor;
    private final EntityManager entities;
    private final LastChange changes;
    private final LocalFormat written;
    private final SentOnce once;
    private final DoneNote note;
    private Rejected mended;
    private Object storedVersion;
    private Record storedNow;
    private Refusal refusal;
    private Faults faults;
    private List<Runnable> checks = List.of();
    private String said;

    FormSubmission(
            Visitor visitor,
            EntityManager entities,
            LastChange changes,
            LocalFormat written,
            SentOnce once,
            DoneNote note) {
        this.note = note;
        this.once = once;
        this.visitor = visitor;
        this.entities = entities;
        this.changes = changes;
        this.written = written;
    }

    /** By name, the first value of each field, files aside; empty where nothing was sent. */
    public Map<String, String> fields() {
        return SentFields.each(values -> values.get(0));
    }

    /** The same; what was ticked more than once under a name stands with commas between. */
    public Map<String, String> joined() {
        return SentFields.each(values -> String.join(", ", values));
    }

    /** All values of all fields. */
    public Map<String, List<String>> every() {
        return SentFields.all();
    }

    /** The field's first value; null where it was not sent. */
    public String field(String name) {
        return all(name).stream().findFirst().orElse(null);
    }

    /** What stands in a field that is shown again; empty where nothing was sent. */
    public String typed(String name) {
        return Objects.requireNonNullElse(field(name), "");
    }

    /** What is wrong with a field that is shown again; null where nothing is. */
    public String fault(String field) {
        return refusal == null ? null : refusal.problems().get(field);
    }

    /**
     * The same of all fields in each language, as a page in another that is opened for this one says it; null where
     * nothing is wrong.
     */
    public String faults() {
        return faults == null ? null : faults.json();
    }

    /** All values of a field that may be sent more than once. */
    public List<String> all(String name) {
        return SentFields.all().getOrDefault(name, List.of());
    }

    public boolean byQueue() {
        return CurrentRequestManager.get().getHttpHeaders().getHeaderString("Omuz-Outbox") != null;
    }

    /**
     * Version to write into a form: that of the thing as it was opened; of one that was overtaken what is stored now.
     */
    public String version(Object opened) {
        return String.valueOf(storedVersion == null ? opened : storedVersion);
    }

    /** What the form was opened with, to write beside its version; of one that was overtaken what is stored now. */
    public String opened(Object form) {
        String before = field(Opened.FIELD);
        return storedNow != null ? Opened.of(storedNow) : before != null ? before : Opened.of((Record) form);
    }

    /** The form to show again: of one that was overtaken, what the person has not touched is what is stored now. */
    public <F extends Record> F again(F typed) {
        return storedNow == null ? typed : Opened.merged(Opened.touched(field(Opened.FIELD), typed), typed, storedNow);
    }

    /** For a form that makes something new: a number of its own, by which it acts once however often it is sent. */
    public String number() {
        return UUID.randomUUID().toString();
    }

    /** Whether the form is shown again because somebody else changed the thing. */
    public boolean overtaken() {
        return storedVersion != null;
    }

    /** The door has taken something out of a text: the form is shown again for the reader to look at. */
    void mended(Rejected fault) {
        mended = fault;
    }

    /**
     * Checks that the act makes too, and that write nothing: of a form that the door has mended they are made instead
     * of the act, so that one answer names all fields that are wrong.
     */
    public FormSubmission checkedBy(Runnable... checks) {
        this.checks = List.of(checks);
        return this;
    }

    /** Says on the page that follows what has been done, once it is. */
    public <M> void done(Class<M> bundle, Function<M, String> wording) {
        said = wording.apply(visitor.wording(bundle));
    }

    /** @param again makes the form again, as it was typed, with what is wrong with it */
    public Response answer(Runnable act, String next, Function<Refusal, ?> again) {
        return answer(
                () -> {
                    act.run();
                    return next;
                },
                again);
    }

    /** @param act does what the form asks and gives the address to go on to */
    public Response answer(Supplier<String> act, Function<Refusal, ?> again) {
        return answered(() -> leadsTo(once.does(every(), act)), again);
    }

    /** @param act does what the form asks and answers itself */
    public Response answered(Supplier<Response> act, Function<Refusal, ?> again) {
        try {
            if (mended != null) {
                refuseMended();
            }
            Response done = act.get();
            if (QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE) {
                entities.flush();
            }
            if (said != null && !byQueue()) {
                note.say(said);
            }
            return done;
        } catch (Rejected fault) {
            return refused(422, Faults.of(fault::problems), again);
        } catch (RuntimeException e) {
            Clash clash = Clash.of(e).orElseThrow(() -> e);
            if (e instanceof Overtaken by) {
                storedVersion = by.stored().version();
                storedNow = by.now();
                ZoneId zone = ZoneId.of(written.zone());
                return refused(
                        409, Faults.of(language -> by.problems(field(Opened.FIELD), changes, language, zone)), again);
            }
            return refused(
                    409,
                    Faults.of(language -> Map.of("", clash.said(Rejected.wording(SharedMessages.class, language)))),
                    again);
        }
    }

    private void refuseMended() {
        List<Runnable> all = new ArrayList<>(checks);
        all.add(0, () -> {
            throw mended;
        });
        Rejected.together(all.toArray(Runnable[]::new));
    }

    private Response leadsTo(String next) {
        return byQueue()
                ? Response.ok(new Done(next), MediaType.APPLICATION_JSON_TYPE).build()
                : Response.seeOther(URI.create(next)).build();
    }

    /** What the refused act already set must not be written, by the queries of the page neither. */
    private Response refused(int status, Faults why, Function<Refusal, ?> again) {
        faults = why;
        refusal = why.in(visitor.language());
        boolean writes = QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION;
        if (writes) {
            entities.setFlushMode(FlushModeType.COMMIT);
        }
        Response.ResponseBuilder answer = Response.status(status);
        if (byQueue()) {
            answer.entity(heard()).type(MediaType.APPLICATION_JSON_TYPE);
        } else {
            answer.entity(again.apply(refusal));
        }
        if (writes) {
            QuarkusTransaction.setRollbackOnly();
        }
        return answer.build();
    }

    private Heard heard() {
        return new Heard(refusal.reason(), refusal.field().isEmpty() ? null : refusal.field(), faults.byLanguage());
    }
}
