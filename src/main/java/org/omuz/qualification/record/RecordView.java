package org.omuz.qualification.record;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.omuz.qualification.evidence.EvidenceLine;
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.qualification.standing.ClosingCourses;
import org.omuz.qualification.standing.Explain;
import org.omuz.qualification.standing.PersonFile;
import org.omuz.qualification.standing.Standing;
import org.omuz.qualification.standing.Why;
import org.omuz.qualification.time.HeldPosting;
import org.omuz.shared.Language;
import org.omuz.shared.LocalFormat;

/** A person's file as the record page, the officer's page and the panel show it. */
final class RecordView {
    /**
     * @param level what is held, of what is required
     * @param bar days left and days of validity; null where nothing is held
     * @param closing course whose next session closes the gap or renews what ends soon; null for none
     */
    record Line(String code, String title, String level, Bar bar, Why why, ClosingCourses.Closing closing) {}

    record Bar(long left, long whole) {}

    record Post(String station, String profile, String days, boolean current) {}

    private final PersonFile file;
    private final Explain explain;
    private final ClosingCourses courses;
    private final LocalFormat written;
    private final QualificationMessages say;
    private final Language language;
    private final List<Line> held = new ArrayList<>();
    private final List<Line> wanting = new ArrayList<>();
    private int soon;
    private int lapsed;

    RecordView(
            PersonFile file,
            Explain explain,
            ClosingCourses courses,
            LocalFormat written,
            QualificationMessages say,
            Language language) {
        this.courses = courses;
        this.file = file;
        this.explain = explain;
        this.written = written;
        this.say = say;
        this.language = language;
        for (PersonFile.Item item : file.items()) {
            Standing standing = item.standing();
            boolean holds = standing.state() == Standing.State.HELD || standing.state() == Standing.State.SOON;
            (holds ? held : wanting).add(line(item));
            soon += standing.state() == Standing.State.SOON ? 1 : 0;
            lapsed += Explain.mark(standing).equals("lapsed") ? 1 : 0;
        }
        held.sort(Comparator.comparing((Line line) -> !line.why().mark().equals("soon"))
                .thenComparing(line -> line.bar().left()));
        wanting.sort(Comparator.comparing(line -> !line.why().mark().equals("lapsed")));
    }

    private Line line(PersonFile.Item item) {
        Standing standing = item.standing();
        String level = standing.required() == 0
                ? say.levelNumber(written.number(standing.held()))
                : standing.held() == 0
                        ? say.levelRequired(written.number(standing.required()))
                        : say.levelHeldOf(written.number(standing.held()), written.number(standing.required()));
        Bar bar = null;
        if (item.award() != null) {
            bar = new Bar(
                    Math.max(
                            0,
                            ChronoUnit.DAYS.between(
                                    file.dates.on(), item.award().validUntil())),
                    ChronoUnit.DAYS.between(
                            item.award().validFrom(), item.award().validUntil()));
        }
        return new Line(
                item.competency().code(),
                item.competency().title().in(language),
                level,
                bar,
                explain.why(file, item.competency()),
                closing(item));
    }

    private ClosingCourses.Closing closing(PersonFile.Item item) {
        Standing standing = item.standing();
        boolean needs = standing.wanting() || standing.state() == Standing.State.SOON;
        return needs && standing.required() > 0
                ? courses.of(item.competency().code(), standing.required()).stream()
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** What is held, soonest to expire first. */
    public List<Line> held() {
        return held;
    }

    /** What the profile asks for and is not held, lapsed first. */
    public List<Line> wanting() {
        return wanting;
    }

    public List<Line> heldSoon() {
        return held.subList(0, soon);
    }

    public List<Line> heldOn() {
        return held.subList(soon, held.size());
    }

    public List<Line> wantingLapsed() {
        return wanting.subList(0, lapsed);
    }

    public List<Line> wantingNever() {
        return wanting.subList(lapsed, wanting.size());
    }

    public List<Line> soonest() {
        return held.subList(0, Math.min(5, held.size()));
    }

    public int soon() {
        return soon;
    }

    public int lapsed() {
        return lapsed;
    }

    public int gaps() {
        return wanting.size() - lapsed;
    }

    /** Titles of the role profiles of today. */
    public String profiles() {
        return String.join(
                ", ",
                file.profiles.stream()
                        .map(profile -> profile.title().in(language))
                        .toList());
    }

    public List<Post> posts() {
        return file.postings.stream().map(this::post).toList();
    }

    private Post post(HeldPosting posting) {
        String profile = file.framework
                .profile(posting.role())
                .map(p -> p.title().in(language))
                .orElse(posting.role());
        String days = posting.endsOn() == null
                ? say.since(written.date(posting.startsOn()))
                : written.days(posting.startsOn(), posting.endsOn());
        return new Post(posting.dutyStation().name.in(language), profile, days, posting.covers(file.dates.on()));
    }

    /** Every row of evidence, newest first. */
    public List<EvidenceRow> evidence() {
        List<EvidenceRow> rows = new ArrayList<>();
        for (EvidenceLine line : file.evidence) {
            rows.add(
                    0,
                    new EvidenceRow(
                            line.evidence().id,
                            line.evidence().competency,
                            say.levelNumber(written.number(line.evidence().level)),
                            explain.piece(line, file.framework),
                            line.withdrawn()
                                    ? say.withdrawnBecause(
                                            written.date(line.withdrawal().recordedAt), line.withdrawal().reason)
                                    : "",
                            line.withdrawn()));
        }
        return rows;
    }

    record EvidenceRow(
            long id, String competency, String level, Why.Piece piece, String withdrawal, boolean withdrawn) {}
}
