package org.omuz.exercise.print;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of the printed pack. */
@MessageBundle("pack")
public interface PackMessages {
    @Message("EXERCISE")
    String exercise();

    @Message("For exercise staff only")
    String staffOnly();

    @Message("Exercise pack")
    String pack();

    @Message("Version {label}")
    String version(String label);

    @Message("page")
    String page();

    @Message("of")
    String ofPages();

    @Message("In this pack")
    String contents();

    @Message("Every call begins and ends with “Exercise, exercise, exercise”. In a real emergency "
            + "anybody says “No play” and everything stops. Nothing is filmed or passed on.")
    String rules();

    @Message("Inject cards")
    String cards();

    @Message("To cut and hand out, by receiving team. They show only what players may see.")
    String cardsWhat();

    @Message("Master scenario events list")
    String msel();

    @Message("For controllers: every inject with expected actions, task and notes.")
    String mselWhat();

    @Message("Exercise evaluation guide")
    String evaluation();

    @Message("For evaluators: a sheet for each objective.")
    String evaluationWhat();

    @Message("Documents and tables")
    String documents();

    @Message("Situation, handouts and data, by who may have them.")
    String documentsWhat();

    @Message("Log")
    String log();

    @Message("A blank sheet for each team; copy as needed.")
    String logWhat();

    @Message("Inject {number}")
    String inject(String number);

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("all teams")
    String everybody();

    @Message("Urgent")
    String urgent();

    @Message("Scenario time")
    String scenarioTime();

    @Message("Handed out at")
    String handedOut();

    @Message("Done at")
    String doneAt();

    @Message("Name")
    String name();

    @Message("Date")
    String date();

    @Message("Signature")
    String signature();

    @Message("Enclosed")
    String enclosed();

    @Message("Acknowledge")
    String acknowledge();

    @Message("Acknowledge within {minutes} minutes")
    String acknowledgeWithin(int minutes);

    @Message("Answer")
    String answer();

    @Message("Answer within {minutes} minutes")
    String answerWithin(int minutes);

    @Message("Decide")
    String decide();

    @Message("Decide within {minutes} minutes")
    String decideWithin(int minutes);

    @Message("Reasons")
    String reasons();

    @Message("telephone")
    String phone();

    @Message("radio")
    String radio();

    @Message("e-mail")
    String email();

    @Message("letter")
    String letter();

    @Message("console")
    String console();

    @Message("face to face")
    String faceToFace();

    @Message("media")
    String media();

    @Message("document")
    String document();

    @Message("Ground truth")
    String groundTruth();

    @Message("Assumptions")
    String assumptions();

    @Message("Discussion")
    String discussion();

    @Message("{minutes} min")
    String minutesLong(int minutes);

    @Message("No.")
    String number();

    @Message("Time")
    String time();

    @Message("From, to, channel")
    String fromTo();

    @Message("Subject and text")
    String subjectAndText();

    @Message("Expected actions")
    String expected();

    @Message("EEG task, response wanted")
    String taskAndReply();

    @Message("Controller’s note")
    String controllersNote();

    @Message("by hand")
    String byHand();

    @Message("contingency")
    String contingency();

    @Message("adaptive")
    String adaptive();

    @Message("when {condition}")
    String whenThat(String condition);

    @Message("then {minutes} min later")
    String afterMinutes(int minutes);

    @Message("Objective {code}")
    String objective(String code);

    @Message("Competencies")
    String competencies();

    @Message("Capability")
    String capability();

    @Message("Critical task")
    String criticalTask();

    @Message("Target")
    String target();

    @Message("Look for")
    String lookFor();

    @Message("Injects")
    String servedBy();

    @Message("Observed: time, who, what")
    String observed();

    @Message("Rating")
    String rating();

    @Message("Ratings")
    String ratings();

    @Message("The letter rates the team’s task. For a person’s own evidence write name, time and act.")
    String ratedOnlyTeams();

    @Message("Rater")
    String rater();

    @Message("Team")
    String team();

    @Message("Strengths")
    String strengths();

    @Message("To improve")
    String improvements();

    @Message("The situation")
    String situation();

    @Message("Teams and posts")
    String teamsAndPosts();

    @Message("For all teams")
    String forAll();

    @Message("For exercise staff")
    String forStaff();

    @Message("copies: {count}")
    String copies(int count);

    @Message("at the start")
    String atStart();

    @Message("with inject {numbers}")
    String withInject(String numbers);

    @Message("when asked for")
    String onRequest();

    @Message("What happened, what was decided, why")
    String whatHappened();

    @Message("Told to")
    String toldWhom();

    @Message("Written by")
    String writtenBy();

    @Message("The image {name} is not among the files of the exercise. Add it, or take it out of the document.")
    String imageMissing(String name);

    @Message("The pack is printed in English, Russian and Tajik. Choose one of them.")
    String notPrintedRightToLeft();

    @Message("Injects {numbers}")
    String moduleInjects(String numbers);

    @Message("What to listen for:")
    String listenFor();

    @Message("[The picture {name} cannot be drawn on paper.]")
    String cannotBeDrawn(String name);
}
