package org.omuz.conduct.control;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of planning a run and of the control room. */
@MessageBundle("control")
public interface ControlMessages {
    @Message("Runs of exercises")
    String runs();

    @Message("Exercises as they are planned, played and evaluated.")
    String runsWhat();

    @Message("Plan a run")
    String planRun();

    @Message("No run is planned yet. Plan one from a published exercise.")
    String noRuns();

    @Message("You take part in no run yet.")
    String noRunsOfYours();

    @Message("{count} runs")
    String countRuns(String count);

    @Message("State")
    String state();

    @Message("All states")
    String allStates();

    @Message("Starts")
    String starts();

    @Message("Exercise played")
    String exercise();

    @Message("No exercise is published yet. Publish one in the builder, or import one with the content.")
    String noExercises();

    @Message("Title of the run")
    String title();

    @Message("Day and time of the start")
    String startsAt();

    @Message("Time zone")
    String zone();

    @Message("Languages of the run")
    String languages();

    @Message("Texts are offered side by side in these, and messages are written in them. None ticked: all languages of the exercise.")
    String languagesHint();

    @Message("For a session")
    String session();

    @Message("None: it stands alone")
    String noSession();

    @Message("Rehearsal: nothing of it becomes evidence")
    String rehearsal();

    @Message("Rehearsal")
    String isRehearsal();

    @Message("Save the plan")
    String savePlan();

    @Message("Change the plan")
    String changePlan();

    @Message("Nothing was saved. Look at the fields marked below.")
    String formHasErrors();

    @Message("Readiness")
    String readiness();

    @Message("All is ready.")
    String allReady();

    @Message("Team {team} has no player.")
    String teamEmpty(String team);

    @Message("Post {post} of team {team} is not filled.")
    String postEmpty(String post, String team);

    @Message("Nobody evaluates.")
    String noEvaluator();

    @Message("Nobody plays the simulated world: messages to it will wait for a controller.")
    String noSimCell();

    @Message("{count} have never signed in: {names}.")
    String neverSignedIn(String count, String names);

    @Message("Staff")
    String staff();

    @Message("Teams")
    String teams();

    @Message("Nobody yet")
    String nobodyYet();

    @Message("Add people")
    String addPeople();

    @Message("Name or personnel number")
    String personSearch();

    @Message("Search")
    String search();

    @Message("Nobody of that name.")
    String nobodyFound();

    @Message("Of the session")
    String ofTheSession();

    @Message("Place in the exercise")
    String place();

    @Message("Add")
    String add();

    @Message("Move")
    String move();

    @Message("Remove")
    String remove();

    @Message("Remove {name}")
    String removeName(String name);

    @Message("Place of {name}")
    String placeOf(String name);

    @Message("Several people at once")
    String manyPeople();

    @Message("One line a person: personnel number; role; team; post. Role is one of director, controller, facilitator, evaluator, observer, simcell, player.")
    String manyHint();

    @Message("Line {line}: {problem}")
    String lineProblem(int line, String problem);

    @Message("There is no person with this number.")
    String noSuchPerson();

    @Message("Four parts are expected: number; role; team; post.")
    String lineUnreadable();

    @Message("{team}, as nobody is {posts}")
    String inPlaceOf(String team, String posts);

    @Message("Whose runs")
    String whose();

    @Message("Those I have a place in")
    String whoseMine();

    @Message("All runs of the centre")
    String whoseAll();

    @Message("This person is in the list twice.")
    String personTwice();

    @Message("At most {most} lines at once; nothing from here on was read.")
    String tooManyLines(int most);

    @Message("Screen connected")
    String screenLive();

    @Message("Screen asks now and then")
    String screenAsks();

    @Message("Screen lost at {time}")
    String screenLost(String time);

    @Message("No screen yet")
    String screenNever();

    @Message("Control room")
    String controlRoom();

    @Message("Evaluation")
    String evaluation();

    @Message("Report")
    String report();

    @Message("Playback")
    String playback();

    @Message("Exercise time")
    String exerciseTime();

    @Message("day {day}")
    String day(int day);

    @Message("Start")
    String start();

    @Message("Pause")
    String pause();

    @Message("Resume")
    String resume();

    @Message("Speed")
    String speed();

    @Message("Speed ×{speed}")
    String speedIs(String speed);

    @Message("Jump")
    String jump();

    @Message("End the play")
    String end();

    @Message("Close the exercise")
    String close();

    @Message("Ending stops the clock for good and opens the hot wash. Rooms stay readable; nobody can answer any more.")
    String endWhat();

    @Message("After closing, the run stands as it is. Rate it jointly, release its evidence and plan corrective actions before.")
    String closeWhat();

    @Message("{here} of {of} here")
    String hereOf(String here, String of);

    @Message("{asking} asking")
    String asking(String asking);

    @Message("Objectives so far")
    String objectives();

