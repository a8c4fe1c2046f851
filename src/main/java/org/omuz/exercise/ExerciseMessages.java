package org.omuz.exercise;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of exercises as they are designed. */
@MessageBundle("exercise")
public interface ExerciseMessages {
    @Message("You have a place in a team of this exercise. Its injects and documents open for you when play is over.")
    String youPlayIt();

    @Message("Not published: the check finds {errors} errors. Mend them first; each is named below.")
    String notPublishable(int errors);

    @Message("Exercises")
    String exercises();

    @Message("Exercise")
    String exercise();

    @Message("Tabletop and functional exercises: design them, check them, publish versions to be played.")
    String listAbout();

    @Message("New exercise")
    String newExercise();

    @Message("Create the exercise")
    String create();

    @Message("Title or code")
    String search();

    @Message("State")
    String state();

    @Message("All")
    String stateAll();

    @Message("Published")
    String statePublished();

    @Message("Changed since publication")
    String stateChanged();

    @Message("Not published yet")
    String stateNever();

    @Message("Version {number}")
    String versionNumber(String number);

    @Message("Version {number}, draft changed since")
    String versionChanged(String number);

    @Message("No exercise matches. Change the search.")
    String noneFound();

    @Message("There is no exercise yet. Create one, or take in an archive.")
    String noneYet();

    @Message("Injects")
    String injects();

    @Message("Last change")
    String lastChange();

    @Message("Overview")
    String overview();

    @Message("Timeline")
    String timeline();

    @Message("Documents")
    String documentsTab();

    @Message("Check")
    String checks();

    @Message("Pages of this exercise")
    String pagesOfExercise();

    @Message("Type")
    String type();

    @Message("{#switch type}{#case DISCUSSION}discussion-based{#case FUNCTIONAL}functional{/switch}")
    String typeWord(ExerciseDefinition.Type type);

    @Message("Length of play")
    String length();

    @Message("{minutes} min")
    String minutesOf(String minutes);

    @Message("Minutes")
    String minutes();

    @Message("Teams")
    String teams();

    @Message("Label of the edition")
    String label();

    @Message("For example 2026.1")
    String labelHint();

    @Message("Framework")
    String framework();

    @Message("Summary")
    String summary();

    @Message("Parts")
    String parts();

    @Message("{#switch part}{#case BASICS}Basics{#case SCENARIO}Scenario{#case CLOCKS}Local times{#case OBJECTIVES}Objectives{#case TEAMS}Teams and posts{#case SENDERS}Simulated senders{#case TASKS}Evaluation guide (EEG): tasks{#case DOCUMENTS}Documents{#case TABLES}Data tables{#case MODULES}Discussion modules{#case QUESTION_SETS}Question sets{#case CHANNEL_RULES}Who reaches whom, and how{/switch}")
    String partName(ExercisePart part);

    @Message("Texts and images")
    String textsAndImages();

    @Message("Published versions")
    String versions();

    @Message("None yet. A run is played from a published version.")
    String noVersions();

    @Message("The draft has changes that no version holds.")
    String draftDiffers();

    @Message("Publish a version")
    String publish();

    @Message("Files")
    String files();

    @Message("Archive (ZIP)")
    String toArchive();

    @Message("Nothing is wrong. The draft can be published.")
    String nothingWrong();

    @Message("Errors: {count}")
    String errorsFound(String count);

    @Message("They have to be mended before the exercise can be published.")
    String errorsAbout();

    @Message("To be looked at: {count}")
    String warningsFound(String count);

    @Message("And {count} more. Mend these first.")
    String moreFindings(String count);

    @Message("Title")
    String titleField();

    @Message("Give a title of at most 200 characters.")
    String titleMissing();

    @Message("Code")
    String code();

    @Message("Small Latin letters, digits and hyphens, for example karvon-2. It names the files and cannot be changed later.")
    String codeHint();

    @Message("The code {code} is in use. Choose another one.")
    String codeTaken(String code);

