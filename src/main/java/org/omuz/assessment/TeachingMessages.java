package org.omuz.assessment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of the session desk, practicals and results of a group. */
@MessageBundle("teaching")
public interface TeachingMessages {
    @Message("Sessions you instruct")
    String yourSessions();

    @Message("All sessions of the centre")
    String allSessions();

    @Message("Code or place")
    String searchSessions();

    @Message("When")
    String when();

    @Message("All")
    String whenAll();

    @Message("Running")
    String running();

    @Message("Upcoming")
    String upcoming();

    @Message("Past")
    String past();

    @Message("To be completed")
    String toBeCompleted();

    @Message("You have no sessions yet. Open the first one.")
    String noSessions();

    @Message("No session fits. Clear the filter or search for another word.")
    String noSessionsFound();

    @Message("{part} of {total}")
    String ofTotal(String part, String total);

    @Message("Present today")
    String presentToday();

    @Message("not marked yet")
    String notMarkedYet();

    @Message("Practicals not finished")
    String practicalsOpen();

    @Message("No practical has been begun and left open.")
    String noOpenPracticals();

    @Message("Open the desk")
    String openTheDesk();

    @Message("Work of this session")
    String deskWays();

    @Message("Practicals")
    String practicals();

    @Message("Results")
    String results();

    @Message("Post-test passed")
    String postPassed();

    @Message("Roster")
    String roster();

    @Message("Lessons and questions")
    String material();

    @Message("for those who teach")
    String materialWhat();

    @Message("Question bank: {n}")
    String questionBank(String n);

    @Message("Question bank of {code}")
    String questionsOf(String code);

    @Message("The right answers stand here. Do not show this page to those who are to sit the test.")
    String questionsKeep();

    @Message("all modules")
    String everyModule();

    @Message("This version of the course has no questions here.")
    String noQuestions();

    @Message("You are enrolled in a session of this course and are to sit its tests, so its questions are not shown to you until that session is completed.")
    String youSitItsTests();

    @Message("Nobody is enrolled yet. People join from the page of the course while there are free seats.")
    String rosterEmpty();

    @Message("Name")
    String name();

    @Message("Agency")
    String agency();

    @Message("Duty station")
    String station();

    @Message("State")
    String state();

    @Message("Attendance")
    String attendance();

    @Message("Pre-test")
    String pre();

    @Message("Post-test")
    String post();

    @Message("Gain g")
    String gain();

    @Message("Passed")
    String passed();

    @Message("Not passed")
    String failed();

    @Message("Open")
    String open();

    @Message("Not started")
    String notStarted();

    @Message("This course has no practicals.")
    String noPracticals();

    @Message("Setup and safety")
    String setupAndSafety();

    @Message("Setup")
    String setup();

    @Message("Safety")
    String safety();

    @Message("Start the practical")
    String startPractical();

    @Message("Start the retest, number {number}")
    String startRetest(String number);

    @Message("Steps")
    String steps();

    @Message("Critical")
    String critical();

    @Message("Done")
    String stepDone();

    @Message("Not done")
    String stepNotDone();

    @Message("Not judged")
    String stepOpen();

    @Message("Not judged: {open} of {of}")
    String stillOpen(String open, String of);

    @Message("All steps judged")
    String allJudged();

    @Message("Second assessor")
    String second();

    @Message("None")
    String noSecond();

    @Message("Note")
    String note();

    @Message("Stopped early: steps not judged count as not done")
    String stoppedEarly();

    @Message("Passed only if every critical step is done. Other steps are for the talk afterwards.")
    String passRule();

    @Message("Finish")
    String finish();

    @Message("Save for now")
    String saveForNow();

    @Message("Every critical step was done.")
    String whyPassed();

    @Message("These critical steps were not done:")
    String whyFailed();

    @Message("Number {number}, {at}, {assessor}")
    String finishedBy(String number, String at, String assessor);

    @Message("Earlier")
    String earlier();

    @Message("{assessor} is assessing this practical.")
    String assessedBy(String assessor);

    @Message("Take over as assessor")
    String takeOver();

    @Message("The checklist has no such step.")
    String noSuchStep();

    @Message("This practical is finished and cannot be changed. A retest is a new one.")
    String practicalIsFinished();

    @Message("Nobody assesses himself or herself. Ask another instructor of the session.")
    String notOneself();

    @Message("The second assessor must be another person.")
    String secondIsFirst();

    @Message("The note is too long: 2,000 characters at most.")
    String noteTooLong();

    @Message("Some steps are not judged yet. Judge them, or tick that the practical was stopped early.")
    String stepsAreOpen();

    @Message("This practical is passed already; there is nothing to repeat.")
    String alreadyPassed();

    @Message("The session is closed or this person has left it: nothing can be assessed.")
    String nothingToAssess();

    @Message("Only instructors of this session assess its practicals. Add yourself as an instructor first.")
    String onlyItsInstructors();

    @Message("Another instructor is assessing this practical. Take over first.")
    String takeOverFirst();

    @Message("Test not passed: {title}")
    String testNotPassed(String title);

    @Message("Practicals not passed: {codes}")
    String practicalsNotPassed(String codes);

    @Message("Pre-test, mean")
    String meanPre();

    @Message("Post-test, mean")
    String meanPost();

    @Message("Gain g, mean")
    String meanGain();

    @Message("g is what was learnt of what there was to learn: (post − pre) / (100 − pre). It is not defined where the pre-test was full.")
    String gainExplained();

    @Message("People")
    String people();

    @Message("Nobody has submitted the post-test yet. Distribution and questions appear here as soon as somebody has.")
    String noPostYet();

    @Message("Post-test: people by result")
    String distribution();

    @Message("Questions of the post-test")
    String itemAnalysis();

    @Message("Share of points in the first sitting of each person; the hardest first.")
    String itemExplained();

    @Message("Question")
    String question();

    @Message("Competency")
    String competency();

    @Message("Answers")
    String answers();

    @Message("Right")
    String shareRight();

    @Message("Safety-critical")
    String safetyCritical();

    @Message("First day")
    String firstDay();

    @Message("Last day")
    String lastDay();

    @Message("Seats taken")
    String seatsTaken();

    @Message("under way")
    String underWay();

    @Message("Attempt {number}")
    String tryNumber(String number);

    @Message("Other steps that were not done:")
    String otherMissed();

    @Message("The practical can be repeated: agree on it with your instructor.")
    String retestWithInstructor();

    @Message("Assessed by {names}")
    String assessors(String names);
}
