package org.omuz.agency.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.omuz.agency.Agency;
import org.omuz.agency.Choices;
import org.omuz.agency.Fault;
import org.omuz.agency.Judge;
import org.omuz.agency.Person;
import org.omuz.agency.PersonForm;

/** Compares a file with the register and says, row by row, what would be done; writes nothing. */
@ApplicationScoped
class PlanImport {
    private final Judge judge;
    private final Choices choices;

    PlanImport(Judge judge, Choices choices) {
        this.judge = judge;
        this.choices = choices;
    }

    ImportPlan of(PeopleFile file) {
        Register register = Register.of(file);
        PostPlan posts = new PostPlan(register, choices.titles().keySet());
        List<ImportPlan.Step> steps = new ArrayList<>();
        List<ImportPlan.Refusal> refusals = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        Set<String> emails = new HashSet<>();
        for (PeopleFile.Entry entry : file.entries()) {
            Person known = register.byNumber().get(Register.key(entry.cell("personnel_number")));
            PersonForm form = form(entry, known);
            Map<String, Fault> faults = new TreeMap<>();
            judge.faults(form).forEach((field, fault) -> faults.put(column(field), fault));
            taken(form, known, register, numbers, emails, faults);
            ImportPlan.Post post = posts.of(entry, form, known, faults);
            if (faults.isEmpty()) {
                steps.add(step(entry, form, known, register.agencies().get(Register.key(form.agency())), post));
            }
            faults.forEach((column, fault) -> refusals.add(new ImportPlan.Refusal(entry.line(), column, fault)));
        }
        return new ImportPlan(steps, refusals, file.ignoredColumns());
    }

    /** An empty cell leaves what is known. */
    private static PersonForm form(PeopleFile.Entry e, Person known) {
        Person was = known == null ? new Person() : known;
        return new PersonForm(
                known == null ? e.cell("personnel_number") : was.personnelNumber,
                e.cell("family_name"),
                e.cell("given_name"),
                or(e.cell("name_latin"), was.nameLatin),
                or(e.cell("name_arabic"), was.nameArabic),
                or(upper(e.cell("sex")), was.sex),
                or(e.cell("rank"), was.rankTitle),
                or(e.cell("email"), was.email),
                or(Register.key(e.cell("language")), or(was.language, "ru")),
                e.cell("agency"),
                known == null ? null : was.version);
    }

    private static void taken(
            PersonForm form, Person known, Register register, Set<String> numbers, Set<String> emails, Map<String, Fault> faults) {
        if (form.personnelNumber() != null && !numbers.add(Register.key(form.personnelNumber()))) {
            faults.putIfAbsent("personnel_number", Fault.TWICE_IN_FILE);
        }
        if (form.email() != null) {
            Person holder = register.byEmail().get(Register.key(form.email()));
            if (holder != null && (known == null || !holder.id.equals(known.id))) {
                faults.putIfAbsent("email", Fault.EMAIL_TAKEN);
            } else if (!emails.add(Register.key(form.email()))) {
                faults.putIfAbsent("email", Fault.TWICE_IN_FILE);
            }
        }
        if (form.agency() != null && !register.agencies().containsKey(Register.key(form.agency()))) {
            faults.putIfAbsent("agency", Fault.UNKNOWN_AGENCY);
        }
    }

    private static ImportPlan.Step step(
            PeopleFile.Entry entry, PersonForm form, Person known, Agency agency, ImportPlan.Post post) {
        if (known == null) {
            return new ImportPlan.Step(entry.line(), ImportPlan.Kind.ADD, form, null, agency.id, post, List.of());
        }
        List<String> changes = changes(form, known, agency);
        if (post != null) {
            changes.add("duty_station");
        }
        var kind = changes.isEmpty() ? ImportPlan.Kind.LEAVE : ImportPlan.Kind.CHANGE;
        return new ImportPlan.Step(entry.line(), kind, form, known.id, agency.id, post, changes);
    }

    private static List<String> changes(PersonForm form, Person known, Agency agency) {
        List<String> changes = new ArrayList<>();
        compare(changes, "family_name", form.familyName(), known.familyName);
        compare(changes, "given_name", form.givenName(), known.givenName);
        compare(changes, "name_latin", form.nameLatin(), known.nameLatin);
        compare(changes, "name_arabic", form.nameArabic(), known.nameArabic);
        compare(changes, "sex", form.sex(), known.sex);
        compare(changes, "rank", form.rankTitle(), known.rankTitle);
        compare(changes, "email", form.email(), known.email);
        compare(changes, "language", form.language(), known.language);
        compare(changes, "agency", agency.id, known.agency.id);
        return changes;
    }

    private static void compare(List<String> changes, String column, Object now, Object was) {
        if (now != null && !now.equals(was)) {
            changes.add(column);
        }
    }

    /** Name of the file's column for a field of the form. */
    private static String column(String field) {
        return field.equals("rankTitle") ? "rank" : field.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static String or(String given, String otherwise) {
        return given == null ? otherwise : given;
    }

    private static String upper(String text) {
        return text == null ? null : text.toUpperCase(java.util.Locale.ROOT);
    }
}
