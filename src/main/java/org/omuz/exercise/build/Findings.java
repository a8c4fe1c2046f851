package org.omuz.exercise.build;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omuz.exercise.check.ExerciseContent;
import org.omuz.exercise.model.Draft;
import org.omuz.exercise.model.ExerciseMessages;
import org.omuz.exercise.model.ExercisePart;
import org.omuz.shared.Language;
import org.omuz.shared.Rejected;
import org.omuz.shared.content.ContentMessages;
import org.omuz.shared.content.Problem;
import org.omuz.shared.content.Problems;

/** The check panel: what is wrong with a draft, and where to mend it. */
record Findings(List<Finding> errors, List<Finding> warnings, int more) {
    /** Enough to work on; mending these shows the next. */
    private static final int SHOWN = 100;

    private static final Pattern INJECT = Pattern.compile("injects\\[([^\\]]+)\\].*");

    /** {@code href} leads to the form in which it can be mended. */
    record Finding(String where, String href, String reason) {}

    static Findings of(Draft draft, Problems problems, FindingLocation whereabouts, Language language) {
        Map<String, Long> lines =
                draft.lines().stream().collect(Collectors.toMap(line -> line.number, line -> line.id, (a, b) -> a));
        int all = problems.errors().size() + problems.warnings().size();
        List<Finding> errors = shown(draft, problems.errors().stream(), lines, whereabouts, language);
        List<Finding> warnings = shown(draft, problems.warnings().stream(), lines, whereabouts, language);
        return new Findings(errors, warnings, all - errors.size() - warnings.size());
    }

    private static List<Finding> shown(
            Draft draft,
            Stream<Problem> problems,
            Map<String, Long> lines,
            FindingLocation whereabouts,
            Language language) {
        return problems.limit(SHOWN)
                .map(problem -> {
                    String where = problem.field().isEmpty() ? problem.file() : whereabouts.of(problem.field());
                    return new Finding(
                            where,
                            "/exercises/" + draft.exercise().id + mendedAt(problem, lines),
                            said(problem, where, language));
                })
                .toList();
    }

    /** That something is missing is said by what it is. */
    private static String said(Problem problem, String where, Language language) {
        String said = problem.in(language);
        boolean missing =
                said.equals(Rejected.wording(ContentMessages.class, language).required());
        return missing ? Rejected.wording(ExerciseMessages.class, language).missingHere(where) : said;
    }

    private static String mendedAt(Problem problem, Map<String, Long> lines) {
        Matcher inject = INJECT.matcher(problem.field());
        if (inject.matches()) {
            Long line = lines.get(inject.group(1));
            return line == null ? "/msel" : "/msel?edit=" + line + "#line-" + line;
        }
        if (problem.field().isEmpty() || problem.field().equals("injects")) {
            return problem.file().equals(ExerciseContent.MAIN) ? "/msel" : "/documents";
        }
        return "/parts/" + ExercisePart.holding(problem.field()).path;
    }

    public boolean isEmpty() {
        return errors.isEmpty() && warnings.isEmpty();
    }
}
