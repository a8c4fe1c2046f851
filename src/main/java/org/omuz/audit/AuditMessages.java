package org.omuz.audit;

import io.quarkus.qute.i18n.MessageBundle;

/** Wording of the audit trail. */
@MessageBundle("audit")
public interface AuditMessages {
    String title();
    String about();
    String act();
    String actor();
    String subjectType();
    String subject();
    String from();
    String to();
    String all();
    String at();
    String details();
    String zone(String zone);
    String check();
    String empty();
    String unreadable();
    String noNumber(String typed);
    String sealed(String at, String head, String unsealed);
    String neverSealed(String unsealed);
    String checkTitle();
    String sound();
    String soundWhat(String entries, String batches);
    String broken(String batch);
    String brokenEntry(String entry);
    String brokenBatch();
    String brokenWhat();
    String head();
    String headWhat();
    String entry();
    String batch();
}
