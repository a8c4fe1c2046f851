package org.omuz.agency.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omuz.agency.AgencyMessages;
import org.omuz.agency.Choices;
import org.omuz.agency.Fault;
import org.omuz.agency.Person;
import org.omuz.shared.Written;

/** A plan as its page shows it: of each list the first rows, all of them counted. */
record ImportPreview(Counts counts, List<Bad> bad, List<Row> asking, List<Row> touched, List<String> notes, String seal) {
    static final int SHOWN = 200;

    record Counts(long added, long changed, long unchanged, long refused, long asking) {
        public boolean writesNothing() {
            return added + changed + asking == 0;
        }

        public boolean asksOnly() {
            return added + changed == 0;
        }
    }

    record Bad(long line, String who, String column, String value, String reason) {}

    record Changed(String field, String was, String now) {}

    /** @param offers postings that end if that is wished; {@code posts} what is certain about postings */
    record Row(
            long line, String number, String name, boolean isNew, List<Changed> changes, Doubts doubts, List<String> posts) {}

    record Doubts(List<String> warnings, List<String> offers) {}

    public long askingNotShown() {
        return counts.asking - asking.size();
    }

    public long refusedNotShown() {
        return Math.max(0, counts.refused - bad.size());
    }

    static List<Bad> bad(List<ImportPlan.Refusal> refusals, AgencyMessages say) {
        return refusals.stream()
                .map(refusal -> new Bad(
                        refusal.line(),
                        refusal.who(),
                        refusal.column().isEmpty() ? "" : TemplateColumns.heading(refusal.column(), say),
                        refusal.value(),
                        refusal.fault().in(say, refusal.column())))
                .toList();
    }

    static ImportPreview of(ImportPlan plan, AgencyMessages say, Choices choices, Written written) {
        return new Drawing(say, choices, written).of(plan);
    }

    private record Drawing(AgencyMessages say, Choices choices, Written written) {
        ImportPreview of(ImportPlan plan) {
            List<ImportPlan.Step> sure = plan.steps().stream().filter(step -> !step.asks()).toList();
            List<ImportPlan.Step> asking = plan.steps().stream().filter(ImportPlan.Step::asks).toList();
            Counts counts = new Counts(
                    count(sure, ImportPlan.Kind.ADD), count(sure, ImportPlan.Kind.CHANGE), count(sure, ImportPlan.Kind.LEAVE),
                    plan.refusedRows(), asking.size());
            Stream<ImportPlan.Step> touched = Stream.of(ImportPlan.Kind.CHANGE, ImportPlan.Kind.ADD, ImportPlan.Kind.LEAVE)
                    .flatMap(kind -> sure.stream()
                            .filter(step -> step.kind() == kind && (kind != ImportPlan.Kind.LEAVE || !step.warnings().isEmpty()))
                            .limit(SHOWN));
            return new ImportPreview(
                    counts,
                    bad(plan.refusals().stream().limit(SHOWN).toList(), say),
                    asking.stream().limit(SHOWN).map(this::row).toList(),
                    touched.map(this::row).toList(),
                    plan.notes().stream().map(note -> note.apply(say)).toList(),
                    plan.seal());
        }

        private static long count(List<ImportPlan.Step> steps, ImportPlan.Kind kind) {
            return steps.stream().filter(step -> step.kind() == kind).count();
        }

        private Row row(ImportPlan.Step step) {
            String given = step.form().givenName() == null ? "" : step.form().givenName();
            List<Changed> changes = step.changes().stream()
                    .map(change -> new Changed(column(change.column()), change.was(), change.now()))
                    .toList();
            List<String> warnings = step.warnings().stream().map(this::warning).toList();
            List<String> offers = new ArrayList<>();
            List<String> posts = new ArrayList<>();
            step.posts().endings().forEach(end -> (end.offered() ? offers : posts).add(said(end)));
            ImportPlan.Begin begin = step.posts().begin();
            if (begin != null) {
                posts.add(say.postingBegins(begin.code(), choices.role(begin.role()), written.date(begin.from())));
            }
            return new Row(
                    step.line(), step.form().personnelNumber(), Person.fullName(step.form().familyName(), given),
                    step.kind() == ImportPlan.Kind.ADD, changes, new Doubts(warnings, offers), posts);
        }

        private String said(ImportPlan.Ending end) {
        String role = choices.role(end.role());
        String since = written.date(end.since());
        return end.isRemoval()
                ? say.postingNotBegun(end.station(), role, since)
                : say.postingEnds(end.station(), role, since, written.date(end.until()));
    }

    private String warning(ImportPlan.Warning warning) {
            return switch (warning.doubt()) {
                case OTHER_PERSON -> say.doubtOtherPerson(warning.about());
                case OTHER_AGENCY -> say.doubtOtherAgency(warning.about());
                case LOOK_ALIKE -> say.doubtLookAlike(warning.about());
                case MIXED_SCRIPTS -> say.doubtMixedScripts();
                case NAMESAKE -> say.doubtNamesake(warning.about());
                case LEFT -> say.doubtLeft();
                case DATE_NOT_TAKEN -> say.doubtDateNotTaken(written.date(java.time.LocalDate.parse(warning.about())));
            };
        }

        private String column(String name) {
            return TemplateColumns.heading(name, say);
        }
    }
}
