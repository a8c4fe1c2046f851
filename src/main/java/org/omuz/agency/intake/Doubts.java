package org.omuz.agency.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omuz.agency.Person;
import org.omuz.agency.PersonForm;
import org.omuz.shared.text.Alphabets;

/**
 * Looks whether people whom a file adds are known already: by a number that looks like theirs, or their name in the
 * same agency.
 */
final class Doubts {
    private final Map<String, String> bySkeleton = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();

    private Doubts() {}

    static List<ImportPlan.Step> about(List<ImportPlan.Step> steps) {
        List<ImportPlan.Step> added = steps.stream()
                .filter(step -> step.kind() == ImportPlan.Kind.ADD)
                .toList();
        if (added.isEmpty()) {
            return steps;
        }
        Doubts doubts = new Doubts();
        doubts.readNumbers();
        doubts.readNames(added);
        return steps.stream()
                .map(step -> step.kind() == ImportPlan.Kind.ADD ? doubts.added(step) : step)
                .toList();
    }

    private void readNumbers() {
        Person.find("select personnelNumber from Person")
                .project(String.class)
                .list()
                .forEach(number -> bySkeleton.put(LookAlike.skeleton(number), number));
    }

    private void readNames(List<ImportPlan.Step> added) {
        Set<String> families = new HashSet<>();
        added.forEach(step -> families.add(step.form().familyName()));
        for (List<String> slice : KnownPeople.slices(families)) {
            byName.putAll(Person.numbersByName(slice));
        }
    }

    /** Rows above it are known to the rows below. */
    private ImportPlan.Step added(ImportPlan.Step step) {
        PersonForm form = step.form();
        List<ImportPlan.Warning> warnings = new ArrayList<>(step.warnings());
        String twin = bySkeleton.putIfAbsent(LookAlike.skeleton(form.personnelNumber()), form.personnelNumber());
        if (twin != null) {
            warnings.add(new ImportPlan.Warning(ImportPlan.Doubt.LOOK_ALIKE, twin));
        } else if (Alphabets.areMixedIn(form.personnelNumber())) {
            warnings.add(new ImportPlan.Warning(ImportPlan.Doubt.MIXED_SCRIPTS, form.personnelNumber()));
        }
        String namesake = byName.putIfAbsent(
                Person.nameIn(step.agency(), form.familyName(), form.givenName()), form.personnelNumber());
        if (namesake != null) {
            warnings.add(new ImportPlan.Warning(ImportPlan.Doubt.NAMESAKE, namesake));
        }
        return new ImportPlan.Step(
                step.line(), step.kind(), form, null, step.agency(), step.posts(), step.changes(), warnings);
    }
}
