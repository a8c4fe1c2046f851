package org.omuz.conduct.evaluation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.omuz.conduct.journal.JournalEntry;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.words.Cast;
import org.omuz.conduct.words.Narrator;

/** The people of a run as a report speaks of them: by role and agency, or by name where that was asked for. */
final class Credits {
    /** @param names of its people; empty where they are not to be shown */
    record AgencyShare(String agency, int players, int staff, String names) {}

    private static final int LONGEST = 240;

    private final Map<Long, Integer> numbers = new HashMap<>();
    private final Map<Member.Role, Integer> counts = new EnumMap<>(Member.Role.class);
    private final Cast cast;
    private final ReportLanguage tongue;
    private final boolean names;

    Credits(Cast cast, ReportLanguage tongue, boolean names) {
        this.cast = names ? cast : cast.calling(member -> who(member.id));
        this.tongue = tongue;
        this.names = names;
        cast.members().keySet().stream()
                .sorted()
                .forEach(id -> numbers.put(id, counts.merge(cast.members().get(id).role, 1, Integer::sum)));
    }

    /** Everybody of the run, called as the report calls them. */
    Cast cast() {
        return cast;
    }

    /** E.g. {@code Evaluator 2 (Customs Service)}, {@code Customs (Customs Service)}; null is the clock. */
    String who(Long memberId) {
        Member member = memberId == null ? null : cast.members().get(memberId);
        if (member == null) {
            return tongue.say().theClock();
        }
        String as = member.isPlayer() ? cast.name(member.team) : role(member);
        return names ? member.person.fullName() + ", " + as : as + " (" + tongue.of(member.person.agency.name) + ")";
    }

    private String role(Member member) {
        String word = cast.role(member.role);
        return counts.get(member.role) > 1 ? word + " " + tongue.written().number(numbers.get(member.id)) : word;
    }

    NarratedEntry tell(JournalEntry entry, RunProjection projection) {
        String words = Narrator.toStaff(cast, projection).of(entry);
        return new NarratedEntry(
                entry.seq,
                cast.times().stamp(entry.exerciseMs),
                who(entry.memberId),
                words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words);
    }

    List<NarratedEntry> tell(List<JournalEntry> entries, RunProjection projection) {
        return entries.stream().map(entry -> tell(entry, projection)).toList();
    }

    /** Officers that an observation names: how many of which agency, or who. */
    String officers(Collection<Long> ids) {
        List<Member> named =
                ids.stream().map(cast.members()::get).filter(Objects::nonNull).toList();
        if (names) {
            return named.stream()
                    .map(m -> m.person.fullName())
                    .collect(Collectors.joining(tongue.language().comma()));
        }
        Map<String, Long> byAgency = named.stream()
                .collect(Collectors.groupingBy(
                        m -> tongue.of(m.person.agency.name), TreeMap::new, Collectors.counting()));
        return byAgency.entrySet().stream()
                .map(e -> tongue.say().officersOf(tongue.written().number(e.getValue()), e.getKey()))
                .collect(Collectors.joining(tongue.language().comma()));
    }

    int players(String team) {
        return (int) cast.members().values().stream()
                .filter(m -> m.removedAt == null && team.equals(m.team))
                .count();
    }

    /** Who takes part now, by agency. */
    List<AgencyShare> agencies() {
        Map<String, List<Member>> byAgency = cast.members().values().stream()
                .filter(m -> m.removedAt == null)
                .collect(
                        Collectors.groupingBy(m -> tongue.of(m.person.agency.name), TreeMap::new, Collectors.toList()));
        return byAgency.entrySet().stream()
                .map(e -> {
                    int players =
                            (int) e.getValue().stream().filter(Member::isPlayer).count();
                    String who = names
                            ? e.getValue().stream()
                                    .map(m -> m.person.fullName())
                                    .collect(
                                            Collectors.joining(tongue.language().comma()))
                            : "";
                    return new AgencyShare(e.getKey(), players, e.getValue().size() - players, who);
                })
                .toList();
    }
}
