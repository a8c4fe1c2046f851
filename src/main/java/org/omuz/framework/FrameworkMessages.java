package org.omuz.framework;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of the competency pages and of the framework's import. */
@MessageBundle("framework")
public interface FrameworkMessages {
    @Message String noneYet();
    @Message String unknownDomain(String code);
    @Message String unknownCompetency(String code);
    @Message String otherLabel(String label);
    @Message String twice(String code);
    @Message String title();
    @Message String about(String label);
    @Message String domain();
    @Message String allDomains();
    @Message String noDomain();
    @Message String role();
    @Message String noRole();
    @Message String compareWith();
    @Message String compare();
    @Message String levels();
    @Message String level();
    @Message String competency();
    @Message String operatorEvidence();
    @Message String requiredBy();
    @Message String requiredByNone();
    @Message String notRequired();
    @Message String roleProfiles();
    @Message String requires(String count);
    @Message String restsOn(String anchor);
    @Message String notTranslated(String language);
    @Message String evidence();
    @Message String orWay();
    @Message String holdsLevel(String level);
    @Message String teachBacks(String count);
    @Message String coDeliveries(String count);
    @Message String validity();
    @Message String months(String count);
}
