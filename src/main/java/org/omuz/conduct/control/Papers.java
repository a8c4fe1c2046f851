package org.omuz.conduct.control;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.omuz.conduct.journal.MselLine;
import org.omuz.conduct.journal.RunProjections;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.words.Cast;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseDefinition.DataTable;
import org.omuz.exercise.model.ExerciseDefinition.Document;
import org.omuz.exercise.model.ExerciseShelf;
import org.omuz.exercise.model.MselMessages;
import org.omuz.exercise.print.EvaluationSheet;
import org.omuz.exercise.print.InWords;
import org.omuz.exercise.print.PackMessages;
import org.omuz.exercise.print.PrintedMsel;
import org.omuz.shared.Language;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;

/** Lays out the staff's documents of a run for one reader. */
@RequestScoped
class Papers {
    private final BoardViews boards;
    private final RunProjections projections;
    private final ExerciseShelf shelf;
    private final ControlMessages say;

    Papers(BoardViews boards, RunProjections projections, ExerciseShelf shelf, Visitor visitor) {
        this.boards = boards;
        this.projections = projections;
        this.shelf = shelf;
        this.say = visitor.wording(ControlMessages.class);
    }

    PaperView of(Member me, Paper paper) {
        Cast cast = boards.cast(me.run);
        ExerciseDefinition exercise = cast.exercise();
        InWords words = new InWords(
                exercise,
                cast.language(),
                Rejected.wording(PackMessages.class, cast.language()),
                Rejected.wording(MselMessages.class, cast.language()));
        boolean list = paper == Paper.MSEL || paper == Paper.GROUND_TRUTH;
        return new PaperView(
                RunHead.of(me.run, cast, me),
                paper.path(),
                Paper.allFor(me).stream()
                        .map(p -> new RoleChoice(p.path(), name(p)))
                        .toList(),
                paper == Paper.SITUATION ? situation(me, cast, words) : null,
                list ? PrintedMsel.of(asItIs(me, exercise), words) : null,
                paper == Paper.EEG ? EvaluationSheet.of(exercise, words) : List.of());
    }

    private String name(Paper paper) {
        return switch (paper) {
            case SITUATION -> say.situation();
            case GROUND_TRUTH -> say.groundTruth();
            case MSEL -> say.msel();
            case EEG -> say.evaluationGuide();
        };
    }

    /** With what was edited and added in the run. */
    private ExerciseDefinition asItIs(Member me, ExerciseDefinition exercise) {
        return exercise.with(projections.ofStaff(
                me.run,
                projection -> projection.lines().stream().map(MselLine::inject).toList()));
    }

    private PaperView.Situation situation(Member me, Cast cast, InWords words) {
        List<RoleChoice> printable = Paper.printedFor(me).isEmpty()
                ? List.of()
                : cast.exercise().languages().stream()
                        .flatMap(tag -> Language.of(tag).stream())
                        .filter(l -> !l.direction().equals("rtl"))
                        .map(l -> new RoleChoice(l.tag, l.endonym))
                        .toList();
        RawString narrative = words.markdown(cast.exercise().scenario().narrative());
        return new PaperView.Situation(narrative, items(me, cast), printable);
    }

    private List<PaperView.Item> items(Member me, Cast cast) {
        Stream<PaperView.Item> documents = cast.exercise().documents().stream()
                .filter(document -> Paper.reads(me, document.kind()))
                .map(document -> item(me, cast, document));
        Stream<PaperView.Item> tables = cast.exercise().tables().stream()
                .map(table -> new PaperView.Item(
                        table.code(), cast.in(table.title()), say.dataTable(), teams(table.teams(), cast), null));
        return Stream.concat(documents, tables).toList();
    }

    private PaperView.Item item(Member me, Cast cast, Document document) {
        String kind =
                switch (document.kind()) {
                    case BRIEFING -> say.briefing();
                    case HANDOUT -> say.handout();
                    case MAP -> say.map();
                    case IMAGE -> say.image();
                    case FACILITATOR_GUIDE -> say.facilitatorGuide();
                };
        boolean guide = document.kind() == ExerciseDefinition.DocumentKind.FACILITATOR_GUIDE;
        return new PaperView.Item(
                document.slug(),
                cast.in(document.title()),
                kind,
                guide ? say.staff() : teams(document.teams(), cast),
                document.image() == null ? null : base(me, document.slug()) + document.image());
    }

    private static String teams(List<String> teams, Cast cast) {
        return teams.isEmpty() ? cast.say().allTeams() : cast.names(teams);
    }

    /** One document or table, if it is the reader's. */
    Optional<PaperView.Item> item(Member me, String code) {
        return items(me, boards.cast(me.run)).stream()
                .filter(item -> item.code().equals(code))
                .findFirst();
    }

    static PaperView.Table table(DataTable table, Cast cast) {
        return new PaperView.Table(
                table.columns().stream().map(cast::in).toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(cast::in).toList())
                        .toList());
    }

    static String base(Member me, String item) {
        return "/runs/" + me.run.id + "/documents/items/" + item + "/";
    }
}
