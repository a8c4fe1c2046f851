package org.omuz.qualification.who;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.omuz.agency.signin.SignedIn;
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.qualification.standing.Scope;
import org.omuz.shared.Rejected;
import org.omuz.shared.text.TypedText;

/** The views that the person at hand has saved. */
@RequestScoped
class SavedViews {
    static final int LONGEST = 80;
    private static final int MOST = 50;
    private static final int LONGEST_QUERY = 1_000;

    private final EntityManager entities;
    private final SignedIn signedIn;

    SavedViews(EntityManager entities, SignedIn signedIn) {
        this.entities = entities;
        this.signedIn = signedIn;
    }

    List<SavedView> of(Scope scope) {
        return signedIn.known()
                .map(person ->
                        SavedView.<SavedView>list("personId = ?1 and base = ?2 order by name", person.id, scope.base()))
                .orElse(List.of());
    }

    /**
     * Under a name that is there already, the new filter takes the place of the old one.
     *
     * @return whether it did
     */
    boolean save(Scope scope, String typed, String query) {
        String name = TypedText.line(typed);
        if (name == null) {
            throw Rejected.in("name", QualificationMessages.class, m -> m.viewNameNeeded());
        }
        if (name.length() > LONGEST) {
            throw Rejected.in("name", QualificationMessages.class, m -> m.viewNameTooLong(LONGEST));
        }
        if (query.length() > LONGEST_QUERY) {
            throw Rejected.in("name", QualificationMessages.class, m -> m.viewAsksTooMuch());
        }
        List<SavedView> known = of(scope);
        boolean replaces = known.stream().anyMatch(view -> view.name.equals(name) && !view.query.equals(query));
        if (known.size() >= MOST && known.stream().noneMatch(view -> view.name.equals(name))) {
            throw Rejected.in("name", QualificationMessages.class, m -> m.tooManyViews(MOST));
        }
        // one statement, so that two presses at once make one view
        entities.createNativeQuery("insert into saved_view (person_id, base, name, query) values (?, ?, ?, ?)"
                        + " on duplicate key update query = value(query)")
                .setParameter(1, signedIn.person().id)
                .setParameter(2, scope.base())
                .setParameter(3, name)
                .setParameter(4, query)
                .executeUpdate();
        return replaces;
    }

    /** Somebody else's stays; one that is gone already is gone. */
    void delete(long id) {
        SavedView.delete("id = ?1 and personId = ?2", id, signedIn.person().id);
    }
}
