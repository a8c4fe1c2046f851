package org.omuz.certificate;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.omuz.shared.CsvCell;

/** Writes the register as CSV, a thousand certificates at a time: no size of it fills the memory. */
@ApplicationScoped
class ExportCertificates {
    private static final int AT_ONCE = 1000;

    private final Register register;

    ExportCertificates(Register register) {
        this.register = register;
    }

    void write(CertificateFilter filter, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord(
                "serial", "holder", "personnel_number", "course", "issued_on", "valid_until", "state", "to_review");
        long before = Long.MAX_VALUE;
        List<Register.Line> lines = next(before, filter);
        while (!lines.isEmpty()) {
            for (Register.Line line : lines) {
                csv.printRecord(
                        line.serial(), CsvCell.of(line.holder().name()), CsvCell.of(line.holder().number()),
                        CsvCell.of(line.course()), line.term().issuedOn(), line.term().until(),
                        line.standing(), line.term().toReview());
            }
            before = lines.get(lines.size() - 1).id();
            lines = next(before, filter);
        }
        csv.flush();
    }

    private List<Register.Line> next(long before, CertificateFilter filter) {
        return QuarkusTransaction.requiringNew().call(() -> register.before(before, filter, AT_ONCE));
    }
}