    @Message("not rated")
    String notRated();

    @Message("Injects")
    String injects();

    @Message("Time")
    String time();

    @Message("No.")
    String number();

    @Message("Inject")
    String inject();

    @Message("To")
    String to();

    @Message("From")
    String from();

    @Message("Seen by team")
    String seenBy();

    @Message("What to do")
    String acts();

    @Message("Expected")
    String expected();

    @Message("ad hoc")
    String adHoc();

    @Message("Fire now")
    String fire();

    @Message("Hold")
    String hold();

    @Message("Release")
    String release();

    @Message("Skip")
    String skip();

    @Message("Edit")
    String edit();

    @Message("Skip inject {number}")
    String skipInject(String number);

    @Message("Edit inject {number}")
    String editInject(String number);

    @Message("Cancel this run")
    String cancelRun();

    @Message("It will not be played. Whoever has a seat is told, with your reason; nothing in it can be changed any more. To play later, change its day instead.")
    String cancelWhat();

    @Message("New inject")
    String newInject();

    @Message("Message")
    String writeMessage();

    @Message("Release data")
    String releaseData();

    @Message("Note")
    String note();

    @Message("SimCell inbox")
    String simCell();

    @Message("{count} waiting")
    String waiting(String count);

    @Message("Nothing waits for an answer.")
    String nothingWaits();

    @Message("waiting")
    String waitsFor();

    @Message("Answered: {count}")
    String answeredTalks(String count);

    @Message("inject {number}")
    String injectOf(String number);

    @Message("Answer as {who}")
    String answerAs(String who);

    @Message("Asked for")
    String askedFor();

    @Message("Journal")
    String journal();

    @Message("due now")
    String dueNow();

    @Message("due in {length}")
    String dueIn(String length);

    @Message("held")
    String held();

    @Message("skipped")
    String skipped();

    @Message("skipped: {reason}")
    String skippedBecause(String reason);

    @Message("when its condition comes true")
    String whenConditionHolds();

    @Message("by hand")
    String byHand();

    @Message("not fired")
    String notFired();

    @Message("not answered")
    String notAnswered();

    @Message("answered {length}")
    String answered(String length);

    @Message("answered late, {length}")
    String answeredLate(String length);

    @Message("acknowledged")
    String acknowledged();

    @Message("overdue {length}")
    String overdue(String length);

    @Message("opened")
    String opened();

    @Message("delivered")
    String delivered();

    @Message("not on a screen yet")
    String notDelivered();

    @Message("Jump to")
    String jumpTo();

    @Message("Exercise time, hours and minutes")
    String jumpHint();

    @Message("Injects passed over")
    String passedOver();

    @Message("Fire them all at once, in order")
    String passFire();

    @Message("Leave them out")
    String passSkip();

    @Message("Hold them, to be fired by hand")
    String passHold();

    @Message("Reason")
    String reason();

    @Message("Text")
    String text();

    @Message("Text in {language}")
    String textIn(String language);

    @Message("Subject in {language}")
    String subjectIn(String language);

    @Message("By")
    String channelBy();

    @Message("Write as")
    String writeAs();

    @Message("Send")
    String send();

    @Message("Response wanted")
    String responseWanted();

    @Message("None")
    String wantedNone();

    @Message("Acknowledge")
    String wantedAcknowledge();

    @Message("An answer")
    String wantedAnswer();

    @Message("A decision")
    String wantedDecision();

    @Message("Within minutes")
    String withinMinutes();

    @Message("Planned time, hours and minutes; empty to fire by hand")
    String plannedTime();

    @Message("Fire it at once")
    String fireAtOnce();

    @Message("Your answer")
    String yourAnswer();

    @Message("Which")
    String which();

    @Message("Save")
    String save();

    @Message("Keys")
    String keys();

    @Message("{count} finished earlier: show them")
    String finishedEarlier(String count);

    @Message("urgent")
    String urgent();

    @Message("Priority")
    String priority();

    @Message("Kind")
    String kind();

    @Message("Planned")
    String planned();

    @Message("Storyline")
    String storyline();

    @Message("Options")
    String options();

    @Message("Questions")
    String questions();

    @Message("Task")
    String task();

    @Message("Competencies")
    String competencies();

    @Message("Attachments")
    String attachments();

    @Message("Controller’s note")
    String controllersNote();

    @Message("Condition")
    String condition();

    @Message("true")
    String isTrue();

    @Message("not yet")
    String notYet();

    @Message("when {condition}")
    String whenThat(String condition);

    @Message("{holding} of {parts} true")
    String partsHold(long holding, long parts);

    @Message("responded")
    String responded();

    @Message("changed")
    String changed();

    @Message("{count} answered")
    String manyAnswered(String count);

    @Message("{count} answered late")
    String manyLate(String count);

    @Message("{count} acknowledged")
    String manyAcknowledged(String count);

