package org.omuz.qualification.record;

import jakarta.enterprise.context.RequestScoped;
import org.omuz.agency.Person;
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.qualification.standing.ClosingCourses;
import org.omuz.qualification.standing.Explain;
import org.omuz.qualification.standing.PersonFile;
import org.omuz.qualification.standing.PersonFiles;
import org.omuz.qualification.time.TwoDates;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Visitor;

/** A person's record in the visitor's language. */
@RequestScoped
class RecordViews {
    private final PersonFiles files;
    private final Explain explain;
    private final LocalFormat written;
    private final Visitor visitor;
    private final ClosingCourses courses;

    RecordViews(PersonFiles files, Explain explain, LocalFormat written, Visitor visitor, ClosingCourses courses) {
        this.courses = courses;
        this.files = files;
        this.explain = explain;
        this.written = written;
        this.visitor = visitor;
    }

    /** As things are today. */
    RecordView of(Person person) {
        return view(files.of(person));
    }

    RecordView of(Person person, TwoDates dates) {
        return view(files.of(person, dates));
    }

    private RecordView view(PersonFile file) {
        return new RecordView(
                file, explain, courses, written, visitor.wording(QualificationMessages.class), visitor.language());
    }
}
