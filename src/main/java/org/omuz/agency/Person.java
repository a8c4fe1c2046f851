package org.omuz.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.OptimisticLock;
import org.omuz.shared.find.Findable;
import org.omuz.shared.find.SearchKey;
import org.omuz.shared.find.SortKey;

/** An officer, instructor or official, known by the personnel number of the own agency. */
@Entity
public class Person extends Findable {
    public String personnelNumber;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agency agency;

    /**
     * As the person writes it, in any script; empty where the person has one name only, which is kept as the family
     * name.
     */
    public String givenName;

    public String familyName;

    /** Whole name in Latin and in Arabic letters, as certificates print it; null where not recorded. */
    public String nameLatin;

    public String nameArabic;

    /** F or M; reported in aggregate only. Null where not stated. */
    @Column(columnDefinition = "char(1)")
    public String sex;

    public String rankTitle;
    public String email;
    public String language;

    /**
     * Subject of the Keycloak account, once linked. Not part of the version: who signs in changes nothing of what is
     * edited.
     */
    @OptimisticLock(excluded = true)
    public String account;

    /** Whether the last sign-in had the role of a manager. Roles are Keycloak's; this says whom to remind. */
    @Column(updatable = false)
    public boolean manages;

    /** The account's name at the last sign-in, as the audit trail names who acted; null before the first. */
    @Column(updatable = false)
    public String signInName;

    public Instant createdAt;

    /** When the person left, and why; both null for whoever serves. */
    public Instant deactivatedAt;

    public String deactivatedBecause;

    /** The place of the name in lists. */
    @OptimisticLock(excluded = true)
    public String sortKey;

    @Version
    public int version;

    public static Optional<Person> byPersonnelNumber(String number) {
        return find("personnelNumber", number).firstResultOptional();
    }

    public static Optional<Person> byAccount(String subject) {
        return find("account", subject).firstResultOptional();
    }

    public static Optional<Person> byEmail(String email) {
        return find("email", email).firstResultOptional();
    }

    public static List<Person> managersOf(Collection<Agency> agencies) {
        return list("manages = true and deactivatedAt is null and agency in ?1 order by id", agencies);
    }

    /** Personnel numbers of those who have one of the family names, the earliest of namesakes, by {@link #nameIn}. */
    public static Map<String, String> numbersByName(Collection<String> familyNames) {
        Map<String, String> numbers = new HashMap<>();
        find(
                        "select agency.id, familyName, givenName, personnelNumber from Person"
                                + " where replace(lower(familyName), 'ё', 'е') in ?1 order by id desc",
                        familyNames.stream().map(Person::folded).toList())
                .project(Object[].class)
                .list()
                .forEach(row -> numbers.put(nameIn((Long) row[0], (String) row[1], (String) row[2]), (String) row[3]));
        return numbers;
    }

    /** The same for all namesakes of one agency. */
    public static String nameIn(Long agency, String familyName, String givenName) {
        return agency + " " + folded(fullName(familyName, givenName == null ? "" : givenName));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е');
    }

    public boolean isActive() {
        return deactivatedAt == null;
    }

    public String fullName() {
        return fullName(familyName, givenName);
    }

    public static String fullName(String familyName, String givenName) {
        return (familyName + " " + givenName).strip();
    }

    @Override
    protected Set<String> words() {
        Set<String> words = SearchKey.of(familyName, givenName, nameLatin, nameArabic, email);
        words.addAll(SearchKey.ofCode(personnelNumber));
        return words;
    }

    @Override
    protected void place() {
        sortKey = SortKey.of(familyName, givenName);
    }
}
