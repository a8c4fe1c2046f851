package org.omuz.qualification.rules;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.omuz.framework.AwardRuleBook;
import org.omuz.framework.Competency;
import org.omuz.framework.Framework;
import org.omuz.framework.RoleProfile;
import org.omuz.framework.RuleBooks;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.shared.Json;
import org.omuz.shared.LocalizedText;

/** A small framework with the rule book of the published one, and evidence as short as a sentence. */
final class Rules {
    static final AwardRuleBook BOOK = book();
    static final Framework FRAMEWORK = framework();

    private Rules() {}

    static Competency competency(String code) {
        return FRAMEWORK.competency(code).orElseThrow();
    }

    /** Rows of one person, numbered as they come. */
    static final class File {
        final List<Evidence> rows = new ArrayList<>();
        private final String competency;

        File(String competency) {
            this.competency = competency;
        }

        File passed(Evidence.Kind kind, int level, String day) {
            rows.add(row(kind, level, day, true));
            return this;
        }

        File failed(Evidence.Kind kind, int level, String day) {
            rows.add(row(kind, level, day, false));
            return this;
        }

        /** Failed with every critical step done. */
        File failedUncritically(int level, String day) {
            Evidence row = row(Evidence.Kind.OP, level, day, false);
            row.result = Map.of("critical", "4", "criticalDone", "4");
            rows.add(row);
            return this;
        }

        File withdrawn(int number) {
            Evidence row =
                    rows.get(number - 1).withdrawal("Entered by mistake", LocalDate.of(2026, 12, 1), null, "admin");
            row.id = (long) rows.size() + 1;
            rows.add(row);
            return this;
        }

        List<AwardRules.Decision> awards() {
            return AwardRules.decide(rows, FRAMEWORK);
        }

        /** E.g. "1 2026-01-10..2029-01-10, 2 …". */
        String held() {
            return String.join(
                    ", ",
                    awards().stream()
                            .map(d -> d.level() + " " + d.validFrom() + ".." + d.validUntil())
                            .toList());
        }

        private Evidence row(Evidence.Kind kind, int level, String day, boolean met) {
            Evidence row = new Evidence();
            row.id = (long) rows.size() + 1;
            row.competency = competency;
            row.kind = kind;
            row.level = level;
            row.achievedOn = LocalDate.parse(day);
            row.met = met;
            return row;
        }
    }

    private static Framework framework() {
        List<Competency> competencies = List.of(
                competency("SAF-2", "SAF", true, 12, 12),
                competency("DET-2", "DET", true, 24, 12),
                competency("EVD-3", "EVD", true, 24, 12),
                competency("LAW-1", "LAW", false, 24, 24),
                competency("TRN-2", "TRN", true, 24, 24));
        Map<String, Competency> byCode = new java.util.LinkedHashMap<>();
        competencies.forEach(c -> byCode.put(c.code(), c));
        RoleProfile profile =
                new RoleProfile("FLO-CU", LocalizedText.of("Customs officer"), Map.of("SAF-2", 2, "LAW-1", 1));
        return new Framework(
                "2026.1", "2026.1", List.of(), List.of(), byCode, Map.of("FLO-CU", profile), BOOK, RuleBooks.of(BOOK));
    }

    private static Competency competency(String code, String domain, boolean practical, int second, int third) {
        return new Competency(
                code,
                domain,
                LocalizedText.of(code),
                Map.of(),
                practical ? List.of("WT", "OP") : List.of("WT"),
                practical,
                Map.of(1, 36, 2, second, 3, third, 4, 24),
                "");
    }

    private static AwardRuleBook book() {
        try {
            var yaml = new com.fasterxml.jackson.dataformat.yaml.YAMLMapper();
            var tree = yaml.readTree(java.nio.file.Path.of("course-content/framework/award-rules.yaml")
                    .toFile());
            ObjectMapper json = Json.MAPPER;
            return Json.read(json.writeValueAsString(tree), new TypeReference<AwardRuleBook>() {});
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
