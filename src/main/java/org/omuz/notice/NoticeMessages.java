package org.omuz.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of notices, letters and the page about mail. */
@MessageBundle("notice")
public interface NoticeMessages {
    @Message String noticesLead();
    @Message String unread();
    @Message String readAll();
    @Message String noNotices();
    @Message String noNewNotices();
    @Message String onlyNew();
    @Message String addToCalendar();
    @Message String actionAssigned(String day);
    @Message String actionDue(String day);
    @Message String actionOverdue(String day);
    @Message String seated(String run);
    @Message String seat(String seat, String when, String zone);
    @Message String unseated(String run);
    @Message String cancelled(String run);
    @Message String observed(String run);
    @Message String whyAction();
    @Message String whySeat();
    @Message String whyObserved();
    @Message String openInOmuz();
    @Message String mail();
    @Message String mailLead();
    @Message String mailBy(String server);
    @Message String noServer();
    @Message String silentAgencies();
    @Message String allSent();
    @Message String to();
    @Message String about();
    @Message String tries();
    @Message String failure();
    @Message String nextTry();
    @Message String givenUp();
    @Message String tryAgain();
    @Message String onceAServer();
    @Message String notCompleted(String course);
    @Message String whyNotCompleted();
}
