package org.omuz.agency.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omuz.agency.Agency;
import org.omuz.agency.Choices;
import org.omuz.agency.FieldError;
import org.omuz.agency.FormValidator;
import org.omuz.agency.Person;
import org.omuz.agency.PersonChanges;
import org.omuz.agency.PersonForm;
import org.omuz.shared.CentreDay;
import org.omuz.shared.LocalizedText;

/** Works out what a file would do, row by row, without doing anything. */
@ApplicationScoped
class DrawUpPlan {
    /** What spreadsheets show where a formula failed: #N/A, #REF!, #ДЕЛ/0!. */
    private static final Pattern ERROR = Pattern.compile("#\\p{Lu}[\\p{Lu}/0]*[!?]?");
    /** A letter that windows-1251 does not have, as Excel saves it. */
    private static final Pattern LOST = Pattern.compile("\\p{L}\\?|\\?\\p{L}|\\?{2,}");

    private static final List<String> NAMES = List.of("family_name", "given_name", "name_latin", "name_arabic");

    private final FormValidator judge;
    private final Choices choices;
    private final CentreDay day;

    DrawUpPlan(FormValidator judge, Choices choices, CentreDay day) {
        this.judge = judge;
        this.choices = choices;
        this.day = day;
    }

    ImportPlan of(PeopleFile file) {
        KnownPeople register = KnownPeople.of(file);
        LocalDate today = day.today();
        PostPlan posts = new PostPlan(register, roles(choices.titles()), today);
        NamedAbove above = new NamedAbove(register);
        List<ImportPlan.Step> steps = new ArrayList<>();
        List<ImportPlan.Refusal> refusals = new ArrayList<>();
        for (PeopleFile.Entry entry : file.entries()) {
            Person known = register.byNumber().get(KnownPeople.key(entry.cell("personnel_number")));
            Agency agency = register.agency(entry.cell("agency"), known);
            PersonForm form = form(entry, known, agency);
            Map<String, FieldError> faults = new TreeMap<>();
            judge.faults(form).forEach((field, fault) -> faults.put(column(field), fault));
            unreadable(entry, faults);
            above.faults(entry.line(), form, known, faults);
            if (form.agency() != null && agency == null) {
                faults.putIfAbsent("agency", FieldError.UNKNOWN_AGENCY);
            }
            PostPlan.Planned planned = posts.of(entry, agency, known, faults);
            if (faults.isEmpty()) {
                steps.add(step(entry, form, known, agency, planned));
            }
            above.judged(entry.line(), faults.isEmpty());
            faults.forEach(
                    (column, fault) -> refusals.add(refusal(entry, column, fault, about(form, column, fault, above))));
        }
        return new ImportPlan(Doubts.about(steps), refusals, file.rows(), file.notes());
    }

    /** Codes by code and by title in any language; codes win over titles, and a title that two have says null. */
    static Map<String, String> roles(Map<String, LocalizedText> titles) {
        Map<String, String> roles = new HashMap<>();
        titles.forEach((code, title) -> title.wording().values().stream()
                .map(KnownPeople::key)
                .distinct()
                .forEach(key -> roles.put(key, roles.containsKey(key) ? null : code)));
        titles.keySet().forEach(code -> roles.put(KnownPeople.key(code), code));
        return roles;
    }

    /** An empty cell leaves what is known, a stroke removes it; who has one name only is not given it twice. */
    private static PersonForm form(PeopleFile.Entry e, Person known, Agency agency) {
        Person was = known == null ? new Person() : known;
        boolean single = known != null && known.givenName.isEmpty() && e.cell("family_name") == null;
        return new PersonForm(
                known == null ? e.cell("personnel_number") : was.personnelNumber,
                single && e.cell("given_name") != null ? null : or(e.cell("family_name"), was.familyName),
                or(e.cell("given_name"), was.givenName),
                or(e.cell("name_latin"), was.nameLatin),
                or(e.cell("name_arabic"), was.nameArabic),
                or(upper(Headings.sex(e.cell("sex"))), was.sex),
                or(e.cell("rank"), was.rankTitle),
                or(e.cell("email"), was.email),
                or(lower(Headings.language(e.cell("language"))), or(was.language, "ru")),
                agency == null ? e.cell("agency") : agency.code,
                known == null ? null : was.version);
    }

    private static void unreadable(PeopleFile.Entry entry, Map<String, FieldError> faults) {
        entry.cells().forEach((column, cell) -> {
            if (cell != null && ERROR.matcher(cell).matches()) {
                faults.put(column, FieldError.SHEET_ERROR);
            } else if (cell != null
                    && NAMES.contains(column)
                    && LOST.matcher(cell).find()) {
                faults.put(column, FieldError.LOST_LETTERS);
            }
        });
        if (!entry.surplus().isEmpty()) {
            faults.put("", FieldError.SURPLUS_CELLS);
        }
    }

    private static ImportPlan.Step step(
            PeopleFile.Entry entry, PersonForm form, Person known, Agency agency, PostPlan.Planned planned) {
        if (known == null) {
            return new ImportPlan.Step(
                    entry.line(),
                    ImportPlan.Kind.ADD,
                    form,
                    null,
                    agency.id,
                    planned.posts(),
                    List.of(),
                    planned.warnings());
        }
        List<PersonChanges.Change> changes = PersonChanges.between(known, form, agency);
        List<ImportPlan.Warning> warnings = new ArrayList<>(planned.warnings());
        if (changes.stream().anyMatch(change -> change.column().matches("family_name|given_name"))) {
            warnings.add(new ImportPlan.Warning(ImportPlan.Doubt.OTHER_PERSON, known.fullName()));
        }
        if (!known.agency.id.equals(agency.id)) {
            warnings.add(new ImportPlan.Warning(ImportPlan.Doubt.OTHER_AGENCY, known.agency.code));
        }
        if (!known.isActive()) {
            warnings.add(new ImportPlan.Warning(ImportPlan.Doubt.LEFT, known.personnelNumber));
        }
        boolean leaves = changes.isEmpty() && planned.posts().begin() == null;
        var kind = leaves ? ImportPlan.Kind.LEAVE : ImportPlan.Kind.CHANGE;
        return new ImportPlan.Step(entry.line(), kind, form, known.id, agency.id, planned.posts(), changes, warnings);
    }

    /** The line a fault speaks of, if one. */
    private static Long about(PersonForm form, String column, FieldError fault, NamedAbove above) {
        return fault == FieldError.TWICE_IN_FILE || fault == FieldError.TWICE_OF_BAD
                ? above.firstLine(column, form)
                : null;
    }

    private static ImportPlan.Refusal refusal(PeopleFile.Entry entry, String column, FieldError fault, Long about) {
        String value = column.isEmpty() ? String.join(" · ", entry.surplus()) : entry.cell(column);
        String who = Stream.of("personnel_number", "family_name", "given_name")
                .map(entry::cell)
                .filter(cell -> cell != null)
                .collect(Collectors.joining(" "));
        return new ImportPlan.Refusal(entry.line(), column, value, who, fault, about, entry.filled());
    }

    /** Name of the file's column for a field of the form. */
    private static String column(String field) {
        return field.equals("rankTitle")
                ? "rank"
                : field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static String or(String given, String otherwise) {
        return given == null ? otherwise : given;
    }

    private static String upper(String text) {
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }

    private static String lower(String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
