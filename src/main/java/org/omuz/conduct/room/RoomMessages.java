package org.omuz.conduct.room;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of the team room. */
@MessageBundle("room")
public interface RoomMessages {
    @Message("Exercise time")
    String exerciseTime();

    @Message("day {number}")
    String day(String number);

    @Message("Rehearsal")
    String rehearsal();

    @Message("Not begun")
    String notBegun();

    @Message("In play")
    String running();

    @Message("×{times} the speed of the wall clock")
    String speed(String times);

    @Message("Paused")
    String paused();

    @Message("Exercise control has stopped the clock. You may go on reading and writing.")
    String pausedByControl();

    @Message("The service was interrupted; the clock stands where it was. Exercise control will go on. Nothing is lost.")
    String pausedByOutage();

    @Message("Play is over")
    String over();

    @Message("Live line")
    String lineLive();

    @Message("No live line: asking every few seconds")
    String lineAsking();

    @Message("No line since {time}")
    String lineLost(String time);

    @Message("Without a line: this page is as of {time}. What you write is kept on this device and sent when the line is back.")
    String asOf(String time);

    @Message("The line is back. This page is as of {time}.")
    String asOfBack(String time);

    @Message("Load it anew")
    String asOfAnew();

    @Message("The page you asked for was never opened on this device and needs a line.")
    String asOfNever();

    @Message("Reload the page to see what is new.")
    String lineNone();

    @Message("Places of the room")
    String places();

    @Message("Inbox")
    String inbox();

    @Message("Write")
    String write();

    @Message("Documents")
    String documents();

    @Message("Log")
    String log();

    @Message("Not opened")
    String unopened();

    @Message("Urgent")
    String urgent();

    @Message("New message from {from}: {subject}")
    String newMessage(String from, String subject);

    @Message("Nothing has arrived yet. What arrives appears here by itself.")
    String emptyInbox();

    @Message("Acknowledge")
    String wantsAcknowledgement();

    @Message("Answer wanted")
    String wantsAnswer();

    @Message("Decision wanted")
    String wantsDecision();

    @Message("Acknowledged")
    String acknowledged();

    @Message("Answered")
    String answered();

    @Message("Answered for the first time")
    String answeredFirst();

    @Message("Decided")
    String decidedShort();

    @Message("Decided: {option}")
    String decided(String option);

    @Message("First decision, changed since")
    String decidedFirst();

    @Message("Opened")
    String opened();

    @Message("{time} left")
    String left(String time);

    @Message("late by {time}")
    String late(String time);

    @Message("somebody who is no longer in the team")
    String someoneElse();

    @Message("Sound is on")
    String soundOn();

    @Message("Sound is off")
    String soundOff();

    @Message("Decisions of the team")
    String decisions();

    @Message("No decision yet.")
    String noDecisions();

    @Message("The team")
    String team();

    @Message("you")
    String you();

    @Message("Here")
    String here();

    @Message("Not connected")
    String away();

    @Message("Play is over. Thank you.")
    String overTitle();

    @Message("Stay for the hot wash. Everything that your team received and did can still be read here; nothing more can be sent.")
    String overWhat();

    @Message("Waiting for the start")
    String waitingTitle();

    @Message("Planned for {time} ({zone}). The room opens by itself when exercise control begins.")
    String waitingWhat(String time, String zone);

    @Message("Read before the start")
    String briefing();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Arrived")
    String arrived();

    @Message("Beside it in")
    String beside();

    @Message("one language only")
    String onlyOne();

    @Message("Attached")
    String attached();

    @Message("Reply")
    String reply();

    @Message("What was done with it")
    String doneSoFar();

    @Message("Nothing yet.")
    String nobodyYet();

    @Message("Say that it has arrived")
    String acknowledgeTitle();

    @Message("Acknowledgement")
    String acknowledgement();

    @Message("Acknowledge")
    String acknowledge();

    @Message("Answer for the team")
    String answerTitle();

    @Message("Answer")
    String answer();

    @Message("It is answered. A new answer takes the place of the first; both stay in the journal.")
    String changeAnswer();

    @Message("Send the answer")
    String sendAnswer();

    @Message("Decide for the team")
    String decisionTitle();

    @Message("Decision")
    String decision();

    @Message("It is decided. A new decision takes the place of the first; both stay in the log.")
    String changeDecision();

    @Message("Options")
    String options();

    @Message("Reason")
    String reason();

    @Message("This is the decision of our team.")
    String confirm();

    @Message("Tick that this is the decision.")
    String confirmFirst();

    @Message("Decide")
    String decide();

    @Message("Message")
    String writing();

    @Message("In reply to:")
    String replyTo();

    @Message("Re: {subject}")
    String re(String subject);

    @Message("Teams")
    String teams();

    @Message("Outside the teams (played by the SimCell)")
    String outside();

    @Message("By")
    String channel();

    @Message("Choose how the message is sent.")
    String chooseAChannel();

    @Message("Subject")
    String subject();

    @Message("Message")
    String text();

    @Message("Send")
    String send();

    @Message("Sent by your team")
    String written();

    @Message("Your team has sent nothing yet.")
    String noneWritten();

    @Message("No documents or tables for your team yet.")
    String noDocuments();

    @Message("Request")
    String request();

    @Message("Ask for it")
    String askFor();

    @Message("Asked for")
    String asked();

    @Message("What happened")
    String timeline();

    @Message("Nothing has happened yet.")
    String noTimeline();

    @Message("The situation at the start")
    String situation();

    @Message("My exercises")
    String myExercises();

    @Message("On this device")
    String outbox();

    @Message("Waiting for the line")
    String outboxWaiting();

    @Message("Sending…")
    String outboxSending();

    @Message("Sent {time}")
    String outboxSent(String time);

    @Message("Not taken:")
    String outboxRefused();

    @Message("It can no longer be sent there. The words are kept here.")
    String outboxGone();

    @Message("Kept here. Sign in again to send it.")
    String outboxSignIn();

    @Message("Open the form")
    String outboxOpen();

    @Message("Delete")
    String outboxDelete();

    @Message("For you alone")
    String alone();

    @Message("Only you got this message. Your team sees neither it nor your answer.")
    String aloneWhat();

    @Message("This is my decision.")
    String aloneConfirm();

    @Message("Enter it in the team’s decision log. The team does not see the message.")
    String shareDecision();

    @Message("Open to you: take a place")
    String openToYou();

    @Message("Change or leave the place")
    String changePlace();

    @Message("Places in the exercise")
    String placesTitle();

    @Message("Take a free place in a team. What is played is shown in your team’s room.")
    String placesWhat();

    @Message("Your place: {place}")
    String yourPlace(String place);

    @Message("{free} of {of} free")
    String freeOf(String free, String of);

    @Message("taken")
    String taken();

    @Message("Take this place")
    String takePlace();

    @Message("Leave my place")
    String leavePlace();

    @Message("To the team’s room")
    String toTheRoom();

    @Message("The run is closed. Everything that your team received and did can still be read here; nothing "
            + "more can be sent.")
    String closedWhat();

    @Message("This run was cancelled and is not played. Nothing can be sent here.")
    String cancelledWhat();

    @Message("The run is closed")
    String runClosed();
}
