package org.omuz.qualification.who;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.qualification.standing.Scope;
import org.omuz.qualification.time.AskedDates;
import org.omuz.shared.form.FormSubmission;

/** Saves and forgets views of the list, as a form asks for it. */
@RequestScoped
class KeepViews {
    private final WhoDesk desk;
    private final SavedViews views;
    private final AskedDates dates;
    private final FormSubmission sent;

    KeepViews(WhoDesk desk, SavedViews views, AskedDates dates, FormSubmission sent) {
        this.desk = desk;
        this.views = views;
        this.dates = dates;
        this.sent = sent;
    }

    /** @param asked what the list was asked, as {@link WhoFilter#kept} wrote it; null for nothing */
    Response save(Scope scope, String asked, String name) {
        WhoFilter filter = WhoFilter.ofKept(asked == null ? "" : asked, dates.get(), scope);
        return sent.answer(
                () -> {
                    if (views.save(scope, name, filter.kept())) {
                        sent.done(QualificationMessages.class, QualificationMessages::viewReplaced);
                    } else {
                        sent.done(QualificationMessages.class, QualificationMessages::viewSaved);
                    }
                    return filter.href();
                },
                why -> desk.show(
                        filter, 1, name == null ? "" : name, why.problems().get("name")));
    }

    Response delete(String back, long id) {
        return sent.answer(
                () -> {
                    views.delete(id);
                    sent.done(QualificationMessages.class, QualificationMessages::viewForgotten);
                    return back;
                },
                why -> null);
    }
}