    @Message("{count} overdue")
    String manyOverdue(String count);

    @Message("{count} did not answer")
    String manyNotAnswered(String count);

    @Message("{count} opened")
    String manyOpened(String count);

    @Message("{count} delivered")
    String manyDelivered(String count);

    @Message("{count} not on a screen yet")
    String manyAway(String count);

    @Message("Inject {number} is chosen. F once more fires it.")
    String pressAgain(String number);

    @Message("Inject {number} is not to be fired now.")
    String notToFire(String number);

    @Message("Choose a line")
    String keyChoose();

    @Message("Unfold or fold the line")
    String keyUnfold();

    @Message("Choose the next inject; fire the line that is chosen")
    String keyFire();

    @Message("Hold or release the line")
    String keyHold();

    @Message("Answer the oldest message that waits")
    String keyAnswer();

    @Message("End the play; you are asked once more")
    String keyEnd();

    @Message("Esc")
    String keyEscape();

    @Message("Close a form or this help")
    String keyClose();

    @Message("Single keys do something on this page")
    String keysOn();

    @Message("Close")
    String closeHelp();

    @Message("Documents")
    String documents();

    @Message("The situation")
    String situation();

    @Message("Ground truth and assumptions")
    String groundTruth();

    @Message("Assumptions")
    String assumptions();

    @Message("None are written down.")
    String noAssumptions();

    @Message("Master scenario events list")
    String msel();

    @Message("Evaluation guide")
    String evaluationGuide();

    @Message("Documents, maps and tables")
    String handouts();

    @Message("This exercise has none.")
    String noHandouts();

    @Message("Printed pack")
    String printedPack();

    @Message("The parts that your role works by, as PDF: the exercise goes on if the power does not.")
    String printedPackWhat();

    @Message("For the staff of the exercise only. Do not show it to players.")
    String staffOnly();

    @Message("Data table")
    String dataTable();

    @Message("Briefing")
    String briefing();

    @Message("Handout")
    String handout();

    @Message("Map")
    String map();

    @Message("Image")
    String image();

    @Message("Facilitator guide")
    String facilitatorGuide();

    @Message("Jump to the inject")
    String jumpToInject();

    @Message("What does it pass over?")
    String whatIsPassed();

    @Message("The clock jumps to {time}.")
    String jumpsTo(String time);

    @Message("No inject is passed over.")
    String passesNothing();

    @Message("It passes over these injects:")
    String passesThese();

    @Message("Choose an inject or give a time: then you see which injects are passed over.")
    String chooseWhere();

    @Message("Options, questions, expected actions, attachments, condition")
    String moreOfInject();

    @Message("One a line; the same line in each language.")
    String oneALine();

    @Message("Options of a decision in {language}")
    String optionsIn(String language);

    @Message("Questions to answer in {language}")
    String questionsIn(String language);

    @Message("Expected actions in {language}")
    String expectedIn(String language);

    @Message("routine")
    String routine();

    @Message("Such as: decided 8 by customs = return and not answered 6. Words: decided, answered, acknowledged, delivered, and, or, not.")
    String conditionHint();

    @Message("Minutes after the condition came true")
    String delayMinutes();

    @Message("Give a time or a condition, not both.")
    String timeOrCondition();

    @Message("Up to {lines} lines of {length} characters each.")
    String linesTooLong(int lines, int length);

    @Message("Give at least two options to decide between, one a line.")
    String twoOptions();

    @Message("Single players")
    String singlePlayers();

    @Message("Each gets a message that nobody else sees, the own team not either.")
    String singlePlayersHint();

    @Message("Only {name}, who wrote it")
    String onlyWriter(String name);

    @Message("Find a player in the list")
    String findPlayer();

    @Message("Without a post")
    String withoutPost();

    @Message("chose it")
    String ownChoice();

    @Message("Somebody else has moved this person meanwhile. Nothing of yours was changed: below is how it stands now.")
    String movedMeanwhile();

    @Message("People take places themselves")
    String ownPlaces();

    @Message("No: the director assigns")
    String placesClosed();

    @Message("Whoever of the centre has the link")
    String placesByLink();

    @Message("Who is enrolled in the session")
    String placesBySession();

    @Message("Until the start. A team has as many seats as posts.")
    String placesHint();

    @Message("Link to the places")
    String placesLink();

    @Message("Drag people onto a post, or use Move.")
    String dragHint();

    @Message("{name}: {place}")
    String movedTo(String name, String place);

    @Message("Moving {name}…")
    String saving(String name);

    @Message("{name} was not moved: the service did not answer. Try again.")
    String notMoved(String name);

    @Message("The clock starts, and the teams get their first injects.")
    String startWhat();

    @Message("Start all the same")
    String startAnyway();

    @Message("not rated jointly; evaluators: {rating}")
    String evaluatorsSay(String rating);
}
