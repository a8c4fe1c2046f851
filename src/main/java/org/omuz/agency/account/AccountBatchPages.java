package org.omuz.agency.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.agency.AccountMessages;
import org.omuz.agency.Agency;
import org.omuz.agency.Choice;
import org.omuz.agency.Choices;
import org.omuz.agency.Person;
import org.omuz.agency.signin.SignedIn;
import org.omuz.shared.Visitor;

/** Accounts for many: asked for, watched, their passwords fetched by whoever asked, undone. */
@Path("/centre/people/accounts")
@RolesAllowed("administrator")
@Transactional
public class AccountBatchPages {
    private static final int SHOWN = 200;
    private static final Set<String> GOOD = Set.of("CREATED", "RENEWED", "LINKED", "UNDONE");

    record Batch(long id, String agency, String by, Instant at, Instant finishedAt) {}

    record Line(long person, String name, String number, String outcome) {}

    /** @param undone accounts that were removed again */
    record Progress(long done, long total, boolean running, long undone, String trouble) {}

    /** @param unused accounts that can be undone; {@code kept} passwords that can be fetched */
    record Passwords(boolean mine, long kept, long unused, Instant until) {}

    @CheckedTemplate(basePath = "agency")
    record accounts(List<Choice> agencies, String agency, long waiting, List<Batch> batches)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "agency")
    record accountBatch(Batch it, Progress progress, Passwords passwords, List<Line> lines)
            implements TemplateInstance {}

    private final StartAccounts start;
    private final SealPassword seal;
    private final SignedIn signedIn;
    private final Choices choices;
    private final Visitor visitor;

    AccountBatchPages(StartAccounts start, SealPassword seal, SignedIn signedIn, Choices choices, Visitor visitor) {
        this.start = start;
        this.seal = seal;
        this.signedIn = signedIn;
        this.choices = choices;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance waiting(@RestQuery String agency) {
        Agency chosen = agency == null ? null : Agency.byCode(agency).orElse(null);
        long waiting = chosen == null
                ? Person.count("account is null and deactivatedAt is null")
                : Person.count("account is null and deactivatedAt is null and agency = ?1", chosen);
        List<Batch> batches = AccountBatch.latest().stream().map(this::batch).toList();
        return new accounts(choices.agencies(), chosen == null ? "" : chosen.code, waiting, batches);
    }

    @POST
    public Response started(@RestForm String agency) {
        Agency chosen = agency == null || agency.isBlank()
                ? null
                : Agency.byCode(agency).orElseThrow(NotFoundException::new);
        return to(start.of(chosen));
    }

    @GET
    @Path("{batch}")
    public TemplateInstance one(long batch) {
        AccountBatch it = known(batch);
        AccountMessages say = visitor.wording(AccountMessages.class);
        List<AccountTask> tasks = AccountTask.of(batch);
        long done = tasks.stream()
                .filter(task -> task.state == AccountTask.State.DONE)
                .count();
        boolean running = done < tasks.size();
        long undone = tasks.stream()
                .filter(task -> CreateAccount.Outcome.UNDONE.name().equals(task.outcome))
                .count();
        String trouble = it.trouble == null ? null : AccountWords.of(it.trouble, say);
        Progress progress = new Progress(done, tasks.size(), running, undone, trouble);
        long kept = tasks.stream().filter(task -> task.sealed != null).count();
        long unused = tasks.stream()
                .filter(task -> "CREATED".equals(task.outcome) || "RENEWED".equals(task.outcome))
                .filter(task -> task.act == AccountTask.Act.CREATE)
                .count();
        List<Line> lines = tasks.stream()
                .filter(task -> task.outcome != null && !GOOD.contains(task.outcome))
                .limit(SHOWN)
                .map(task -> new Line(
                        task.person.id,
                        task.person.fullName(),
                        task.person.personnelNumber,
                        AccountWords.of(task.outcome, say)))
                .toList();
        return new accountBatch(batch(it), progress, new Passwords(mine(it), kept, unused, it.expiresAt()), lines);
    }

    @GET
    @Path("{batch}/accounts.csv")
    public Response csv(long batch) throws IOException {
        return download(file(batch).csv(), "text/csv; charset=UTF-8", "accounts.csv");
    }

    @GET
    @Path("{batch}/accounts.xlsx")
    public Response xlsx(long batch) throws IOException {
        return download(
                file(batch).xlsx(),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "accounts.xlsx");
    }

    @POST
    @Path("{batch}/handed-over")
    public Response handedOver(long batch) {
        AccountBatch it = own(batch);
        start.forget(it);
        return to(it);
    }

    @POST
    @Path("{batch}/undo")
    public Response undone(long batch) {
        AccountBatch it = known(batch);
        start.undo(it);
        return to(it);
    }

    @POST
    @Path("{batch}/stop")
    public Response stopped(long batch) {
        AccountBatch it = known(batch);
        start.stop(it);
        return to(it);
    }

    private PasswordFile file(long batch) {
        own(batch);
        return new PasswordFile(AccountTask.of(batch), this::password, visitor);
    }

    private String password(AccountTask task) {
        return task.sealed == null ? "" : seal.open(task.sealed, task.person.id).orElse("");
    }

    private Batch batch(AccountBatch it) {
        String agency = it.agency == null
                ? null
                : Agency.<Agency>findById(it.agency).name.in(visitor.language());
        return new Batch(it.id, agency, it.startedByName, it.createdAt, it.finishedAt);
    }

    private boolean mine(AccountBatch batch) {
        return batch.startedBy.equals(signedIn.subject());
    }

    private static AccountBatch known(long batch) {
        return AccountBatch.<AccountBatch>findByIdOptional(batch).orElseThrow(NotFoundException::new);
    }

    /** Passwords are for whoever asked for them. */
    private AccountBatch own(long batch) {
        AccountBatch it = known(batch);
        if (!mine(it)) {
            throw new NotFoundException();
        }
        return it;
    }

    private static Response to(AccountBatch batch) {
        return Response.seeOther(URI.create("/centre/people/accounts/" + batch.id))
                .build();
    }

    private static Response download(byte[] bytes, String type, String name) {
        return Response.ok(bytes, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
