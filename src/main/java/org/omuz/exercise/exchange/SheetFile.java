package org.omuz.exercise.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.omuz.exercise.model.MselMessages;
import org.omuz.shared.Language;
import org.omuz.shared.Rejected;
import org.omuz.shared.content.SafeWorkbook;
import org.omuz.shared.table.CsvCell;
import org.omuz.shared.text.TypedText;

/**
 * The first sheet of a workbook: its columns by name, wherever they stand, and its rows.
 *
 * @param notes what the spreadsheet shows otherwise than it is read
 */
record SheetFile(List<Line> lines, List<String> ignored, List<Note> notes) {
    static final int MOST_ROWS = 10_000;
    private static final int MOST_COLUMNS = 200;
    private static final int HEAD_WITHIN = 20;
    private static final Pattern LANGUAGE = Pattern.compile("(.+?)\\s*[(\\[](en|ru|tg|prs)[)\\]]\\s*");

    /** {@code language} is null where the heading names none. */
    record Head(SheetColumn column, Language language, String name) {}

    /**
     * @param number of the row as the spreadsheet counts; {@code broken} those of its cells that hold an error, as
     *     {@code #REF!}
     */
    record Line(int number, Map<Head, String> cells, Map<Head, String> broken) {}

    /** @param column heading, or empty where it is about the row */
    record Note(int row, String column, Function<MselMessages, String> what) {}

    static SheetFile read(byte[] bytes) {
        if (!SafeWorkbook.isOne(bytes)) {
            throw Rejected.in("file", MselMessages.class, MselMessages::notAWorkbook);
        }
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return read(rows, MergedCells.of(bytes, book.getFirstSheet().getId()));
        } catch (IOException | RuntimeException e) {
            if (e instanceof Rejected rejected) {
                throw rejected;
            }
            throw Rejected.in("file", MselMessages.class, MselMessages::notAWorkbook);
        }
    }

    private static SheetFile read(Stream<Row> rows, List<MergedCells> merged) {
        Map<Integer, Head> heads = null;
        List<String> ignored = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        int headRow = 0;
        int seen = 0;
        for (Row row : (Iterable<Row>) rows::iterator) {
            if (++seen > MOST_ROWS + HEAD_WITHIN) {
                throw Rejected.in("file", MselMessages.class, m -> m.sheetTooLong(MOST_ROWS));
            }
            if (heads == null) {
                heads = heads(row, ignored);
                headRow = row.getRowNum();
                if (heads == null && seen >= HEAD_WITHIN) {
                    break;
                }
                continue;
            }
            Line line = new Line(row.getRowNum(), cells(row, heads), broken(row, heads));
            if (!line.cells.isEmpty()) {
                lines.add(line);
                notes(row, heads, notes);
            }
        }
        if (heads == null) {
            throw Rejected.in("file", MselMessages.class, MselMessages::noNumberColumn);
        }
        if (lines.isEmpty()) {
            throw Rejected.in("file", MselMessages.class, MselMessages::sheetEmpty);
        }
        for (MergedCells area : merged) {
            if (area.row() > headRow) {
                String column = heads.containsKey(area.column()) ? heads.get(area.column()).name : "";
                notes.add(new Note(area.row(), column, m -> m.cellsMerged(area.area())));
            }
        }
        return new SheetFile(lines, ignored, notes);
    }

    private static Map<Head, String> broken(Row row, Map<Integer, Head> heads) {
        Map<Head, String> broken = new LinkedHashMap<>();
        heads.forEach((index, head) -> row.getOptionalCell(index)
                .filter(cell -> cell.getType() == CellType.ERROR)
                .ifPresent(cell -> broken.put(head, cell.getText())));
        return broken;
    }

    private static void notes(Row row, Map<Integer, Head> heads, List<Note> notes) {
        if (row.isHidden()) {
            notes.add(new Note(row.getRowNum(), "", MselMessages::rowHidden));
        }
        heads.forEach((index, head) -> row.getOptionalCell(index)
                .filter(cell -> cell.getFormula() != null)
                .ifPresent(cell -> notes.add(new Note(row.getRowNum(), head.name, MselMessages::cellFormula))));
    }

    /** Null for a row that is not the head: titles may stand above it. */
    private static Map<Integer, Head> heads(Row row, List<String> ignored) {
        Map<Integer, Head> heads = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            String name = text(row, i);
            Matcher matcher = LANGUAGE.matcher(name);
            boolean tagged = matcher.matches();
            Optional<SheetColumn> column =
                    SheetColumn.named(tagged ? matcher.group(1) : name).filter(found -> !tagged || found.perLanguage);
            if (column.isPresent()) {
                heads.put(
                        i,
                        new Head(
                                column.get(),
                                tagged ? Language.of(matcher.group(2)).orElseThrow() : null,
                                name));
            } else if (!name.isEmpty()) {
                unknown.add(name);
            }
        }
        if (heads.size() < 2 || heads.values().stream().noneMatch(head -> head.column() == SheetColumn.NUMBER)) {
            return null;
        }
        ignored.addAll(unknown);
        return heads;
    }

    private static Map<Head, String> cells(Row row, Map<Integer, Head> heads) {
        Map<Head, String> cells = new LinkedHashMap<>();
        heads.forEach((index, head) -> {
            String text = text(row, index);
            if (!text.isEmpty()) {
                cells.put(head, text);
            }
        });
        return cells;
    }

    private static String text(Row row, int index) {
        Optional<Cell> cell = index < row.getCellCount() ? Optional.ofNullable(row.getCell(index)) : Optional.empty();
        String text = TypedText.prose(cell.map(Cell::getText).orElse(""));
        refuseUnmendable(row, text);
        boolean escaped = text.startsWith("'") && CsvCell.beginsFormula(text.substring(1));
        return escaped ? text.substring(1) : text;
    }

    private static void refuseUnmendable(Row row, String text) {
        TypedText.unmendable(text).ifPresent(code -> {
            throw Rejected.in("file", MselMessages.class, m -> m.controlCharacter(row.getRowNum(), code));
        });
    }
}
