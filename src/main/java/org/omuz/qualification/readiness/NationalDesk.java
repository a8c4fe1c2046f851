package org.omuz.qualification.readiness;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.omuz.agency.Agency;
import org.omuz.agency.Choices;
import org.omuz.framework.Framework;
import org.omuz.framework.Frameworks;
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.qualification.readiness.NationalReadiness.Count;
import org.omuz.qualification.readiness.NationalReadiness.Nation;
import org.omuz.qualification.standing.PersonFile;
import org.omuz.qualification.standing.PersonFiles;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Visitor;
import org.omuz.shared.table.Table;

/** Readiness of all agencies together, on a page for the centre and in a file that may leave it. */
@RequestScoped
class NationalDesk {
    /** In a file a group of fewer shows who is meant. */
    private static final int SMALLEST = 5;

    record AgencyLine(long id, String name, Count count) {}

    record RoleLine(String title, Count count) {}

    record GapLine(String code, String title, NationalReadiness.Gap gap) {}

    @CheckedTemplate(basePath = "qualification")
    record national(Count all, List<AgencyLine> agencies, List<RoleLine> roles, List<GapLine> gaps, int days)
            implements TemplateInstance {}

    private final NationalReadiness readiness;
    private final Frameworks frameworks;
    private final Choices choices;
    private final Visitor visitor;
    private final LocalFormat written;
    private final Clock clock;

    NationalDesk(
            NationalReadiness readiness,
            Frameworks frameworks,
            Choices choices,
            Visitor visitor,
            LocalFormat written,
            Clock clock) {
        this.readiness = readiness;
        this.frameworks = frameworks;
        this.choices = choices;
        this.visitor = visitor;
        this.written = written;
        this.clock = clock;
    }

    TemplateInstance show() {
        Framework framework = framework();
        Nation nation = readiness.of(framework);
        return new national(
                nation.all(), agencies(nation), roles(nation), gaps(nation, framework), PersonFile.window(framework));
    }

    /**
     * Numbers of fewer than five people are left out, and so is what they could be reckoned from: no line of a role is in
     * the file, whose numbers add up to the same whole.
     */
    Table table() {
        Framework framework = framework();
        Nation nation = readiness.of(framework);
        QualificationMessages say = visitor.wording(QualificationMessages.class);
        List<String> heads = List.of(
                say.agency(),
                say.officersWithProfile(),
                say.meetToday(),
                say.meetIn(written.number(PersonFile.window(framework))));
        Table table = new Table("readiness", say.nationalTitle(), heads, to -> {
            for (AgencyLine line : agencies(nation)) {
                to.of(cells(line.name(), line.count(), say));
            }
        });
        return table.about(
                List.of(say.datesNow(), say.smallLeftOut(SMALLEST), say.madeAt(written.dateTime(clock.instant()))));
    }

    private static Object[] cells(String name, Count count, QualificationMessages say) {
        String few = say.fewerThan(SMALLEST);
        if (count.officers() < SMALLEST) {
            return new Object[] {name, few, few, few};
        }
        return new Object[] {name, count.officers(), shown(count.meet(), count, few), shown(count.later(), count, few)};
    }

    private static Object shown(int part, Count whole, String few) {
        int rest = whole.officers() - part;
        boolean small = part > 0 && part < SMALLEST || rest > 0 && rest < SMALLEST;
        return small ? few : (Object) part;
    }

    /** The least ready first; an agency without anybody at a post last. */
    private List<AgencyLine> agencies(Nation nation) {
        List<AgencyLine> lines = new ArrayList<>();
        Agency.<Agency>list("order by code")
                .forEach(agency -> lines.add(new AgencyLine(
                        agency.id,
                        agency.name.in(visitor.language()),
                        nation.byAgency().getOrDefault(agency.id, new Count()))));
        lines.sort(Comparator.comparingInt((AgencyLine line) ->
                line.count().officers() == 0 ? 101 : line.count().percent()));
        return lines;
    }

    private List<RoleLine> roles(Nation nation) {
        List<RoleLine> lines = new ArrayList<>();
        nation.byRole().forEach((code, count) -> lines.add(new RoleLine(choices.role(code), count)));
        lines.sort(Comparator.comparingInt(line -> line.count().percent()));
        return lines;
    }

    private List<GapLine> gaps(Nation nation, Framework framework) {
        return nation.gaps().stream()
                .map(gap -> new GapLine(
                        gap.code(),
                        framework.competency(gap.code()).orElseThrow().title().in(visitor.language()),
                        gap))
                .toList();
    }

    private Framework framework() {
        return frameworks.known().orElse(PersonFiles.NO_FRAMEWORK);
    }
}
