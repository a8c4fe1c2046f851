package org.omuz.exercise;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of the MSEL: the builder, its fields, and the spreadsheet. */
@MessageBundle("msel")
public interface MselMessages {
    @Message("MSEL")
    String msel();

    @Message("Master scenario events list")
    String mselLong();

    @Message("Lines: {count}")
    String count(String count);

    @Message("Add an inject")
    String addLine();

    @Message("Copy from another exercise")
    String fromLibrary();

    @Message("Sort by time")
    String sortByTime();

    @Message("Spreadsheet (XLSX)")
    String toSheet();

    @Message("Read a spreadsheet")
    String fromSheet();

    @Message("Moved.")
    String moved();

    @Message("Not moved. Reload the page and try again.")
    String notMoved();

    @Message("The MSEL is empty. Add the first inject, copy lines from another exercise or read a spreadsheet.")
    String noLines();

    @Message("Order")
    String order();

    @Message("Time")
    String time();

    @Message("hh:mm after the start; empty for other triggers")
    String timeHint();

    @Message("No.")
    String number();

    @Message("For example 8, 8a or C1")
    String numberHint();

    @Message("Give the inject a number.")
    String numberMissing();

    @Message("Another inject has the number {number}.")
    String numberTaken(String number);

    @Message("From → to")
    String fromTo();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Everybody")
    String everybody();

    @Message("Text, {language}")
    String textIn(String language);

    @Message("text missing")
    String textMissing();

    @Message("EEG task, competencies")
    String evaluation();

    @Message("Status")
    String status();

    @Message("{#switch status}{#case DRAFT}draft{#case SUBMITTED}submitted{#case APPROVED}approved{#case SYNCHRONISED}synchronised{#case RELEASED}released{#case COMPLETE}complete{#case DEFERRED}deferred{#case OBSOLETE}obsolete{/switch}")
    String statusWord(Inject.Status status);

    @Message("Channel")
    String channel();

    @Message("{#switch channel}{#case PHONE}phone{#case RADIO}radio{#case EMAIL}e-mail{#case LETTER}letter{#case CONSOLE}console{#case FACE_TO_FACE}face to face{#case MEDIA}media post{#case DOCUMENT}document{/switch}")
    String channelWord(Inject.Channel channel);

    @Message("Trigger")
    String trigger();

    @Message("{#switch trigger}{#case TIME}by time{#case MANUAL}by hand{#case CONDITION}on condition{/switch}")
    String triggerWord(Inject.Trigger trigger);

    @Message("EEG task")
    String task();

    @Message("Subject")
    String subject();

    @Message("Text")
    String text();

    @Message("Expected actions")
    String expected();

    @Message("Condition")
    String when();

    @Message("For example: decided 8 by customs = return and not answered 6. Words: decided, answered, acknowledged, delivered, and, or, not, brackets.")
    String whenHint();

    @Message("The condition cannot be read at “{word}”.")
    String conditionUnclear(String word);

    @Message("Delay after the condition, minutes")
    String delay();

    @Message("Competencies")
    String competencies();

    @Message("Injected by")
    String by();

    @Message("{#switch hand}{#case CONTROLLER}controller{#case FACILITATOR}facilitator{#case SIMCELL}SimCell{/switch}")
    String handWord(Inject.Hand hand);

    @Message("Kind")
    String kind();

    @Message("{#switch kind}{#case STANDARD}standard{#case CONTINGENCY}contingency{#case ADAPTIVE}adaptive{/switch}")
    String kindWord(Inject.Kind kind);

    @Message("Priority")
    String priority();

    @Message("{#switch priority}{#case ROUTINE}routine{#case URGENT}urgent{/switch}")
    String priorityWord(Inject.Priority priority);

    @Message("Storyline")
    String storyline();

    @Message("Attachments")
    String attachments();

    @Message("Response wanted")
    String wanted();

    @Message("{#switch wanted}{#case NONE}none{#case ACKNOWLEDGE}acknowledgement{#case ANSWER}answer{#case DECISION}decision{/switch}")
    String wantedWord(Inject.Wanted wanted);

    @Message("Deadline, minutes")
    String deadline();

    @Message("From delivery; 0 for none")
    String deadlineHint();

    @Message("Questions of the answer")
    String questions();

    @Message("Options of the decision")
    String options();

    @Message("Controller's note")
    String note();

    @Message("Edit")
    String edit();

    @Message("Inject {number}")
    String editLine(String number);

    @Message("Move inject {number} up")
    String up(String number);

    @Message("Move inject {number} down")
    String down(String number);

    @Message("Save the line")
    String saveLine();

    @Message("Duplicate")
    String duplicate();

    @Message("Remove…")
    String remove();

    @Message("Inject {number} is taken out of the draft. Published versions keep it.")
    String removeWhat(String number);

    @Message("Remove it")
    String removeNow();

    @Message("Not removed: somebody else changed this line meanwhile. This is what it says now.")
    String notRemoved();

