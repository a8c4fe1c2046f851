package org.omuz.conduct.evaluation;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.omuz.agency.Agency;
import org.omuz.agency.Choice;
import org.omuz.shared.Page;
import org.omuz.shared.form.FormSubmission;

/**
 * Corrective actions to look through and to say of how they stand: the same for the agency that owns them and for the
 * centre.
 */
@RequestScoped
class ActionDesk {
    /**
     * @param home first page of the role; {@code address} of the list; {@code agencies} to choose from, empty where
     *     there is one only
     */
    record Place(String home, String address, List<Choice> agencies) {
        static final Place AGENCY = new Place("/agency", "/agency/actions", List.of());

        static Place centre(List<Choice> agencies) {
            return new Place("/centre", "/centre/actions", agencies);
        }

        public boolean isCentre() {
            return home.equals("/centre");
        }
    }

    @CheckedTemplate(basePath = "evaluation")
    record actions(Page<ActionLine> page, ActionFilter filter, List<Choice> states, Place place)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "evaluation")
    record standing(
            Place place,
            ActionLine line,
            StateForm form,
            List<Choice> states,
            Map<String, String> problems,
            List<Actions.Step> history)
            implements TemplateInstance {}

    private final Actions actions;
    private final PlanAction plan;
    private final FormSubmission sent;

    ActionDesk(Actions actions, PlanAction plan, FormSubmission sent) {
        this.actions = actions;
        this.plan = plan;
        this.sent = sent;
    }

    /** @param only of this agency; null for all */
    TemplateInstance list(Place place, ActionFilter filter, Agency only, int page) {
        return new actions(actions.page(filter, only, page), filter, actions.stateFilters(), place);
    }

    TemplateInstance one(Place place, CorrectiveAction action) {
        return shown(place, action, StateForm.of(action), Map.of());
    }

    Response turned(Place place, CorrectiveAction action, StateForm form) {
        Panache.getEntityManager().refresh(action, LockModeType.PESSIMISTIC_WRITE);
        return sent.answer(
                () -> plan.turn(action, form),
                place.address() + "/" + action.id,
                why -> shown(place, action, sent.again(form), why.problems()));
    }

    private TemplateInstance shown(Place place, CorrectiveAction action, StateForm form, Map<String, String> problems) {
        return new standing(place, actions.line(action), form, actions.states(), problems, actions.history(action.id));
    }
}
