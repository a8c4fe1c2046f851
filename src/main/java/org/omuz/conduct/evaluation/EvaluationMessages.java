package org.omuz.conduct.evaluation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of reports, corrective actions and playback. */
@MessageBundle("evaluation")
public interface EvaluationMessages {
    @Message("Photo: {note}")
    String photoOf(String note);

    @Message("The clock")
    String theClock();

    @Message("{count} of {agency}")
    String officersOf(String count, String agency);

    @Message("Area for improvement")
    String improvement();

    @Message("Hot wash")
    String hotWash();

    @Message("Choose how it stands.")
    String chooseAState();

    @Message("That is too long: up to {most} characters.")
    String tooLong(int most);

    @Message("Say why. Dropping an action, or opening a closed one again, needs a reason.")
    String sayWhy();

    @Message("Corrective actions are planned when the play is over.")
    String planAfterPlay();

    @Message("Write what is to be done.")
    String writeTheAction();

    @Message("Choose the agency that is to do it.")
    String chooseAnAgency();

    @Message("The day is past. Choose today or a later one.")
    String dueInThePast();

    @Message("open")
    String stateOpen();

    @Message("in progress")
    String stateInProgress();

    @Message("done")
    String stateDone();

    @Message("dropped")
    String stateDropped();

    @Message("not closed")
    String notClosed();

    @Message("overdue")
    String overdue();

    @Message("all")
    String all();

    @Message("Planned")
    String actionPlanned();

    @Message("State")
    String actionTurned();

    @Message("Wording, agency or day changed")
    String actionChanged();

    @Message("Exercise")
    String exercise();

    @Message("Type")
    String kindOfExercise();

    @Message("discussion-based")
    String discussion();

    @Message("functional")
    String functional();

    @Message("Conducted")
    String conductedOn();

    @Message("Exercise time played")
    String played();

    @Message("Teams")
    String teams();

    @Message("Stage")
    String stage();

    @Message("in time")
    String inTime();

    @Message("given")
    String given();

    @Message("late")
    String late();

    @Message("no response")
    String missing();

    @Message("none wanted")
    String notWanted();

    @Message("Exercise – exercise – exercise")
    String exerciseMark();

    @Message("rehearsal")
    String rehearsal();

    @Message("Report")
    String report();

    @Message("After-action report")
    String afterActionReport();

    @Message("On this page")
    String onThisPage();

    @Message("Objectives and ratings")
    String objectives();

    @Message("Strengths")
    String strengths();

    @Message("Areas for improvement")
    String improvements();

    @Message("Response times")
    String responseTimes();

    @Message("In exercise time, from handing out an inject. The dashed mark is the time it was expected within.")
    String responseTimesLead();

    @Message("Participation")
    String participation();

    @Message("Improvement plan")
    String improvementPlan();

    @Message("Playback")
    String playback();

    @Message("PDF, English")
    String pdfEnglish();

    @Message("PDF, Russian")
    String pdfRussian();

    @Message("Observations that name officers and are not their evidence yet: {count}")
    String toRelease(String count);

    @Message("Release as evidence")
    String release();

    @Message("Release observations as evidence")
    String releaseTitle();

    @Message("Each becomes evidence of every competency of its task, in the record of every officer it names, with its rating.")
    String releaseLead();

    @Message("Nothing is waiting that can become evidence.")
    String nothingReleasable();

    @Message("evidence")
    String releasedAsEvidence();

    @Message("Officers")
    String officers();

    @Message("Overview")
    String overview();

    @Message("People are named. That you asked for it is in the audit trail.")
    String namesShown();

    @Message("People are told by role and agency.")
    String namesHidden();

    @Message("Show names")
    String showNames();

    @Message("Hide names")
    String hideNames();

    @Message("What P, S, M and U mean")
    String whatRatingsMean();

    @Message("Rating")
    String rating();

    @Message("Rate")
    String rate();

    @Message("not rated jointly")
    String notRated();

    @Message("ratings differ")
    String ratingsDiffer();

    @Message("Competencies: {codes}")
    String testsCompetencies(String codes);

    @Message("target: {text}")
    String target(String text);

    @Message("No evaluator recorded an observation of this task.")
    String notObserved();

    @Message("The exercise has no critical tasks for this objective.")
    String noTasks();

