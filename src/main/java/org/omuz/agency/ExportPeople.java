package org.omuz.agency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Language;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.Rejected;
import org.omuz.shared.table.Table;

/** The people of a search as a table, a thousand at a time in two statements each. */
@ApplicationScoped
class ExportPeople {
    private static final int AT_ONCE = 1000;

    private final CentreDay day;
    private final Choices choices;

    ExportPeople(CentreDay day, Choices choices) {
        this.day = day;
        this.choices = choices;
    }

    Table table(PersonSearch search, Language language, AgencyMessages say) {
        List<String> heads = List.of(
                say.familyName(),
                say.givenName(),
                say.nameLatin(),
                say.nameArabic(),
                say.number(),
                say.rank(),
                say.email(),
                say.agency(),
                say.posting(),
                say.account());
        return new Table("people", say.people(), heads, to -> {
            int page = 0;
            List<Object[]> lines = lines(search, page, language, say);
            write(lines, to);
            while (lines.size() == AT_ONCE) {
                lines = lines(search, ++page, language, say);
                write(lines, to);
            }
        });
    }

    private static void write(List<Object[]> lines, Table.Line to) throws IOException {
        for (Object[] line : lines) {
            to.of(line);
        }
    }

    private List<Object[]> lines(PersonSearch search, int page, Language language, AgencyMessages say) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Person> people = search.people(day.today()).page(page, AT_ONCE).list();
            Map<Long, String> posted = posted(people, language, day.today(), choices.titles());
            return people.stream()
                    .map(p -> new Object[] {
                        p.familyName,
                        p.givenName,
                        p.nameLatin,
                        p.nameArabic,
                        p.personnelNumber,
                        p.rankTitle,
                        p.email,
                        p.agency.name.in(language),
                        posted.get(p.id),
                        p.account == null ? say.hasNoAccount() : say.hasAccount()
                    })
                    .toList();
        });
    }

    /**
     * For all these people in one statement: station and role of what lasts or is still to begin, by the person's id.
     */
    static Map<Long, String> posted(
            List<Person> people, Language language, LocalDate today, Map<String, LocalizedText> titles) {
        List<Long> ids = people.stream().map(person -> person.id).toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        return Posting.<Posting>list(
                        "from Posting p join fetch p.dutyStation where p.person.id in ?1"
                                + " and (p.endsOn is null or p.endsOn >= ?2) order by p.startsOn, p.id",
                        ids,
                        today)
                .stream()
                .collect(Collectors.toMap(
                        p -> p.person.id, p -> said(p, language, today, titles), (one, other) -> one + "; " + other));
    }

    private static String said(Posting posting, Language language, LocalDate today, Map<String, LocalizedText> titles) {
        LocalizedText title = titles.get(posting.role);
        String place =
                posting.dutyStation.name.in(language) + " · " + (title == null ? posting.role : title.in(language));
        return posting.hasBegun(today)
                ? place
                : place + " · "
                        + Rejected.wording(AgencyMessages.class, language)
                                .beginsOn(
                                        LocalFormat.of(language, ZoneOffset.UTC).shortDate(posting.startsOn));
    }
}
