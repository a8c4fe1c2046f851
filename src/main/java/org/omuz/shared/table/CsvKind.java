package org.omuz.shared.table;

import org.apache.commons.csv.CSVFormat;

/** What parts the cells of the CSV files that are handed out. What comes in is read with either. */
public enum CsvKind {
    /** Lists that other programs read: RFC 4180. */
    FOR_PROGRAMS(','),
    /** What a person opens in a spreadsheet, fills in and may send back: the separator of this region's countries. */
    FOR_PEOPLE(';');

    private final char separator;

    CsvKind(char separator) {
        this.separator = separator;
    }

    public CSVFormat format() {
        return CSVFormat.RFC4180.builder().setDelimiter(separator).get();
    }
}