    @Message("The exercise has no objectives.")
    String noObjectives();

    @Message("What was seen")
    String whatWasSeen();

    @Message("Observed by")
    String observedBy();

    @Message("When")
    String when();

    @Message("withdrawn")
    String withdrawn();

    @Message("Withdraw")
    String withdraw();

    @Message("Withdraw it?")
    String withdrawTitle();

    @Message("It stays in the journal with your reason, and counts no more.")
    String withdrawLead();

    @Message("It is evidence of the officers it names. Their evidence is withdrawn with it, with your reason; what rests on it is no longer held.")
    String evidenceIsWithdrawn();

    @Message("Reason")
    String reason();

    @Message("inject {number}")
    String injectNumber(String number);

    @Message("No strength has been written down.")
    String noStrengths();

    @Message("No area for improvement has been written down.")
    String noImprovements();

    @Message("Nothing of the hot wash has been written down.")
    String noHotWash();

    @Message("Add a strength")
    String addStrength();

    @Message("Add an area for improvement")
    String addImprovement();

    @Message("Add from the hot wash")
    String addHotWash();

    @Message("Play back this moment")
    String showThisMoment();

    @Message("No inject was handed out.")
    String noResponses();

    @Message("Time taken")
    String timeTaken();

    @Message("Opened after")
    String openedAfter();

    @Message("Acknowledged after")
    String acknowledgedAfter();

    @Message("Answered or decided after")
    String answeredAfter();

    @Message("Expected within")
    String expectedWithin();

    @Message("The same as a table")
    String asTable();

    @Message("Injects and responses over time")
    String timeline();

    @Message("A dot is an inject, a square the answer or decision it led to, the bar what lay between.")
    String timelineLead();

    @Message("Inject")
    String inject();

    @Message("Team")
    String team();

    @Message("Handed out at")
    String sentAt();

    @Message("Players")
    String players();

    @Message("Messages received")
    String received();

    @Message("opened")
    String openedCount();

    @Message("responses given")
    String settledOfWanted();

    @Message("Decisions")
    String decisions();

    @Message("Messages sent")
    String sentCount();

    @Message("{some} of {whole}")
    String ofAll(String some, String whole);

    @Message("People by agency")
    String peopleByAgency();

    @Message("Agency")
    String agency();

    @Message("Exercise staff")
    String staff();

    @Message("Add a corrective action")
    String addAction();

    @Message("No corrective action has been planned.")
    String noActions();

    @Message("Corrective action")
    String action();

    @Message("Owner")
    String ownerAgency();

    @Message("Due")
    String due();

    @Message("State")
    String state();

    @Message("Joint rating")
    String jointRating();

    @Message("Analysis")
    String analysis();

    @Message("What happened, why, and what it led to. It is printed in the report.")
    String analysisHint();

    @Message("What the evaluators saw")
    String whatEachSaw();

    @Message("What the tasks speak for")
    String proposal();

    @Message("An objective is reached no better than the critical task that went worst, here {tasks}. The evaluators may weigh it otherwise and say why in the analysis; nothing is rated until you save.")
    String proposalWhy(String tasks);

    @Message("None of its tasks is rated jointly yet. Rate them first, so that the objective rests on them.")
    String noProposal();

    @Message("Not rated yet: {tasks}. They can change this.")
    String tasksUnrated(String tasks);

    @Message("the tasks speak for this")
    String proposed();

    @Message("What was said")
    String whatWasSaid();

    @Message("In one or two sentences")
    String inOneSentence();

    @Message("Said by")
    String saidBy();

    @Message("Objective")
    String objective();

    @Message("none in particular")
    String noneInParticular();

    @Message("Evidence from the journal")
    String restsOn();

    @Message("Tick what shows it. The latest is on top.")
    String restsOnHint();

    @Message("There are more: narrow the list to a team.")
    String restsOnMore();

    @Message("All teams")
    String allTeams();

    @Message("The journal has nothing of this team.")
    String noEntries();

    @Message("It is carried until it is closed, and shown to the manager of the agency that owns it.")
    String actionLead();

    @Message("What is to be done")
    String whatIsToBeDone();

    @Message("Write it so that it can be understood without the report: the agency's manager sees this text only.")
    String actionHint();

    @Message("Corrective actions")
    String correctiveActions();

