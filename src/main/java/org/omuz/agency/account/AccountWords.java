package org.omuz.agency.account;

import org.omuz.agency.AccountMessages;

/** What came of an account, in words. */
final class AccountWords {
    private AccountWords() {}

    static String of(CreateAccount.Outcome outcome, AccountMessages say) {
        return switch (outcome) {
            case CREATED -> say.accountCreated();
            case RENEWED -> say.accountRenewed();
            case LINKED -> say.accountLinked();
            case NAME_TAKEN -> say.accountNameTaken();
            case EMAIL_TAKEN -> say.accountEmailTaken();
            case NOT_ALLOWED -> say.accountNotAllowed();
            case REFUSED -> say.accountRefused();
            case UNREACHABLE -> say.accountUnreachable();
            case UNDONE -> say.accountUndone();
            case KEPT -> say.accountKept();
            case LEFT -> say.accountOfLeaver();
            case NOT_OURS -> say.accountNotOurs();
        };
    }

    static String of(String outcome, AccountMessages say) {
        return outcome == null ? "" : of(CreateAccount.Outcome.valueOf(outcome), say);
    }
}
