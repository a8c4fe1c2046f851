package org.omuz.framework;

import io.quarkus.qute.i18n.MessageBundle;

/** Wording of the competency pages and of the framework's import. */
@MessageBundle("framework")
public interface FrameworkMessages {
    String noneYet();
    String unknownDomain(String code);
    String unknownCompetency(String code);
    String otherLabel(String label);
    String twice(String code);
    String title();
    String about(String label);
    String domain();
    String allDomains();
    String noDomain();
    String role();
    String noRole();
    String compareWith();
    String compare();
    String levels();
    String level();
    String competency();
    String operatorEvidence();
    String requiredBy();
    String requiredByNone();
    String notRequired();
    String roleProfiles();
    String requires(String count);
    String restsOn(String anchor);
    String notTranslated(String language);
    String evidence();
    String orWay();
    String holdsLevel(String level);
    String teachBacks(String count);
    String coDeliveries(String count);
    String validity();
    String months(String count);
    String notProposed();
    String anotherPersonAdopts();
    String dayIsOver();
    String adoptedAlready();
    String dayIsTaken();
    String countsYounger(String kind, String days);
    String countsLast(String kind);
}
