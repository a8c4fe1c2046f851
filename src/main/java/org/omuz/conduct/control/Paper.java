package org.omuz.conduct.control;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Member.Role;
import org.omuz.exercise.model.ExerciseDefinition.DocumentKind;
import org.omuz.exercise.print.PackPart;

/** The papers of an exercise's staff, who of it reads which, and which part of the printed pack that is. */
enum Paper {
    SITUATION(PackPart.DOCUMENTS, EnumSet.complementOf(EnumSet.of(Role.PLAYER))),
    GROUND_TRUTH(null, EnumSet.of(Role.DIRECTOR, Role.CONTROLLER, Role.FACILITATOR, Role.EVALUATOR, Role.SIMCELL)),
    MSEL(PackPart.MSEL, EnumSet.of(Role.DIRECTOR, Role.CONTROLLER, Role.FACILITATOR, Role.EVALUATOR, Role.SIMCELL)),
    EEG(PackPart.EVALUATION, EnumSet.of(Role.DIRECTOR, Role.CONTROLLER, Role.FACILITATOR, Role.EVALUATOR));

    private static final Set<Role> GUIDED = EnumSet.of(Role.DIRECTOR, Role.CONTROLLER, Role.FACILITATOR);

    private final PackPart part;
    private final Set<Role> readers;

    Paper(PackPart part, Set<Role> readers) {
        this.part = part;
        this.readers = readers;
    }

    /** As addresses name it. */
    String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Paper> of(String path) {
        return Stream.of(values()).filter(paper -> paper.path().equals(path)).findFirst();
    }

    boolean isFor(Member member) {
        return readers.contains(member.role);
    }

    static List<Paper> allFor(Member member) {
        return Stream.of(values()).filter(paper -> paper.isFor(member)).toList();
    }

    static boolean reads(Member member, DocumentKind kind) {
        return member.role.isStaff() && (kind != DocumentKind.FACILITATOR_GUIDE || GUIDED.contains(member.role));
    }

    /** Of the pack to print; cards and logs with the MSEL. The documents in it hold the guide of facilitators. */
    static Set<PackPart> printedFor(Member member) {
        Set<PackPart> parts = EnumSet.noneOf(PackPart.class);
        allFor(member).stream()
                .map(paper -> paper.part)
                .filter(part -> part != null)
                .forEach(parts::add);
        if (parts.contains(PackPart.MSEL)) {
            parts.addAll(Set.of(PackPart.CARDS, PackPart.LOG));
        }
        if (!GUIDED.contains(member.role)) {
            parts.remove(PackPart.DOCUMENTS);
        }
        return parts;
    }
}