    @Message("Not saved: the server was not reached. What you typed stays here; save again.")
    String lost();

    @Message("Nothing was saved. Look at the fields marked below.")
    String notSaved();

    @Message("by time")
    String onTime();

    @Message("by hand")
    String byHand();

    @Message("on condition")
    String onCondition();

    @Message("Choose an exercise and copy lines of it to the end of this MSEL. They become drafts. What they name is looked for here by code and name; what is not here is left out, and the controller’s note says what to choose anew.")
    String libraryAbout();

    @Message("Copied from {exercise}, line {number}. Choose anew: {what}.")
    String chooseAnew(String exercise, String number, String what);

    @Message("{field}: {what}")
    String leftOut(String field, String what);

    @Message("Show its lines")
    String showLines();

    @Message("Choose an exercise that has lines.")
    String chooseSource();

    @Message("Copy")
    String copyHere();

    @Message("Columns are found by their names, in English or Russian, in any order. Lines are matched by their number; empty cells leave what is there.")
    String sheetAbout();

    @Message("Workbook")
    String sheetFile();

    @Message("XLSX, at most 10 MB and 10 000 rows; the first sheet is read")
    String sheetHint();

    @Message("This is not an XLSX workbook that can be read.")
    String notAWorkbook();

    @Message("The sheet has more than {most} rows.")
    String sheetTooLong(int most);

    @Message("No column is named MSEL no.: lines cannot be told apart.")
    String noNumberColumn();

    @Message("Below the headings there are no rows.")
    String sheetEmpty();

    @Message("The row is hidden in the workbook. It is read all the same.")
    String rowHidden();

    @Message("A formula; what it came to when the workbook was saved is taken.")
    String cellFormula();

    @Message("The cells {area} are merged: only the first of them holds something, the others are read as empty.")
    String cellsMerged(String area);

    @Message("The cell holds the error {text} of the spreadsheet.")
    String cellBroken(String text);

    @Message("To know about the workbook")
    String sheetNotes();

    @Message("“{text}” is not understood.")
    String cellUnclear(String text);

    @Message("There is no team “{text}”.")
    String cellNoTeam(String text);

    @Message("There is neither a sender nor a team “{text}”.")
    String cellNoSender(String text);

    @Message("There is no EEG task “{text}”.")
    String cellNoTask(String text);

    @Message("There is no objective “{text}” with exactly one EEG task: name the task.")
    String cellNoObjective(String text);

    @Message("The text is longer than {most} characters.")
    String cellTooLong(int most);

    @Message("The number {number} is in the sheet twice.")
    String cellTwice(String number);

    @Message("New lines")
    String linesToAdd();

    @Message("Changed lines")
    String linesToChange();

    @Message("Unchanged")
    String linesToLeave();

    @Message("Rows not understood")
    String linesToRefuse();

    @Message("Take in: {added} new, {changed} changed")
    String takeLines(String added, String changed);

    @Message("{count} rows are not understood and stay out. The others can be taken in.")
    String partRefused(String count);

    @Message("There is nothing to take in.")
    String nothingToTake();

    @Message("Columns that are not known here and were left out: {names}")
    String ignoredColumns(String names);

    @Message("Row")
    String sheetRow();

    @Message("Column")
    String column();

    @Message("Reason")
    String reason();

    @Message("Changes")
    String changes();

    @Message("new")
    String newLine();

    @Message("Choose what it waits for")
    String chooseFacts();

    @Message("Add to the condition")
    String addFact();

    @Message("Joined by")
    String joint();

    @Message("and")
    String jointAnd();

    @Message("or")
    String jointOr();

    @Message("and not")
    String jointAndNot();

    @Message("or not")
    String jointOrNot();

    @Message("What has happened")
    String fact();

    @Message("By which team")
    String factBy();

    @Message("any team")
    String byAnybody();

    @Message("Insert")
    String insertFact();

    @Message("Choose what has happened first.")
    String chooseFact();

    @Message("Decided")
    String decisions();

    @Message("any decision")
    String anyDecision();

    @Message("Answered")
    String answers();

    @Message("Acknowledged")
    String acknowledgements();

    @Message("Delivered")
    String deliveries();

    @Message("Row {row} holds a control character ({code}), which no page can show. Take it out and send the workbook again.")
    String controlCharacter(int row, String code);

    @Message("and")
    String conditionAnd();

    @Message("or")
    String conditionOr();

    @Message("not ({condition})")
    String conditionNot(String condition);

    @Message("{number} decided: “{option}”")
    String decidedAs(String number, String option);

    @Message("{number} decided")
    String decidedAtAll(String number);

    @Message("{number} answered")
    String answeredAlready(String number);

    @Message("{number} acknowledged")
    String acknowledgedAlready(String number);

    @Message("{number} handed out")
    String deliveredAlready(String number);

    @Message("by {team}")
    String byTeam(String team);
}
