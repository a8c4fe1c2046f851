package org.omuz.assessment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of tests and their results. */
@MessageBundle("assessment")
public interface AssessmentMessages {
    @Message("That answer does not fit the question. Nothing was saved; reload the page and answer again.")
    String answerDoesNotFit();

    @Message("An answer has at most {most} characters. Shorten it.")
    String answerTooLong(int most);

    @Message("Your session is over; tests can no longer be started.")
    String sessionHasEnded();

    @Message("You have passed this test already.")
    String passedAlready();

    @Message("No attempt is left. Speak with your instructor.")
    String noAttemptLeft();

    @Message("The post-test has begun, so the pre-test can no longer measure where you started.")
    String postTestBegun();

    @Message("This test opens after the pre-test.")
    String preTestFirst();

    @Message("This test opens when you have read the lessons of its module.")
    String lessonsOfModuleFirst();

    @Message("This test opens when you have read all lessons, or on the last day of the session.")
    String allLessonsFirst();

    @Message("How this test works")
    String rules();

    @Message("It measures where you start and cannot be failed. The right answers are shown after the post-test.")
    String purposePre();

    @Message("It shows you what to read again. The right answers are shown at once.")
    String purposeCheck();

    @Message("It counts for your qualification.")
    String purposePost();

    @Message("Questions: {n}")
    String questionCount(String n);

    @Message("You have {n} minutes from the start. The time runs on when you close the page; what was saved by its end counts.")
    String minutesRule(String n);

    @Message("Every answer is saved as you give it. You can stop and go on, on another device too.")
    String savedRule();

    @Message("To pass: {percent}, and every safety-critical question fully right.")
    String passRule(String percent);

    @Message("Attempts left: {left} of {all}")
    String attemptsLeft(String left, String all);

    @Message("Start the test")
    String start();

    @Message("Go on with the test")
    String resume();

    @Message("Earlier attempts")
    String earlierResults();

    @Message("Attempt {n}")
    String attemptNumber(String n);

    @Message("passed")
    String passed();

    @Message("not passed")
    String notPassed();

    @Message("recorded")
    String recorded();

    @Message("running")
    String running();

    @Message("Result")
    String toResult();

    @Message("Question {n} of {total}")
    String questionOf(String n, String total);

    @Message("Questions of this test")
    String navigator();

    @Message("answered")
    String answered();

    @Message("not answered")
    String notAnswered();

    @Message("Look at this again later")
    String flag();

    @Message("marked to look again")
    String flagged();

    @Message("Saved {time}")
    String saved(String time);

    @Message("Not answered yet")
    String notSaved();

    @Message("Saving …")
    String saving();

    @Message("Waiting for the line. Your answer is kept on this device and will be sent again.")
    String waiting();

    @Message("Not saved: this page is too old. Reload it; your answer is kept on this device.")
    String reload();

    @Message("Another device saved a newer answer. It is shown here; yours was not saved. Answer again if it is wrong.")
    String stale();

    @Message("Time left")
    String timeLeft();

    @Message("Ends at {time}")
    String endsAt(String time);

    @Message("Save and go on")
    String saveAndGoOn();

    @Message("To the summary")
    String toSummary();

    @Message("Choose one answer.")
    String chooseOne();

    @Message("Choose all that are right.")
    String chooseAll();

    @Message("Give each line its place: 1 is first.")
    String giveOrder();

    @Message("Choose for each line what belongs to it.")
    String matchEach();

    @Message("Type a number.")
    String typeNumber();

    @Message("Type a number, in {unit}.")
    String typeNumberIn(String unit);

    @Message("Type a word or a few.")
    String typeWords();

    @Message("This is not a number. Write it like 2.5")
    String notANumber();

    @Message("Choose")
    String choose();

    @Message("Before you hand in")
    String summaryTitle();

    @Message("Answered: {n} of {total}")
    String answeredCount(String n, String total);

    @Message("Every question is answered.")
    String allAnswered();

    @Message("Questions without an answer: {n}. They count as wrong.")
    String someOpen(String n);

    @Message("Hand in the test")
    String submit();

    @Message("After this no answer can be changed.")
    String submitWhat();

    @Message("Back to the questions")
    String backToQuestions();

    @Message("Question")
    String question();

    @Message("State")
    String state();

    @Message("The time was over at {time}. What was saved until then counts; this answer came too late.")
    String timeOver(String time);

    @Message("This test was handed in at {time}; its answers no longer change.")
    String handedIn(String time);

    @Message("Result")
    String result();

    @Message("{points} of {possible} points")
    String pointsOf(String points, String possible);

    @Message("Pass mark {percent}")
    String passMark(String percent);

    @Message("Safety-critical questions that were not fully right")
    String criticalMissed();

    @Message("Each of these must be right, whatever the percentage: a mistake here hurts people.")
    String criticalWhat();

    @Message("safety-critical")
    String critical();

    @Message("Learning gain")
    String gain();

    @Message("From {pre} before to {post} after: the share learnt of what was left to learn.")
    String gainWhat(String pre, String post);

    @Message("Everything was right before the course already; there was nothing left to gain.")
    String gainUndefined();

    @Message("Question by question")
    String questions();

    @Message("Your answer")
    String yourAnswer();

    @Message("Right answer")
    String rightAnswer();

    @Message("not answered")
    String noAnswer();

    @Message("right")
    String right();

    @Message("partly right")
    String partly();

    @Message("wrong")
    String wrong();

    @Message("Why")
    String why();

    @Message("Source")
    String source();

    @Message("The right answers are shown when you have handed in the post-test, so that both tests measure the same.")
    String hiddenPre();

    @Message("The right answers are shown when you have passed or no attempt is left. Read the lessons of the modules named below again.")
    String hiddenPost();

    @Message("Take the test again")
    String tryAgain();

    @Message("Back to the course")
    String backToCourse();

    @Message("module {code}")
    String module(String code);

    @Message("My training")
    String myTraining();

    @Message("started {time}")
    String startedAt(String time);

    @Message("Questions that are not there in {wanted} and are shown in {shown}: {count} of {of}.")
    String questionsShownIn(String count, String of, String shown, String wanted);

    @Message("The time is over. What is saved counts; the result opens in a moment.")
    String timeIsOver();

    @Message("A test of yours is running")
    String testRuns();

    @Message("Until {time}. What you have answered is kept.")
    String runsUntil(String time);

    @Message("Go on with the test")
    String goOn();
}
