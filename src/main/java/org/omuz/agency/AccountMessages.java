package org.omuz.agency;

import io.quarkus.qute.i18n.MessageBundle;

/** Wording of accounts: how they are made, handed over, signed in with and undone. */
@MessageBundle("account")
public interface AccountMessages {
    String secondFactorWhy();
    String secondFactorCode();
    String secondFactorCodeWhat();
    String secondFactorCodeSetUp();
    String secondFactorPasskey();
    String secondFactorPasskeyWhat();
    String secondFactorPasskeySetUp();
    String secondFactorLost();
    String welcomeTitle();
    String welcomeWhat(String account);
    String welcomeWhom();
    String welcomeAgain();
    String createAccount();
    String createAccountsFor(String count);
    String everybodyHasAccount();
    String accountsHow();
    String whoHasNone();
    String accountCreated();
    String accountRenewed();
    String renewPassword();
    String renewPasswordAbout();
    String accountEmailTaken();
    String accountNotAllowed();
    String accountLinked();
    String accountNameTaken();
    String accountRefused();
    String accountUnreachable();
    String userName();
    String temporaryPassword();
    String passwordOnce();
    String accountsKept();
    String batchesBefore();
    String askedAt();
    String askedBy();
    String batchDone();
    String batchGoesOn();
    String doneOf(String done, String total);
    String mayLeave();
    String stopBatch();
    String passwordsUntil(String at);
    String handedOver();
    String passwordsOfOther(String name);
    String passwordsGone();
    String undoBatch();
    String undoBatchAbout();
    String notMade();
    String whatHappened();
    String accountUndone();
    String accountKept();
    String accountOfLeaver();
    String undoAccount();
    String undoAccountAbout();
    String accountToMatch();
    String accountNotOurs();
    String accountsUndone(String count);
    String createAccounts();
    String peopleWithoutAccount(String count);
}
