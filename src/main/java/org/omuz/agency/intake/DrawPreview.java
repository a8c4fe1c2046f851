package org.omuz.agency.intake;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.omuz.agency.AgencyMessages;
import org.omuz.agency.Choices;
import org.omuz.agency.PersonChanges;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Visitor;

/** Puts a plan into the words of its page. */
@RequestScoped
class DrawPreview {
    private final Visitor visitor;
    private final Choices choices;
    private final LocalFormat written;

    DrawPreview(Visitor visitor, Choices choices, LocalFormat written) {
        this.visitor = visitor;
        this.choices = choices;
        this.written = written;
    }

    ImportPreview of(ImportPlan plan) {
        AgencyMessages say = visitor.wording(AgencyMessages.class);
        return new Drawing(say, StoredWords.in(visitor.language(), say, choices), written).of(plan);
    }

    private record Drawing(AgencyMessages say, StoredWords words, LocalFormat written) {
        ImportPreview of(ImportPlan plan) {
            List<ImportPlan.Step> sure =
                    plan.steps().stream().filter(step -> !step.asks()).toList();
            List<ImportPlan.Step> asking =
                    plan.steps().stream().filter(ImportPlan.Step::asks).toList();
            ImportPreview.Counts counts = new ImportPreview.Counts(
                    count(sure, ImportPlan.Kind.ADD),
                    count(sure, ImportPlan.Kind.CHANGE),
                    count(sure, ImportPlan.Kind.LEAVE),
                    plan.refusedRows(),
                    asking.size());
            Stream<ImportPlan.Step> touched = Stream.of(
                            ImportPlan.Kind.CHANGE, ImportPlan.Kind.ADD, ImportPlan.Kind.LEAVE)
                    .flatMap(kind -> sure.stream()
                            .filter(step -> step.kind() == kind
                                    && (kind != ImportPlan.Kind.LEAVE
                                            || !step.warnings().isEmpty()))
                            .limit(ImportPreview.SHOWN));
            return new ImportPreview(
                    counts,
                    ImportPreview.bad(
                            plan.refusals().stream().limit(ImportPreview.SHOWN).toList(), say, written),
                    asking.stream().limit(ImportPreview.SHOWN).map(this::row).toList(),
                    touched.map(this::row).toList(),
                    plan.notes().stream().map(note -> note.apply(say)).toList(),
                    plan.seal());
        }

        private static long count(List<ImportPlan.Step> steps, ImportPlan.Kind kind) {
            return steps.stream().filter(step -> step.kind() == kind).count();
        }

        private ImportPreview.Row row(ImportPlan.Step step) {
            List<String> offers = new ArrayList<>();
            List<String> posts = new ArrayList<>();
            step.posts().endings().forEach(end -> (end.offered() ? offers : posts).add(said(end)));
            ImportPlan.Begin begin = step.posts().begin();
            if (begin != null) {
                posts.add(say.postingBegins(
                        words.station(begin.code()), words.role(begin.role()), written.date(begin.from())));
            }
            boolean isNew = step.kind() == ImportPlan.Kind.ADD;
            var head = new ImportPreview.Head(
                    step.line(),
                    step.form().personnelNumber(),
                    step.name(),
                    isNew,
                    step.kind() == ImportPlan.Kind.LEAVE);
            List<String> warnings = step.warnings().stream().map(this::warning).toList();
            return new ImportPreview.Row(
                    head,
                    isNew ? stored(step) : changes(step),
                    new ImportPreview.Doubts(warnings, keeps(step), offers),
                    posts);
        }

        private String said(ImportPlan.Ending end) {
            String station = words.station(end.station());
            String role = words.role(end.role());
            String since = written.date(end.since());
            return end.isRemoval()
                    ? say.postingNotBegun(station, role, since)
                    : say.postingEnds(station, role, since, written.date(end.until()));
        }

        private List<ImportPreview.Changed> stored(ImportPlan.Step step) {
            return words.of(step.form()).entrySet().stream()
                    .map(field -> new ImportPreview.Changed(heading(field.getKey()), null, field.getValue()))
                    .toList();
        }

        private List<ImportPreview.Changed> changes(ImportPlan.Step step) {
            return step.changes().stream()
                    .map(change -> new ImportPreview.Changed(
                            heading(change.column()),
                            words.of(change.column(), change.was()),
                            words.of(change.column(), change.now())))
                    .toList();
        }

        /** Whoever takes a record over takes over what the file does not name. */
        private String keeps(ImportPlan.Step step) {
            if (step.warnings().stream().noneMatch(warning -> warning.doubt() == ImportPlan.Doubt.OTHER_PERSON)) {
                return null;
            }
            List<String> changed =
                    step.changes().stream().map(PersonChanges.Change::column).toList();
            List<String> kept = words.of(step.form()).entrySet().stream()
                    .filter(field -> !changed.contains(field.getKey()))
                    // a value of the other direction would drag its neighbours along: FSI … PDI
                    .map(field -> heading(field.getKey()) + " — \u2068" + field.getValue() + "\u2069")
                    .toList();
            return kept.isEmpty()
                    ? say.recordStays()
                    : say.fieldsStay(String.join("; ", kept)) + " " + say.recordStays();
        }

        private String warning(ImportPlan.Warning warning) {
            return switch (warning.doubt()) {
                case OTHER_PERSON -> say.doubtOtherPerson(warning.about());
                case OTHER_AGENCY -> say.doubtOtherAgency(words.agency(warning.about()));
                case LOOK_ALIKE -> say.doubtLookAlike(warning.about());
                case MIXED_SCRIPTS -> say.doubtMixedScripts();
                case NAMESAKE -> say.doubtNamesake(warning.about());
                case LEFT -> say.doubtLeft();
                case DATE_NOT_TAKEN -> say.doubtDateNotTaken(written.date(LocalDate.parse(warning.about())));
            };
        }

        private String heading(String column) {
            return TemplateColumns.heading(column, say);
        }
    }
}
