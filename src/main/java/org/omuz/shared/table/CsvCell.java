package org.omuz.shared.table;

/** Text for a cell of a file that people open in a spreadsheet: what begins like a formula is made plain text. */
public final class CsvCell {
    private CsvCell() {}

    /** Puts an apostrophe before = + - @, tab and line breaks (OWASP, CSV injection); null becomes empty. */
    public static String of(Object value) {
        String text = value == null ? "" : value.toString();
        return beginsFormula(text) ? "'" + text : text;
    }

    public static boolean beginsFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(0)) >= 0;
    }
}
