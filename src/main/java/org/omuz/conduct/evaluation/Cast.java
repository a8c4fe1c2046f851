package org.omuz.conduct.evaluation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.omuz.conduct.Member;
import org.omuz.exercise.ExerciseDefinition;

/** The people of a run as a report speaks of them: by role and agency, or by name where that was asked for. */
final class Cast {
    /** @param names of its people; empty where they are not to be shown */
    record AgencyShare(String agency, int players, int staff, String names) {}

    private final Map<Long, Member> members = new LinkedHashMap<>();
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final Map<Member.Role, Integer> counts = new EnumMap<>(Member.Role.class);
    private final ExerciseDefinition definition;
    private final Tongue tongue;
    private final boolean names;

    Cast(List<Member> all, ExerciseDefinition definition, Tongue tongue, boolean names) {
        this.definition = definition;
        this.tongue = tongue;
        this.names = names;
        for (Member member : all) {
            members.put(member.id, member);
            numbers.put(member.id, counts.merge(member.role, 1, Integer::sum));
        }
    }

    /** Who left is among them: what they did stays in the journal. One statement. */
    static List<Member> membersOf(long runId) {
        return Member.list(
                "from Member m join fetch m.person p join fetch p.agency where m.run.id = ?1 order by m.role, m.team, m.id", runId);
    }

    /** E.g. {@code Evaluator 2 (Customs Service)}, {@code Customs (Customs Service)}; null is the clock. */
    String who(Long memberId) {
        Member member = memberId == null ? null : members.get(memberId);
        if (member == null) {
            return tongue.say().theClock();
        }
        String as = member.isPlayer() ? recipient(member.team) : role(member);
        return names ? member.person.fullName() + ", " + as : as + " (" + tongue.of(member.person.agency.name) + ")";
    }

    private String role(Member member) {
        String word = role(member.role, tongue.say());
        return counts.get(member.role) > 1 ? word + " " + tongue.written().number(numbers.get(member.id)) : word;
    }

    static String role(Member.Role role, EvaluationMessages say) {
        return switch (role) {
            case DIRECTOR -> say.director();
            case CONTROLLER -> say.controller();
            case FACILITATOR -> say.facilitator();
            case EVALUATOR -> say.evaluator();
            case OBSERVER -> say.observer();
            case SIMCELL -> say.simCell();
            case PLAYER -> say.player();
        };
    }

    /** Officers that an observation names: how many of which agency, or who. */
    String officers(Collection<Long> ids) {
        List<Member> named = ids.stream().map(members::get).filter(Objects::nonNull).toList();
        if (names) {
            return named.stream().map(m -> m.person.fullName()).collect(Collectors.joining(", "));
        }
        Map<String, Long> byAgency = named.stream()
                .collect(Collectors.groupingBy(m -> tongue.of(m.person.agency.name), TreeMap::new, Collectors.counting()));
        return byAgency.entrySet().stream()
                .map(e -> tongue.say().officersOf(tongue.written().number(e.getValue()), e.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** A team, a post in it, a simulated sender or control, by its name. */
    String recipient(String code) {
        if (code == null) {
            return "";
        }
        String[] parts = code.split("/", 2);
        String team = definition.team(parts[0])
                .map(t -> tongue.of(t.name()))
                .or(() -> definition.sender(code).map(s -> tongue.of(s.name())))
                .orElseGet(() -> switch (code) {
                    case "control" -> tongue.say().control();
                    case "all" -> tongue.say().everybody();
                    default -> code;
                });
        return parts.length < 2 ? team : post(parts[0], parts[1]) + ", " + team;
    }

    private String post(String team, String post) {
        return definition.team(team).stream()
                .flatMap(t -> t.members().stream())
                .filter(m -> m.code().equals(post))
                .map(m -> tongue.of(m.title()))
                .findFirst()
                .orElse(post);
    }

    int players(String team) {
        return (int) members.values().stream().filter(m -> m.removedAt == null && team.equals(m.team)).count();
    }

    /** Who takes part now, by agency. */
    List<AgencyShare> agencies() {
        Map<String, List<Member>> byAgency = members.values().stream()
                .filter(m -> m.removedAt == null)
                .collect(Collectors.groupingBy(m -> tongue.of(m.person.agency.name), TreeMap::new, Collectors.toList()));
        return byAgency.entrySet().stream()
                .map(e -> {
                    int players = (int) e.getValue().stream().filter(Member::isPlayer).count();
                    String who = names
                            ? e.getValue().stream().map(m -> m.person.fullName()).collect(Collectors.joining(", "))
                            : "";
                    return new AgencyShare(e.getKey(), players, e.getValue().size() - players, who);
                })
                .toList();
    }
}
