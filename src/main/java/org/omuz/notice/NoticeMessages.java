package org.omuz.notice;

import io.quarkus.qute.i18n.MessageBundle;

/** Wording of notices, letters and the page about mail. */
@MessageBundle("notice")
public interface NoticeMessages {
    String noticesLead();
    String unread();
    String readAll();
    String noNotices();
    String noNewNotices();
    String onlyNew();
    String addToCalendar();
    String actionAssigned(String day);
    String actionDue(String day);
    String actionOverdue(String day);
    String seated(String run);
    String seat(String seat, String when, String zone);
    String unseated(String run);
    String cancelled(String run);
    String observed(String run);
    String whyAction();
    String whySeat();
    String whyObserved();
    String openInOmuz();
    String mail();
    String mailLead();
    String mailBy(String server);
    String noServer();
    String silentAgencies();
    String allSent();
    String to();
    String about();
    String tries();
    String failure();
    String nextTry();
    String givenUp();
    String tryAgain();
    String onceAServer();
    String notCompleted(String course);
    String whyNotCompleted();
}