    @Message("What your agency is to do after exercises")
    String agencyActionsLead();

    @Message("The improvement plans of all exercises")
    String centreActionsLead();

    @Message("Nothing here. Actions appear when an exercise your agency took part in has been evaluated.")
    String noActionsOfAgency();

    @Message("Nothing here. Actions are planned on the report of a run.")
    String noActionsOfCentre();

    @Message("from the exercise \"{title}\"")
    String fromExercise(String title);

    @Message("due {date}")
    String dueOn(String date);

    @Message("was due {date}")
    String wasDueOn(String date);

    @Message("Reason or note")
    String reasonOrNote();

    @Message("Needed to drop it or to open it again.")
    String reasonHint();

    @Message("History")
    String history();

    @Message("Overdue corrective actions")
    String overdueActions();

    @Message("The report is printed in English (lang=en) or Russian (lang=ru).")
    String printedLanguages();

    @Message("Restricted to the staff of the exercise")
    String restricted();

    @Message("Analysis of objectives")
    String analysisOfObjectives();

    @Message("Appendix {letter}")
    String appendix(String letter);

    @Message("Control")
    String asControl();

    @Message("Evaluator")
    String asEvaluator();

    @Message("Seen as")
    String seenAs();

    @Message("entry {at} of {last}")
    String entryAt(String at, String last);

    @Message("Show")
    String showIt();

    @Message("Play")
    String playIt();

    @Message("Stop")
    String stopIt();

    @Message("Steps")
    String steps();

    @Message("To the start")
    String toStart();

    @Message("To the end")
    String toEnd();

    @Message("What happened up to here")
    String whatHappened();

    @Message("Nothing yet.")
    String nothingYet();

    @Message("Is the journal whole?")
    String proof();

    @Message("Every entry bears a hash of itself and of all before it. The check reads them all and says whether anything was changed, taken out or put in.")
    String proofWhat();

    @Message("Check the journal")
    String prove();

    @Message("Unbroken: {count} entries as they were written")
    String unbroken(String count);

    @Message("Broken: entry {number} is missing or not what was written")
    String broken(String number);

    @Message("Hash of the last entry:")
    String lastHash();

    @Message("Reactions")
    String reactions();

    @Message("Nothing had been observed by then.")
    String nothingObserved();

    @Message("No message had come by then.")
    String noMessages();

    @Message("The latest are shown; before them came {count}.")
    String earlierMessages(String count);

    @Message("Handed out")
    String handedOut();

    @Message("fired")
    String lineFired();

    @Message("scheduled")
    String lineScheduled();

    @Message("waiting")
    String lineWaiting();

    @Message("held")
    String lineHeld();

    @Message("skipped")
    String lineSkipped();

    @Message("opened {time}")
    String openedAt(String time);

    @Message("acknowledged {time}")
    String acknowledgedAt(String time);

    @Message("answered {time} ({said})")
    String respondedAt(String time, String said);

    @Message("Give the number of an entry, such as 12.")
    String giveANumber();

    @Message("Area for improvement: {area}")
    String because(String area);

    @Message("Messages in full")
    String messages();

    @Message("Planned")
    String plannedOn();

    @Message("Closed")
    String closedOn();

    @Message("Number")
    String number();

    @Message("Agency code")
    String agencyCode();

    @Message("Its task names no competency.")
    String namesNoCompetency();

    @Message("It rates a team and names no officer.")
    String namesNoOfficer();

    @Message("level {number}")
    String level(String number);

    @Message("Observations that name officers and become nobody’s evidence, as their tasks name no competency: {count}")
    String toNobody(String count);

    @Message("Observations: {observations}. Pieces of evidence that arise if all are released: {pieces}.")
    String arises(String observations, String pieces);

    @Message("Becomes evidence")
    String becomes();

    @Message("counts towards the level")
    String supports();

    @Message("recorded, below what counts")
    String fallsShort();

    @Message("Becomes nobody’s evidence")
    String nobodys();

    @Message("Why")
    String whyNobodys();

    @Message("Planned for")
    String plannedFor();

    @Message("The PDF is in English or Russian only.")
    String pdfLanguages();

    @Message("Language")
    String languageOf();

    @Message("Some texts of this exercise are not in this language and stand here in another one.")
    String partlyElsewhere();
}
