package org.omuz.conduct.evaluation;

import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.omuz.conduct.run.CommandId;

/** A corrective action as typed; {@code agency} by its code, {@code dueOn} as {@code yyyy-mm-dd}. */
public record ActionForm(
        @RestForm String text,
        @RestForm String agency,
        @RestForm String dueOn,
        @RestForm Long improvement,
        @RestForm String click,
        @RestForm String version) {

    static final Set<String> PLAIN = Set.of("text", "agency", "dueOn");

    static ActionForm empty(Long improvement) {
        return new ActionForm("", "", "", improvement, CommandId.fresh(), null);
    }

    static ActionForm of(CorrectiveAction action) {
        return new ActionForm(
                action.text,
                action.agency.code,
                action.dueOn.toString(),
                action.improvement,
                CommandId.fresh(),
                "" + action.version);
    }

    public String restsOn() {
        return improvement == null ? "" : improvement.toString();
    }
}
