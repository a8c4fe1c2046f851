package org.omuz.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omuz.audit.AuditTrail;
import org.omuz.audit.Changes;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Rejected;
import org.omuz.shared.Unique;

/** Adds a person to the register, or changes what it says; number and e-mail belong to one person each. */
@ApplicationScoped
public class RecordPerson {
    private final AuditTrail trail;
    private final Clock clock;
    private final CorrectPosting postings;
    private final CentreDay day;

    RecordPerson(AuditTrail trail, Clock clock, CorrectPosting postings, CentreDay day) {
        this.trail = trail;
        this.clock = clock;
        this.postings = postings;
        this.day = day;
    }

    /** Where the agency changes, postings at stations of another one end today. */
    public Person moved(Person known, PersonForm form) {
        Agency before = known.agency;
        Person person = as(known, form);
        if (!before.id.equals(person.agency.id)) {
            LocalDate today = day.today();
            Posting.after(person, today).stream()
                    .filter(posting -> posting.isLeftFor(person.agency))
                    .forEach(posting -> postings.conclude(posting, today, Map.of("agency", person.agency.code)));
        }
        return person;
    }

    /** A new person; whose name somebody in the agency has already is taken only as another person. */
    public Person added(PersonForm form, boolean another) {
        // written first: who sends the same number or address at the same moment is told so, not asked
        Person person = as(null, form);
        String namesake = Person.numbersByName(List.of(person.familyName))
                .get(Person.nameIn(person.agency.id, person.familyName, person.givenName));
        if (!another && namesake != null && !namesake.equals(person.personnelNumber)) {
            throw Rejected.all(List.of(
                    Rejected.in("familyName", AgencyMessages.class, say -> say.doubtNamesake(namesake)),
                    Rejected.in("namesake", AgencyMessages.class, AgencyMessages::sameOrAnother)));
        }
        return person;
    }

    /** A null person is added; the form has been judged, and rests on the version that is stored. */
    public Person as(Person known, PersonForm form) {
        Agency agency = Agency.byCode(form.agency()).orElseThrow(() -> FieldError.UNKNOWN_AGENCY.at("agency"));
        refuseTaken(
                known, Person.byPersonnelNumber(form.personnelNumber()), FieldError.NUMBER_TAKEN, "personnelNumber");
        if (form.email() != null) {
            refuseTaken(known, Person.byEmail(form.email()), FieldError.EMAIL_TAKEN, "email");
        }
        PersonForm before = known == null ? null : PersonForm.of(known);
        Person person = known == null ? new Person() : known;
        if (known == null) {
            person.createdAt = clock.instant();
        }
        write(person, form, agency);
        Unique.write(
                person,
                Map.of(
                        "personnel_number",
                        FieldError.NUMBER_TAKEN.at("personnelNumber"),
                        "person_email",
                        FieldError.EMAIL_TAKEN.at("email")));
        trail.record(
                before == null ? "PersonAdded" : "PersonChanged",
                "Person",
                person.id,
                Changes.between(before, PersonForm.of(person)));
        return person;
    }

    private static void refuseTaken(Person known, Optional<Person> holder, FieldError fault, String field) {
        if (holder.isPresent() && (known == null || !holder.get().id.equals(known.id))) {
            throw fault.at(field);
        }
    }

    private static void write(Person person, PersonForm form, Agency agency) {
        person.personnelNumber = form.personnelNumber();
        person.familyName = form.familyName();
        person.givenName = form.givenName() == null ? "" : form.givenName();
        person.nameLatin = form.nameLatin();
        person.nameArabic = form.nameArabic();
        person.sex = form.sex();
        person.rankTitle = form.rankTitle();
        person.email = form.email();
        person.language = form.language() == null ? "ru" : form.language();
        person.agency = agency;
    }
}