    @Message("Something of another form is expected here, such as {example}.")
    String notOfThisForm(String example);

    @Message("A whole number is expected.")
    String notANumber();

    @Message("A code and a colon are missing in the line “{line}”.")
    String codeMissing(String line);


    @Message("For the teams")
    String forTeams();

    @Message("Tick none for all teams.")
    String forTeamsHint();

    @Message("Languages")
    String languages();

    @Message("In which every text for players is complete")
    String languagesHint();

    @Message("Narrative")
    String narrative();

    @Message("What players are told at the start; Markdown")
    String narrativeHint();

    @Message("Ground truth")
    String groundTruth();

    @Message("What has really happened; for staff only")
    String groundTruthHint();

    @Message("Assumptions")
    String assumptions();

    @Message("One line each; the same line in every language")
    String linesHint();

    @Message("One line each: code: text")
    String codedHint();

    @Message("One line for each row, cells separated by a vertical bar: 1 | 140. A cell with a bar or a line break stands in quotation marks: \"a | b\"")
    String gridHint();

    @Message("A quotation mark is opened and not closed, or stands within a cell.")
    String gridUnreadable();

    @Message("Scenario day and time of the start")
    String startsAt();

    @Message("By the first local time")
    String startsAtHint();

    @Message("Name")
    String name();

    @Message("Minutes ahead of the first clock")
    String offset();

    @Message("Objective")
    String objective();

    @Message("Objectives")
    String objectives();

    @Message("Posts")
    String posts();

    @Message("Question sets")
    String questionSets();

    @Message("Questions")
    String questions();

    @Message("Short name")
    String slug();

    @Message("Kind")
    String kind();

    @Message("{#switch kind}{#case BRIEFING}briefing{#case HANDOUT}handout{#case MAP}map{#case IMAGE}image{#case FACILITATOR_GUIDE}facilitator guide{/switch}")
    String documentKind(ExerciseDefinition.DocumentKind kind);

    @Message("Released")
    String release();

    @Message("{#switch release}{#case START}at the start{#case INJECT}with an inject{#case REQUEST}on request{/switch}")
    String releaseWord(ExerciseDefinition.Release release);

    @Message("Image")
    String image();

    @Message("Images")
    String images();

    @Message("One of the images uploaded under Documents")
    String imageHint();

    @Message("Columns")
    String columns();

    @Message("Rows")
    String rows();

    @Message("Capability")
    String capability();

    @Message("Critical task")
    String criticalTask();

    @Message("Target")
    String target();

    @Message("What to look for")
    String lookFor();

    @Message("Opens at")
    String moduleAt();

    @Message("Exercise time, hh:mm. Empty where its first inject opens it.")
    String moduleAtHint();

    @Message("Injects it is about")
    String moduleInjects();

    @Message("Notes for the facilitator")
    String facilitatorNotes();

    @Message("From")
    String ruleFrom();

    @Message("None ticked: every team.")
    String ruleFromHint();

    @Message("To")
    String ruleTo();

    @Message("None ticked: everybody.")
    String ruleToHint();

    @Message("Channels")
    String ruleChannels();

    @Message("None ticked: they cannot be reached. The first rule about two parties holds; without a rule they have phone, radio and e-mail.")
    String ruleChannelsHint();

    @Message("More fields")
    String moreFields();

    @Message("Stored meanwhile by somebody else:")
    String storedNow();

    @Message("Nothing here yet. Add the first.")
    String noRows();

    @Message("Add")
    String addRow();

    @Message("Remove")
    String removeRow();

    @Message("Move up")
    String moveUp();

    @Message("Move down")
    String moveDown();

    @Message("There are no teams yet. The timeline has a lane for each.")
    String noTeams();

    @Message("No documents are described yet.")
    String noDocuments();

    @Message("Describe the documents")
    String describeDocuments();

    @Message("Document")
    String document();

    @Message("Texts")
    String texts();

