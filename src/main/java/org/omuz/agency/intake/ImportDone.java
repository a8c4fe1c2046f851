package org.omuz.agency.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omuz.agency.AgencyMessages;
import org.omuz.agency.Person;
import org.omuz.shared.LocalFormat;

/**
 * What came of a confirmed file: the first rows that were left out with their reasons, and the first people it touched.
 *
 * @param lines that were left out, where their reasons are not kept any more
 */
record ImportDone(
        List<ImportPreview.Bad> left, long leftNotShown, String lines, List<Touched> people, long peopleNotShown) {
    record Touched(long id, String number, String name) {}

    static ImportDone of(PeopleImport source, AgencyMessages say, LocalFormat written) {
        List<ImportPlan.Refusal> left = Objects.requireNonNullElse(source.leftRows, List.of());
        List<ImportPlan.Refusal> shown =
                left.stream().limit(ImportPreview.SHOWN).toList();
        List<Long> touched = Objects.requireNonNullElse(source.touched, List.of());
        List<Touched> people =
                people(touched.stream().limit(ImportPreview.SHOWN).toList());
        return new ImportDone(
                ImportPreview.bad(shown, say, written),
                left.size() - shown.size(),
                left.isEmpty() ? lines(source.leftOut, written) : null,
                people,
                Math.max(0, touched.size() - ImportPreview.SHOWN));
    }

    /** In the order of the file. */
    private static List<Touched> people(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Person> known = Person.<Person>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(person -> person.id, Function.identity()));
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(person -> new Touched(person.id, person.personnelNumber, person.fullName()))
                .toList();
    }

    private static String lines(String stored, LocalFormat written) {
        if (stored == null || stored.isEmpty()) {
            return null;
        }
        return Arrays.stream(stored.split(", "))
                .map(line -> line.matches("\\d+") ? written.number(Long.parseLong(line)) : line)
                .collect(Collectors.joining(written.comma()));
    }
}
