package org.omuz.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of the audit trail. */
@MessageBundle("audit")
public interface AuditMessages {
    @Message String title();
    @Message String about();
    @Message String act();
    @Message String actor();
    @Message String subjectType();
    @Message String subject();
    @Message String from();
    @Message String to();
    @Message String all();
    @Message String at();
    @Message String details();
    @Message String zone(String zone);
    @Message String check();
    @Message String empty();
    @Message String sealed(String at, String head, String unsealed);
    @Message String neverSealed(String unsealed);
    @Message String checkTitle();
    @Message String sound();
    @Message String soundWhat(String entries, String batches);
    @Message String broken(String batch);
    @Message String brokenEntry(String entry);
    @Message String brokenBatch();
    @Message String brokenWhat();
    @Message String head();
    @Message String headWhat();
    @Message String entry();
    @Message String batch();
}
