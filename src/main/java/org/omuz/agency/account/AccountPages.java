package org.omuz.agency.account;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.omuz.agency.AgencyMessages;
import org.omuz.agency.Person;
import org.omuz.shared.CsvCell;
import org.omuz.shared.Visitor;

/** Making accounts: one, with its password shown once; or a batch, whose passwords leave in one file, once. */
@Path("/centre/people")
@RolesAllowed("administrator")
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AccountPages {
    /** Keycloak's password hashing is slow on purpose; a press of the button should still answer within a minute. */
    private static final int AT_ONCE = 100;
    /** What would befall everybody after as well. */
    private static final Set<CreateAccount.Outcome> STOPPING =
            Set.of(CreateAccount.Outcome.UNREACHABLE, CreateAccount.Outcome.NOT_ALLOWED);

    @CheckedTemplate(basePath = "agency")
    record accounts(long waiting, long next) implements TemplateInstance {}

    @CheckedTemplate(basePath = "agency")
    record account(long id, CreateAccount.Made made, String outcome) implements TemplateInstance {}

    private final CreateAccount create;
    private final Visitor visitor;

    AccountPages(CreateAccount create, Visitor visitor) {
        this.create = create;
        this.visitor = visitor;
    }

    @GET
    @Path("accounts")
    public TemplateInstance waiting() {
        long waiting = QuarkusTransaction.requiringNew().call(() -> Person.count("account is null"));
        return new accounts(waiting, Math.min(waiting, AT_ONCE));
    }

    @POST
    @Path("accounts")
    public Response batch() throws IOException {
        List<Long> ids = QuarkusTransaction.requiringNew()
                .call(() -> Person.find("select id from Person where account is null order by id")
                        .page(0, AT_ONCE)
                        .project(Long.class)
                        .list());
        List<CreateAccount.Made> made = new ArrayList<>();
        for (Long id : ids) {
            CreateAccount.Made one = madeOrNull(id, made.isEmpty());
            if (one == null) {
                break;
            }
            made.add(one);
            if (STOPPING.contains(one.outcome())) {
                break;
            }
        }
        return Response.ok(file(made), "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"accounts.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("{id}/account")
    public Response one(long id) {
        if (QuarkusTransaction.requiringNew().call(() -> Person.count("id", id)) == 0) {
            throw new NotFoundException();
        }
        CreateAccount.Made made = create.of(id);
        return Response.ok(new account(id, made, said(made.outcome())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** A failure half way must not take the passwords along that were given already: null then, and the file goes out. */
    private CreateAccount.Made madeOrNull(long id, boolean first) {
        try {
            return create.of(id);
        } catch (RuntimeException e) {
            if (first) {
                throw e;
            }
            Log.errorf(e, "Making accounts ended at person %d", id);
            return null;
        }
    }

    private String file(List<CreateAccount.Made> made) throws IOException {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
        csv.printRecord("personnel_number", "user_name", "temporary_password", "outcome");
        for (CreateAccount.Made one : made) {
            csv.printRecord(
                    CsvCell.of(one.personnelNumber()), CsvCell.of(one.userName()), CsvCell.of(one.password()),
                    CsvCell.of(said(one.outcome())));
        }
        return text.toString();
    }

    private String said(CreateAccount.Outcome outcome) {
        AgencyMessages say = visitor.wording(AgencyMessages.class);
        return switch (outcome) {
            case CREATED -> say.accountCreated();
            case RENEWED -> say.accountRenewed();
            case LINKED -> say.accountLinked();
            case NAME_TAKEN -> say.accountNameTaken();
            case EMAIL_TAKEN -> say.accountEmailTaken();
            case NOT_ALLOWED -> say.accountNotAllowed();
            case REFUSED -> say.accountRefused();
            case UNREACHABLE -> say.accountUnreachable();
        };
    }
}
