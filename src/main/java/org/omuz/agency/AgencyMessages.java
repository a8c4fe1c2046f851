package org.omuz.agency;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of agencies, people and accounts. */
@MessageBundle("agency")
public interface AgencyMessages {
    @Message("Your account is not known here yet")
    String welcomeTitle();

    @Message("You are signed in as {account}, but no person of the centre's register belongs to this account, or it has no role. It therefore opens nothing yet.")
    String welcomeWhat(String account);

    @Message("Ask your agency's training manager or the centre's administrator to check the personnel number and e-mail address that the register holds for you. Tell them the account name above.")
    String welcomeWhom();

    @Message("Try again")
    String welcomeAgain();
}
