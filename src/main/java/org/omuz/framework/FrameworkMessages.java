package org.omuz.framework;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of the competency pages and of the framework's import. */
@MessageBundle("framework")
public interface FrameworkMessages {
    @Message("No competency framework has been imported yet. The administrator imports it under Centre → Content.")
    String noneYet();

    @Message("The domain {code} is not in the list of domains.")
    String unknownDomain(String code);

    @Message("There is no competency {code} in the framework.")
    String unknownCompetency(String code);

    @Message("The three files belong together and should all say {label}.")
    String otherLabel(String label);

    @Message("{code} is there twice.")
    String twice(String code);
}
