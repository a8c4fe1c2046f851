package org.omuz.exercise.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.omuz.exercise.build.PartForms;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.MselMessages;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.Rejected;
import org.omuz.shared.SharedMessages;
import org.omuz.shared.table.CsvCell;

/** The MSEL as a workbook in HSEEP's customary columns; what it writes, {@link PlanSheet} reads back as no change. */
final class MselSheet {
    private record Head(SheetColumn column, Language language) {}

    private final ExerciseDefinition exercise;
    private final MselMessages say;
    private final boolean russian;
    private final String mark;
    private final List<Head> heads = new ArrayList<>();

    MselSheet(ExerciseDefinition exercise, MselMessages say, Language reader) {
        this.exercise = exercise;
        this.say = say;
        this.russian = reader == Language.RU || reader == Language.TG;
        this.mark = Rejected.wording(SharedMessages.class, reader).exerciseWord();
        List<Language> languages = PartForms.languages(exercise);
        for (SheetColumn column : SheetColumn.values()) {
            if (column == SheetColumn.DTG) {
                continue;
            }
            if (column.perLanguage) {
                languages.forEach(language -> heads.add(new Head(column, language)));
            } else {
                heads.add(new Head(column, null));
            }
        }
    }

    void write(OutputStream out, List<Inject> injects) throws IOException {
        try (Workbook book = new Workbook(out, "Omuz", "1.0")) {
            Worksheet sheet = book.newWorksheet("MSEL");
            sheet.freezePane(1, 1);
            sheet.pageOrientation("landscape");
            sheet.paperSize(PaperSize.A4_PAPER);
            // above every printed page; a row of its own would stand in the way of reading the workbook back
            sheet.header(mark + " · MSEL · " + exercise.code(), Position.CENTER);
            for (int column = 0; column < heads.size(); column++) {
                Head head = heads.get(column);
                String language = head.language() == null ? "" : " (" + head.language().tag + ")";
                sheet.value(0, column, head.column().heading(russian) + language);
                sheet.width(column, head.column().perLanguage ? 45 : 16);
            }
            sheet.range(0, 0, 0, heads.size() - 1).style().bold().wrapText(true).set();
            for (int row = 0; row < injects.size(); row++) {
                for (int column = 0; column < heads.size(); column++) {
                    String text = CsvCell.of(cell(injects.get(row), heads.get(column)));
                    if (!text.isEmpty()) {
                        sheet.value(row + 1, column, text);
                    }
                }
                sheet.range(row + 1, 0, row + 1, heads.size() - 1)
                        .style()
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
            }
            sheet.finish();
        }
    }

    private String cell(Inject inject, Head head) {
        return switch (head.column()) {
            case NUMBER -> inject.number();
            case TIME -> inject.at();
            case DTG -> "";
            case STATUS -> say.statusWord(inject.status());
            case SUBJECT -> in(inject.subject(), head.language());
            case MODE -> inject.channel() == null ? "" : say.channelWord(inject.channel());
            case FROM -> inject.from();
            case BY -> say.handWord(inject.by());
            case TO -> String.join(", ", inject.to());
            case STORYLINE -> inject.storyline();
            case DESCRIPTION -> in(inject.text(), head.language());
            case EXPECTED ->
                String.join(
                                "\n",
                                inject.expected().stream()
                                        .map(e -> in(e, head.language()))
                                        .toList())
                        .stripTrailing();
            case NOTES -> in(inject.note(), head.language());
            case OBJECTIVE ->
                exercise.task(String.valueOf(inject.task()))
                        .map(task -> task.objective())
                        .orElse("");
            case TASK -> inject.task();
            case COMPETENCIES -> String.join(", ", inject.competencies());
        };
    }

    private static String in(LocalizedText text, Language language) {
        return text != null && text.has(language) ? text.in(language) : "";
    }
}
