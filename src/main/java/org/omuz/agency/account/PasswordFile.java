package org.omuz.agency.account;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.omuz.agency.AccountMessages;
import org.omuz.agency.AgencyMessages;
import org.omuz.shared.Visitor;
import org.omuz.shared.table.CsvCell;
import org.omuz.shared.table.CsvKind;

/** Who got which account, with the first passwords as long as they are kept. */
final class PasswordFile {
    private final AgencyMessages say;
    private final AccountMessages account;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param password of a task, empty where it is not kept any more */
    PasswordFile(List<AccountTask> tasks, Function<AccountTask, String> password, Visitor visitor) {
        this.say = visitor.wording(AgencyMessages.class);
        this.account = visitor.wording(AccountMessages.class);
        rows.add(List.of(
                say.number(),
                say.familyName(),
                say.givenName(),
                say.agency(),
                account.userName(),
                account.temporaryPassword(),
                account.whatHappened()));
        tasks.stream().map(task -> row(task, password.apply(task))).forEach(rows::add);
    }

    private List<String> row(AccountTask task, String password) {
        return List.of(
                CsvCell.of(task.person.personnelNumber),
                CsvCell.of(task.person.familyName),
                CsvCell.of(task.person.givenName),
                CsvCell.of(task.person.agency.code),
                CsvCell.of(task.userName),
                CsvCell.of(password),
                AccountWords.of(task.outcome, account));
    }

    byte[] csv() throws IOException {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CSVPrinter csv = new CSVPrinter(text, CsvKind.FOR_PEOPLE.format())) {
            csv.printRecords(rows);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Omuz", "1.0")) {
            Worksheet sheet = book.newWorksheet(say.account());
            sheet.freezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
            sheet.range(0, 0, 0, rows.get(0).size() - 1).style().bold().set();
            for (int column = 0; column < rows.get(0).size(); column++) {
                sheet.width(column, 22);
            }
        }
        return bytes.toByteArray();
    }
}
