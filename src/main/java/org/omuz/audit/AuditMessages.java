package org.omuz.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of the audit trail. */
@MessageBundle("audit")
public interface AuditMessages {
    @Message("Audit trail")
    String title();

    @Message("Who did what to what, when. Nothing here can be changed or deleted.")
    String about();

    @Message("Act")
    String act();

    @Message("Actor")
    String actor();

    @Message("Kind of subject")
    String subjectType();

    @Message("Subject")
    String subject();

    @Message("From")
    String from();

    @Message("Until")
    String to();

    @Message("All")
    String all();

    @Message("When")
    String at();

    @Message("Details")
    String details();

    @Message("Times are in the zone {zone}.")
    String zone(String zone);

    @Message("Check the chain")
    String check();

    @Message("No entry matches. Clear the filter to see the whole trail.")
    String empty();

    @Message("Last sealed {at}; the last seal begins with {head}. Not sealed yet: {unsealed}.")
    String sealed(String at, String head, String unsealed);

    @Message("Nothing is sealed yet; entries are sealed every minute. Waiting: {unsealed}.")
    String neverSealed(String unsealed);

    @Message("Check of the audit trail")
    String checkTitle();

    @Message("The trail is sound")
    String sound();

    @Message("{entries} entries in {batches} sealed batches are what they were when they were sealed.")
    String soundWhat(String entries, String batches);

    @Message("The trail is broken at batch {batch}")
    String broken(String batch);

    @Message("The entry {entry} is not what it was when the batch was sealed, or it is gone.")
    String brokenEntry(String entry);

    @Message("The batch itself was changed, or a batch before it was removed.")
    String brokenBatch();

    @Message("Somebody changed the database outside Omuz. Keep a copy of the database as it is now, and compare it with the latest backup before anything else.")
    String brokenWhat();

    @Message("Seal of the last sound batch")
    String head();

    @Message("Note this value outside Omuz: together with it the check also shows whether batches were cut off the end.")
    String headWhat();

    @Message("Entry")
    String entry();

    @Message("Seal")
    String batch();
}
