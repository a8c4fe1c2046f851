package org.omuz.training;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of sessions as the instructor plans and runs them. */
@MessageBundle("desk")
public interface DeskMessages {
    @Message("Sessions")
    String sessions();

    @Message("New session")
    String newSession();

    @Message("Open the session")
    String openSession();

    @Message("Change the session")
    String editSession();

    @Message("Cancel the session")
    String cancelSession();

    @Message("Nobody can join a cancelled session, and nothing can be marked in it. What was recorded stays.")
    String cancelWhat();

    @Message("Reason")
    String reason();

    @Message("Give a reason: the people in the session will ask.")
    String giveAReason();

    @Message("Cancelled: {reason}")
    String cancelledBecause(String reason);

    @Message("Course and version")
    String course();

    @Message("No course is published yet. A session needs one: import the course content first.")
    String noCourses();

    @Message("Code")
    String code();

    @Message("Leave empty for the next free code of the course, such as RN-101-2026-03.")
    String codeHint();

    @Message("The code {code} is in use. Choose another one or leave the field empty.")
    String codeTaken(String code);

    @Message("Place")
    String place();

    @Message("First day")
    String firstDay();

    @Message("Last day")
    String lastDay();

    @Message("Seats")
    String seats();

    @Message("Language")
    String language();

    @Message("Instructors")
    String instructors();

    @Message("Nothing was saved. Look at the fields marked below.")
    String formHasErrors();

    @Message("Please fill this in.")
    String fieldIsEmpty();

    @Message("This cannot be read. Check the form of what is written here.")
    String fieldIsWrong();

    @Message("Choose a published course.")
    String noSuchCourse();

    @Message("A certificate cannot show the letter {letter}. Write the place in Latin, Cyrillic or Arabic letters.")
    String placeCannotBePrinted(String letter);

    @Message("People are enrolled in this version of the course; it cannot be exchanged under them. Open a new session instead.")
    String courseIsPinned();

    @Message("A number of seats from 1 to 999.")
    String seatsFromTo();

    @Message("A code has Latin letters, digits and hyphens, 30 at most.")
    String codeIsWrong();

    @Message("This is too long: {most} characters at most.")
    String textTooLong(int most);

    @Message("The course takes {planned} days and this session has {taught}. Say why it is shorter.")
    String shorterThanCourse(int planned, int taught);

    @Message("Why it is shorter than its course")
    String whyShorter();

    @Message("It is kept with the session and in the audit trail.")
    String whyShorterHint();

    @Message("The last day must be the first day or one of the sixty days after it.")
    String lastDayWrong();

    @Message("Attendance is already marked on a day outside these dates.")
    String marksOutside();

    @Message("{taken} seats are taken already; there cannot be fewer.")
    String seatsTaken(String taken);

    @Message("Choose at least one instructor.")
    String noInstructor();

    @Message("This session is completed or cancelled. Nothing can be changed in it any more.")
    String sessionIsClosed();

    @Message("Attendance is marked on days of the session, not before they come.")
    String notADayToMark();

    @Message("A session can be completed on its last day or later.")
    String notBeforeLastDay();

    @Message("Attendance: present in {present} of {of} half-days; {asked} % are asked.")
    String attendanceTooLow(String present, String of, String asked);

    @Message("Attendance")
    String attendance();

    @Message("Half-days of the session")
    String halfDays();

    @Message("Morning")
    String morning();

    @Message("Afternoon")
    String afternoon();

    @Message("marked")
    String marked();

    @Message("Nobody is enrolled yet. People join from the page of the course.")
    String nobodyEnrolled();

    @Message("This half-day cannot be marked now: it lies ahead, or the session is closed.")
    String notMarkable();

    @Message("Present")
    String present();

    @Message("Absent")
    String absent();

    @Message("Not marked")
    String notMarked();

    @Message("Mark the rest present")
    String markRest();

    @Message("{time}, {by}")
    String markedBy(String time, String by);

    @Message("Not saved. Check the line and tap again.")
    String notSaved();

    @Message("Signature sheet")
    String signatureSheet();

    @Message("Print")
    String print();

    @Message("No.")
    String number();

    @Message("Name, agency")
    String nameAndAgency();

    @Message("Instructor: ______________________________")
    String instructorSigns();

    @Message("Completion")
    String completion();

    @Message("Completed")
    String completed();

    @Message("Cancelled")
    String cancelled();

    @Message("This session is completed or cancelled. What was decided for each person is on the desk.")
    String isClosed();

    @Message("The session can be completed from {date} on. This is how things stand now.")
    String tooEarly(String date);

    @Message("Nobody is marked on these half-days. They count as absence for everybody:")
    String unmarkedHalfDays();

    @Message("Completing decides for each person whether the course is completed, and passes it on to the qualifications. Below is what it will decide.")
    String whatCompletionDoes();

    @Message("Completes")
    String willComplete();

    @Message("Does not complete")
    String willNotComplete();

    @Message("This cannot be undone. Finish open practicals and correct attendance first.")
    String completionIsFinal();

    @Message("Complete the session")
    String completeNow();

    @Message("Enrolled")
    String stateEnrolled();

    @Message("Completed")
    String stateCompleted();

    @Message("Not completed")
    String stateNotCompleted();

    @Message("Withdrawn")
    String stateWithdrawn();

    @Message("A place from the list is shown and printed in every language by its own name; any other as it is typed.")
    String placeHint();

    @Message("The place “{place}” has no names in other languages: certificates print it as typed in all of them.")
    String placeAsTyped(String place);
}
