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

    @Message("Competencies")
    String title();

    @Message("What officers must be able to do, at four levels, and which role requires what. Version {label}.")
    String about(String label);

    @Message("Domain")
    String domain();

    @Message("All domains")
    String allDomains();

    @Message("There is no such domain. Clear the filter to see all competencies.")
    String noDomain();

    @Message("Role profile")
    String role();

    @Message("None")
    String noRole();

    @Message("Compare with")
    String compareWith();

    @Message("Compare")
    String compare();

    @Message("The four levels")
    String levels();

    @Message("Level")
    String level();

    @Message("Competency")
    String competency();

    @Message("Evidence for level 2")
    String operatorEvidence();

    @Message("Required by role profiles")
    String requiredBy();

    @Message("No role profile requires it.")
    String requiredByNone();

    @Message("not required")
    String notRequired();

    @Message("Role profiles")
    String roleProfiles();

    @Message("Competencies required: {count}")
    String requires(String count);

    @Message("rests on {anchor}")
    String restsOn(String anchor);

    @Message("The behaviours are not yet available in this language and are shown in another: {language}.")
    String notTranslated(String language);

    @Message("Evidence")
    String evidence();

    @Message("or")
    String orWay();

    @Message("Level {level} is held")
    String holdsLevel(String level);

    @Message("Lessons taught to the assessor: {count}")
    String teachBacks(String count);

    @Message("Courses delivered together with an instructor: {count}")
    String coDeliveries(String count);

    @Message("Valid for")
    String validity();

    @Message("{count} months")
    String months(String count);
}