    @Message("written")
    String written();

    @Message("not written")
    String notWritten();

    @Message("No images yet.")
    String noImages();

    @Message("Add an image")
    String addImage();

    @Message("SVG, PNG or JPEG, at most 10 MB. A file of the same name is replaced.")
    String imageFileHint();

    @Message("Upload")
    String upload();

    @Message("Choose a file first.")
    String fileMissing();

    @Message("An exercise holds at most {most} files.")
    String tooManyFiles(int most);

    @Message("Text in {language}")
    String textIn(String language);

    @Message("Markdown: headings, lists, tables, images from media/. Empty it to delete the text.")
    String textHint();

    @Message("As it is shown")
    String asShown();

    @Message("Take back into the draft")
    String toDraft();

    @Message("Compare with")
    String compareWith();

    @Message("Compare")
    String compare();

    @Message("They say the same.")
    String noDifference();

    @Message("Field")
    String fieldOf();

    @Message("and {count} more")
    String moreDifferences(String count);

    @Message("Frozen: this version never changes. Its hash:")
    String frozenAbout();

    @Message("Take in an archive")
    String importArchive();

    @Message("An exercise.yaml with its documents and images, as another centre exports it. You see what would change before anything is written.")
    String importAbout();

    @Message("Not taken in. Nothing was written.")
    String notTakenIn();

    @Message("Injects: {injects}; documents and images: {files}.")
    String archiveHolds(String injects, String files);

    @Message("There is no exercise of this code here: it becomes a new draft.")
    String willBeNew();

    @Message("The draft here is the same already. There is nothing to do.")
    String isTheSame();

    @Message("The draft of this exercise here would be replaced. Published versions stay.")
    String willReplace();

    @Message("Take it in")
    String takeIn();

    @Message("Nothing was written: the draft changed after this preview was made. Look again.")
    String changedSincePreview();

    @Message("Archive")
    String archiveFile();

    @Message("A ZIP file of at most 10 MB")
    String archiveHint();

    @Message("Preview")
    String preview();

    @Message("This is not a ZIP file that can be read.")
    String zipUnreadable();

    @Message("The archive has more than {most} files.")
    String zipTooManyEntries(int most);

    @Message("A file of this name does not belong into an exercise. Allowed are exercise.yaml, documents/name.language.md and media/image.")
    String zipUnknownName();

    @Message("Too large when unpacked: at most {each} MB a file, {all} MB in all, and {ratio} times the archive.")
    String zipTooLarge(int each, int all, int ratio);

    @Message("The archive holds this file twice.")
    String zipTwice();

    @Message("Plan a run")
    String planRun();

    @Message("Runs")
    String runs();

    @Message("Printed pack (PDF)")
    String printPack();

    @Message("Inject cards, MSEL, evaluation sheets, documents and blank logs on paper, so that the exercise goes on without power or network. Choose parts, or none for all.")
    String packAbout();

    @Message("Language")
    String language();

    @Message("Beside it")
    String secondLanguage();

    @Message("no other")
    String noSecond();

    @Message("There is nothing to choose yet: describe it first under Parts, on the overview.")
    String nothingToChoose();

    @Message("None chosen")
    String nothingChosen();

    @Message("Choose")
    String choose();

    @Message("Find by name")
    String findAmong();

    @Message("Nothing has this in its name.")
    String noneLikeIt();

    @Message("no longer there")
    String notThere();

    @Message("{code} is no longer there. Choose something else.")
    String noLongerThere(String code);

    @Message("Simulated senders")
    String simulated();

    @Message("Data tables")
    String tables();

    @Message("One set may stand in several modules.")
    String questionSetsHint();

    @Message("loaded from the course content")
    String fromContent();

    @Message("Small Latin letters, digits and hyphens, a letter first, 64 at most; such as river-port-2026.")
    String codeForm();

    @Message("Not given yet: {what}.")
    String missingHere(String what);
}
