package org.omuz.conduct.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.omuz.agency.Person;
import org.omuz.conduct.act.AssignMember;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Placement;
import org.omuz.shared.Language;
import org.omuz.shared.Rejected;

/** Seats the people of a list: a line each, personnel number; role; team; post, by commas or semicolons. */
@ApplicationScoped
class SeatMany {
    private static final int MOST = 2_000;

    private final AssignMember assign;

    SeatMany(AssignMember assign) {
        this.assign = assign;
    }

    /** What is wrong, line by line; the caller rolls back where it is anything. */
    List<Function<Language, String>> seat(Member by, String lines) {
        List<Function<Language, String>> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        char delimiter = lines.indexOf(';') >= 0 ? ';' : ',';
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(lines, format)) {
            for (CSVRecord record : parser) {
                int line = (int) parser.getCurrentLineNumber();
                if (record.getRecordNumber() > MOST) {
                    problems.add(in(say -> say.lineProblem(line, say.tooManyLines(MOST))));
                    break;
                }
                boolean again = !seen.add(record.get(0).toUpperCase(Locale.ROOT));
                Optional<Function<Language, String>> problem =
                        again ? Optional.of(in(ControlMessages::personTwice)) : problem(by, record);
                problem.ifPresent(why -> problems.add(language ->
                        Rejected.wording(ControlMessages.class, language).lineProblem(line, why.apply(language))));
            }
        } catch (IOException | UncheckedIOException e) {
            problems.add(in(ControlMessages::lineUnreadable));
        }
        return problems;
    }

    private Optional<Function<Language, String>> problem(Member by, CSVRecord record) {
        if (record.size() < 2 || record.size() > 4) {
            return Optional.of(in(ControlMessages::lineUnreadable));
        }
        Optional<Person> person = Person.byPersonnelNumber(record.get(0));
        if (person.isEmpty()) {
            return Optional.of(in(ControlMessages::noSuchPerson));
        }
        try {
            assign.assign(
                    by,
                    null,
                    person.get(),
                    Placement.role(record.get(1)).orElse(null),
                    part(record, 2),
                    part(record, 3));
            return Optional.empty();
        } catch (Rejected why) {
            return Optional.of(why::reason);
        }
    }

    private static Function<Language, String> in(Function<ControlMessages, String> wording) {
        return language -> wording.apply(Rejected.wording(ControlMessages.class, language));
    }

    private static String part(CSVRecord record, int index) {
        return record.size() > index && !record.get(index).isBlank() ? record.get(index) : null;
    }
}
