package org.omuz.qualification.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.omuz.agency.Person;
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.qualification.paper.PrintSheet;
import org.omuz.qualification.paper.Sheet;
import org.omuz.qualification.paper.Sheet.Cell;
import org.omuz.qualification.standing.Why;
import org.omuz.qualification.time.AskedDates;
import org.omuz.qualification.time.TwoDates;
import org.omuz.shared.Visitor;

/** A person's record on paper: what is missing first, then what is held, the posts, and all evidence. */
@RequestScoped
class RecordSheet {
    private final RecordViews views;
    private final AskedDates dates;
    private final PrintSheet print;
    private final Visitor visitor;
    private final QualificationMessages say;

    RecordSheet(RecordViews views, AskedDates dates, PrintSheet print, Visitor visitor) {
        this.views = views;
        this.dates = dates;
        this.print = print;
        this.visitor = visitor;
        this.say = visitor.wording(QualificationMessages.class);
    }

    Response of(Person person) {
        TwoDates asked = dates.get();
        RecordView record = views.of(person, asked);
        List<String> lineHeads = List.of(say.competency(), say.level(), say.state());
        List<Integer> lineWidths = List.of(46, 22, 32);
        List<Sheet.Section> sections = new ArrayList<>();
        sections.add(new Sheet.Section(say.whatIsMissing(), lineHeads, lineWidths, lines(record.wanting())));
        sections.add(new Sheet.Section(say.whatIsHeld(), lineHeads, lineWidths, lines(record.held())));
        sections.add(new Sheet.Section(
                say.postsHead(),
                List.of(say.station(), say.roleProfile(), say.date()),
                List.of(40, 32, 28),
                record.posts().stream()
                        .map(post -> List.of(Cell.of(post.station()), Cell.of(post.profile()), Cell.of(post.days())))
                        .toList()));
        sections.add(new Sheet.Section(
                say.evidence(),
                List.of(say.date(), say.competency(), say.kindOfEvidence(), say.result(), say.source()),
                List.of(14, 13, 17, 28, 28),
                record.evidence().stream().map(this::evidence).toList()));
        return print.pdf(
                new Sheet(
                        "record-" + person.id,
                        say.recordOf(person.fullName()),
                        PrintSheet.about(
                                person.personnelNumber + (person.rankTitle == null ? "" : " · " + person.rankTitle),
                                person.agency.name.in(visitor.language()),
                                record.profiles(),
                                print.dates(asked)),
                        sections,
                        false),
                "Person",
                person.id);
    }

    private static List<List<Cell>> lines(List<RecordView.Line> lines) {
        return lines.stream()
                .map(line -> List.of(
                        Cell.of(line.code() + " · " + line.title()),
                        Cell.of(line.level()),
                        new Cell(line.why().state(), line.why().mark())))
                .toList();
    }

    private List<Cell> evidence(RecordView.EvidenceRow row) {
        Why.Piece piece = row.piece();
        String withdrawal = row.withdrawal().isEmpty() ? "" : " · " + row.withdrawal();
        String assessor = piece.assessor().isEmpty() ? "" : " · " + piece.assessor();
        return List.of(
                Cell.of(piece.on()),
                Cell.of(row.competency() + " · " + row.level()),
                Cell.of(piece.kind()),
                Cell.of(piece.figures() + withdrawal),
                Cell.of(piece.source() + assessor));
    }
}
