package org.omuz.conduct.evaluation;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.omuz.agency.Agency;
import org.omuz.agency.Choice;
import org.omuz.shared.Overtaken;
import org.omuz.shared.Page;
import org.omuz.shared.Rejected;
import org.omuz.shared.SharedMessages;
import org.omuz.shared.Visitor;

/** Corrective actions to look through and to say of how they stand: the same for the agency that owns them and for the centre. */
@RequestScoped
class ActionDesk {
    /** @param home first page of the role; {@code address} of the list; {@code agencies} to choose from, empty where there is one only */
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
    record actions(Page<ActionLine> page, ActionFilter filter, List<Choice> states, Place place) implements TemplateInstance {}

    @CheckedTemplate(basePath = "evaluation")
    record standing(
            Place place, ActionLine line, StateForm form, List<Choice> states, Map<String, String> problems, List<Actions.Step> history)
            implements TemplateInstance {}

    private final Actions actions;
    private final PlanAction plan;
    private final Visitor visitor;

    ActionDesk(Actions actions, PlanAction plan, Visitor visitor) {
        this.actions = actions;
        this.plan = plan;
        this.visitor = visitor;
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
        try {
            plan.turn(action, form);
            return Response.seeOther(URI.create(place.address() + "/" + action.id)).build();
        } catch (Rejected refused) {
            Map<String, String> problems = Map.of(String.valueOf(refused.field()), refused.reason(visitor.language()));
            return Response.status(422).entity(shown(place, action, form, problems)).build();
        } catch (OptimisticLockException overtaken) {
            Map<String, String> problems =
                    Overtaken.said(form, StateForm.of(action), StateForm.PLAIN, visitor.wording(SharedMessages.class));
            return Response.status(409).entity(shown(place, action, form.over(action.version), problems)).build();
        }
    }

    private TemplateInstance shown(Place place, CorrectiveAction action, StateForm form, Map<String, String> problems) {
        return new standing(place, actions.line(action), form, actions.states(), problems, actions.history(action.id));
    }
}
