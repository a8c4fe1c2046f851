package org.omuz.training;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of the catalogue, sessions, progress and lessons. */
@MessageBundle("training")
public interface TrainingMessages {
    @Message("Training against chemical, biological, radiological and nuclear threats")
    String homeTitle();

    @Message("Omuz is the learning system of the regional training centre: courses, tests and observed practice for officers at borders, in customs, police and response teams.")
    String homeWhat();

    @Message("It answers, with proof, who can do what, and until when.")
    String homeWhy();

    @Message("Go to my training")
    String goToMyTraining();

    @Message("Upcoming sessions")
    String upcomingSessions();

    @Message("No session is announced at present. New dates appear here; the courses can be read about at any time.")
    String noUpcomingSessions();

    @Message("Courses")
    String courses();

    @Message("All courses")
    String allCourses();

    @Message("No course is published yet. Come back when the centre has announced its plan.")
    String noCourses();

    @Message("Every course of the centre, with what it teaches and when it is next held.")
    String catalogueWhat();

    @Message("Verify a certificate")
    String verifyTitle();

    @Message("The 22 letters and digits after “/verify/”, printed beside the QR code; not the serial number. The whole address may be pasted as well.")
    String verifyWhat();

    @Message("Code of the certificate")
    String verifyCode();

    @Message("Verify")
    String verifyButton();

    @Message("Sign in")
    String signIn();

    @Message("Sign in to take a seat")
    String signInToJoin();

    @Message("Free seats: {n}")
    String freeSeats(String n);

    @Message("No free seats")
    String noSeats();

    @Message("Take a seat")
    String join();

    @Message("Open my course")
    String openMyCourse();

    @Message("you are enrolled")
    String youAreIn();

    @Message("Session {code} was cancelled. Choose another date.")
    String sessionCancelled(String code);

    @Message("Session {code} has ended; seats can no longer be taken. Choose another date.")
    String sessionEnded(String code);

    @Message("All seats of session {code} are taken. Choose another date, or tell your training manager that you need a seat.")
    String noFreeSeats(String code);

    @Message("{n} contact hours")
    String contactHours(String n);

    @Message("Days: {n}")
    String days(String n);

    @Message("For whom")
    String forWhom();

    @Message("Modules")
    String modules();

    @Message("Lessons and questions")
    String readFromInside();

    @Message("Day {n}")
    String dayNumber(String n);

    @Message("{n} min")
    String minutes(String n);

    @Message("Competencies")
    String competencies();

    @Message("None of its own")
    String noCompetencies();

    @Message("level {n}")
    String level(String n);

    @Message("Version {label}")
    String versionOf(String label);

    @Message("Sources")
    String sources();

    @Message("Dates")
    String dates();

    @Message("No date is announced for this course yet.")
    String noDates();

    @Message("taught in {language}")
    String taughtIn(String language);

    @Message("My training")
    String myTraining();

    @Message("Next step")
    String nextStep();

    @Message("Continue")
    String continueHere();

    @Message("To the test")
    String toTheTest();

    @Message("{done} of {total}")
    String doneOf(String done, String total);

    @Message("Progress")
    String progress();

    @Message("My sessions")
    String mySessions();

    @Message("enrolled")
    String stateEnrolled();

    @Message("running")
    String stateRunning();

    @Message("completed")
    String stateCompleted();

    @Message("not completed")
    String stateNotCompleted();

    @Message("cancelled")
    String stateCancelled();

    @Message("You have read every lesson and finished every test of {code}.")
    String ownWorkDone(String code);

    @Message("What remains is done with your instructor: {place}, {dates}.")
    String restWithInstructor(String place, String dates);

    @Message("Open the course")
    String openOutline();

    @Message("You are in no session yet")
    String noSessionTitle();

    @Message("Choose a course and take a seat. Its lessons open at once, so you can begin before the first day.")
    String noSessionWhat();

    @Message("Find a course")
    String findCourse();

    @Message("Nothing to do at present")
    String nothingRunningTitle();

    @Message("Your sessions are over. Look for the next course when something of yours is about to lapse.")
    String nothingRunningWhat();

    @Message("Lesson")
    String kindLesson();

    @Message("Test")
    String kindQuiz();

    @Message("Practical")
    String kindPractical();

    @Message("Exercise")
    String kindExercise();

    @Message("done")
    String markDone();

    @Message("open")
    String markOpen();

    @Message("next")
    String markNext();

    @Message("after the pre-test")
    String lockPreTest();

    @Message("after the lessons of this module")
    String lockModule();

    @Message("after all lessons")
    String lockLessons();

    @Message("with your instructor")
    String withInstructor();

    @Message("After this lesson you can")
    String lessonObjectives();

    @Message("What you learn")
    String moduleObjectives();

    @Message("Key terms")
    String keyTerms();

    @Message("Mark as read and continue")
    String readAndContinue();

    @Message("Continue")
    String continueOn();

    @Message("Read")
    String alreadyRead();

    @Message("This lesson is not available in {wanted} yet. You are reading it in {shown}.")
    String fallback(String wanted, String shown);

    @Message("Read in")
    String readIn();

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    @Message("Lesson {n} of {total}")
    String lessonPlace(String n, String total);

    @Message("Take the pre-test first: it measures where you start, and only before you read is it honest.")
    String preTestFirst();

    @Message("This session is over. You can still read everything; nothing more is recorded.")
    String sessionOver();

    @Message("Module {code}")
    String moduleNumber(String code);

    @Message("The course was not completed, because:")
    String notCompletedBecause();

    @Message("The course was not completed. By what is recorded now nothing is lacking: ask your instructor.")
    String noReasonKnown();

    @Message("Why")
    String why();

    @Message("Lessons that are not there in {wanted} and are shown in {shown}: {count} of {of}.")
    String lessonsShownIn(String count, String of, String shown, String wanted);

    @Message("Questions that are not there in {wanted} and are shown in {shown}: {count} of {of}.")
    String questionsShownIn(String count, String of, String shown, String wanted);

    @Message("not done")
    String notDone();

    @Message("ended, not decided yet")
    String stateUndecided();
}
