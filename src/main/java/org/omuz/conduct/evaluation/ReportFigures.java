package org.omuz.conduct.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.words.Cast;

/** How fast the injects of a run were answered: line by line, by team, and as charts. */
final class ReportFigures {
    private final RunProjection projection;
    private final Credits credits;
    private final Cast cast;
    private final EvaluationMessages say;

    ReportFigures(RunProjection projection, Credits credits, EvaluationMessages say) {
        this.projection = projection;
        this.credits = credits;
        this.cast = credits.cast();
        this.say = say;
    }

    Report.Figures drawn() {
        List<Responses.Line> lines = Responses.of(projection, cast);
        return new Report.Figures(
                lines.stream().map(this::response).toList(),
                cast.exercise().teams().stream()
                        .map(team -> Responses.share(projection, team.code(), cast, credits))
                        .sorted(Comparator.comparing(Responses.Share::team))
                        .toList(),
                ResponseChart.of(lines, cast.times()),
                TimelineChart.of(lines, cast, projection.clock().playedMs()));
    }

    private String span(OptionalLong ms) {
        return ms.isEmpty() ? "–" : cast.times().length(ms.getAsLong());
    }

    private Report.Response response(Responses.Line line) {
        Responses.Verdict verdict = line.verdict();
        return new Report.Response(
                line.inject(),
                line.subject(),
                line.recipient(),
                cast.times().stamp(line.sentMs()),
                new Report.Times(
                        span(line.times().opened()),
                        span(line.times().acknowledged()),
                        span(line.times().responded())),
                span(line.expected()),
                switch (verdict) {
                    case IN_TIME, GIVEN -> "held";
                    case LATE -> "soon";
                    case MISSING -> "lapsed";
                    case NOT_WANTED -> "gap";
                },
                switch (verdict) {
                    case IN_TIME -> say.inTime();
                    case GIVEN -> say.given();
                    case LATE -> say.late();
                    case MISSING -> say.missing();
                    case NOT_WANTED -> say.notWanted();
                });
    }
}
