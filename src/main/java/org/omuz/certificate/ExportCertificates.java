package org.omuz.certificate;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.omuz.shared.table.Table;

/** The register as a table, read a thousand certificates at a time: no size of it fills the memory. */
@ApplicationScoped
class ExportCertificates {
    private static final int AT_ONCE = 1000;

    private final Register register;

    ExportCertificates(Register register) {
        this.register = register;
    }

    Table table(CertificateFilter filter, CertificateMessages say) {
        List<String> heads = List.of(
                say.serial(),
                say.holder(),
                say.number(),
                say.course(),
                say.issuedOn(),
                say.validUntil(),
                say.state(),
                say.toReview());
        return new Table("certificates", say.title(), heads, line -> write(filter, say, line));
    }

    private void write(CertificateFilter filter, CertificateMessages say, Table.Line to) throws IOException {
        List<Register.Line> lines = next(Long.MAX_VALUE, filter);
        while (!lines.isEmpty()) {
            for (Register.Line line : lines) {
                Object until =
                        line.term().until() == null ? say.noEnd() : line.term().until();
                to.of(
                        line.serial(),
                        line.holder().name(),
                        line.holder().number(),
                        line.course(),
                        line.term().issuedOn(),
                        until,
                        line.standing().word(say),
                        line.term().toReview() ? say.toReview() : "");
            }
            lines = next(lines.get(lines.size() - 1).id(), filter);
        }
    }

    private List<Register.Line> next(long before, CertificateFilter filter) {
        return QuarkusTransaction.requiringNew().call(() -> register.before(before, filter, AT_ONCE));
    }
}
