package org.omuz.conduct.control;

import io.quarkus.qute.RawString;
import java.util.List;
import org.omuz.exercise.print.EvaluationSheet;
import org.omuz.exercise.print.PrintedMsel;
import org.omuz.shared.Language;

/** A page of the staff's documents; what the paper at hand does not hold is null or empty. */
record PaperView(
        RunHead run,
        String at,
        List<RoleChoice> papers,
        Situation situation,
        PrintedMsel msel,
        List<EvaluationSheet> sheets) {

    /** @param printable languages in which the pack can be printed; empty where there is none for the reader */
    record Situation(RawString narrative, List<Item> items, List<RoleChoice> printable) {}

    /** @param image address of its image, or null; @param kind in words */
    record Item(String code, String title, String kind, String teams, String image) {}

    record Table(List<String> columns, List<List<String>> rows) {}

    /** One document: {@code html} or {@code table} or both may be null. */
    record Sheet(RunHead run, Item item, RawString html, Language language, Table table) {
        public String lang() {
            return language == Language.PRS ? "fa-AF" : language.tag;
        }
    }
}
