package org.omuz.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of notices, letters and the page about mail. */
@MessageBundle("notice")
public interface NoticeMessages {
    @Message("What concerns you: seats in exercises, evidence in your record, what your agency has undertaken.")
    String noticesLead();

    @Message("New")
    String unread();

    @Message("Mark all as read")
    String readAll();

    @Message("Nothing yet. Omuz tells you here when you get a seat in an exercise, when what was seen of you becomes evidence, and when something your agency has undertaken falls due.")
    String noNotices();

    @Message("Everything is read.")
    String noNewNotices();

    @Message("New ones")
    String onlyNew();

    @Message("Add to calendar")
    String addToCalendar();

    @Message("A corrective action for your agency, due on {day}")
    String actionAssigned(String day);

    @Message("A corrective action of your agency is due on {day}")
    String actionDue(String day);

    @Message("A corrective action of your agency is overdue since {day}")
    String actionOverdue(String day);

    @Message("You have a seat in the exercise {run}")
    String seated(String run);

    @Message("{seat}; {when} ({zone})")
    String seat(String seat, String when, String zone);

    @Message("You no longer have a seat in the exercise {run}")
    String unseated(String run);

    @Message("The exercise “{run}” is cancelled")
    String cancelled(String run);

    @Message("What was seen of you in the exercise {run} is now evidence in your record")
    String observed(String run);

    @Message("You get this because you manage an agency that is to do something after an exercise. Reminders end when the action is closed.")
    String whyAction();

    @Message("You get this because you were given a seat in an exercise.")
    String whySeat();

    @Message("You get this because you took part in an exercise.")
    String whyObserved();

    @Message("Open in Omuz")
    String openInOmuz();

    @Message("Mail")
    String mail();

    @Message("Letters about notices that have not got out yet.")
    String mailLead();

    @Message("Letters go out by {server}.")
    String mailBy(String server);

    @Message("No mail server is set (OMUZ_MAIL_HOST): nothing is mailed, and people see their notices in Omuz only.")
    String noServer();

    @Message("No manager of these agencies has signed in yet, so nobody can be reminded of their open corrective actions:")
    String silentAgencies();

    @Message("All letters are out.")
    String allSent();

    @Message("To")
    String to();

    @Message("Notice")
    String about();

    @Message("Tries")
    String tries();

    @Message("Last failure")
    String failure();

    @Message("Next try")
    String nextTry();

    @Message("given up")
    String givenUp();

    @Message("Try again now")
    String tryAgain();

    @Message("when a server is set")
    String onceAServer();

    @Message("You did not complete the course {course}")
    String notCompleted(String course);

    @Message("You get this because you were enrolled in a session that has ended.")
    String whyNotCompleted();
}
