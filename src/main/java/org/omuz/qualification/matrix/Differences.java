package org.omuz.qualification.matrix;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.omuz.framework.Framework;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.qualification.staff.AgencyStaff;
import org.omuz.qualification.standing.Columns;
import org.omuz.qualification.standing.EvidenceWords;
import org.omuz.qualification.standing.Explain;
import org.omuz.qualification.standing.Officer;
import org.omuz.qualification.standing.StaffFilter;
import org.omuz.qualification.standing.Standing;
import org.omuz.qualification.time.TwoDates;
import org.omuz.shared.CentreDay;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Visitor;

/** How what was known at the end of a day differs from what is known now of the same date, officer by officer. */
@RequestScoped
class Differences {
    /** @param changes a line for each competency: what was known, what is known now, and why */
    record Difference(long id, String name, List<Change> changes) {}

    record Change(String code, String then, String now, List<String> reasons) {}

    private final AgencyStaff staff;
    private final EntityManager entities;
    private final CentreDay day;
    private final Explain explain;
    private final EvidenceWords evidence;
    private final LocalFormat written;
    private final QualificationMessages say;

    Differences(
            AgencyStaff staff,
            EntityManager entities,
            CentreDay day,
            Explain explain,
            EvidenceWords evidence,
            LocalFormat written,
            Visitor visitor) {
        this.staff = staff;
        this.entities = entities;
        this.day = day;
        this.explain = explain;
        this.evidence = evidence;
        this.written = written;
        this.say = visitor.wording(QualificationMessages.class);
    }

    /** @param then the officers as they were known; empty where nothing else is known now */
    List<Difference> of(long agency, StaffFilter filter, Framework framework, List<Officer> then) {
        TwoDates dates = filter.dates();
        if (!dates.asKnownThen()) {
            return List.of();
        }
        Map<Long, Officer> known = byId(then);
        Map<Long, Officer> now = byId(staff.of(agency, filter, framework, dates.knownNow()));
        Map<Long, Officer> all = new LinkedHashMap<>(now);
        known.forEach(all::putIfAbsent);
        Columns columns = new Columns(framework);
        Map<Officer, List<Integer>> differing = new LinkedHashMap<>();
        all.values().stream().sorted(Comparator.comparing(o -> o.name)).forEach(officer -> {
            List<Integer> differ = differing(known.get(officer.id), now.get(officer.id), columns);
            if (!differ.isEmpty() || known.get(officer.id) == null || now.get(officer.id) == null) {
                differing.put(officer, differ);
            }
        });
        Map<Long, List<Evidence>> later =
                later(differing.keySet().stream().map(officer -> officer.id).toList(), dates);
        List<Difference> differences = new ArrayList<>();
        differing.forEach((officer, differ) -> differences.add(new Difference(
                officer.id,
                officer.name,
                changes(
                        known.get(officer.id),
                        now.get(officer.id),
                        differ,
                        columns,
                        later.getOrDefault(officer.id, List.of()),
                        framework))));
        return differences;
    }

    private static Map<Long, Officer> byId(List<Officer> officers) {
        return officers.stream().collect(Collectors.toMap(o -> o.id, o -> o, (one, same) -> one, LinkedHashMap::new));
    }

    private static List<Integer> differing(Officer then, Officer now, Columns columns) {
        List<Integer> differing = new ArrayList<>();
        for (int column = 0; then != null && now != null && column < columns.count(); column++) {
            if (!Objects.equals(then.standings[column], now.standings[column])) {
                differing.add(column);
            }
        }
        return differing;
    }

    private List<Change> changes(
            Officer then,
            Officer now,
            List<Integer> differing,
            Columns columns,
            List<Evidence> later,
            Framework framework) {
        if (then == null || now == null) {
            return List.of(new Change("", staff(then), staff(now), List.of(say.laterPosting())));
        }
        List<Change> changes = new ArrayList<>();
        for (int column : differing) {
            String code = columns.at(column).code();
            List<String> reasons = later.stream()
                    .filter(row -> row.competency.equals(code))
                    .map(row -> reason(row, framework))
                    .toList();
            if (reasons.isEmpty()) {
                reasons =
                        List.of(then.required[column] != now.required[column] ? say.laterPosting() : say.laterRules());
            }
            changes.add(new Change(code, state(then.standings[column]), state(now.standings[column]), reasons));
        }
        return changes;
    }

    private String staff(Officer officer) {
        return officer == null ? say.notInStaff() : say.inStaff();
    }

    private String state(Standing standing) {
        return explain.state(standing);
    }

    private String reason(Evidence row, Framework framework) {
        String recorded = written.date(day.of(row.recordedAt));
        return row.withdrawsId != null
                ? say.withdrawnLater(evidence.kind(row.kind.name(), framework), recorded, row.reason)
                : say.cameLater(
                        evidence.kind(row.kind.name(), framework),
                        written.date(row.achievedOn),
                        recorded,
                        row.met ? say.met() : say.notMet());
    }

    /** Rows that were recorded after what was known, achieved by the day or withdrawing what was. */
    private Map<Long, List<Evidence>> later(Collection<Long> people, TwoDates dates) {
        if (people.isEmpty()) {
            return new HashMap<>();
        }
        Set<Long> ids = new TreeSet<>(people);
        return entities
                .createQuery(
                        "from Evidence where person.id in :people and recordedAt > :end"
                                + " and (achievedOn <= :on or withdrawsId is not null) order by recordedAt, id",
                        Evidence.class)
                .setParameter("people", ids)
                .setParameter("end", day.endOf(dates.known()))
                .setParameter("on", dates.on())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(row -> row.person.id));
    }
}
