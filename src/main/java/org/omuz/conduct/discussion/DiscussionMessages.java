package org.omuz.conduct.discussion;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of the discussion and of the hot wash, in the team rooms and for those who lead them. */
@MessageBundle("discussion")
public interface DiscussionMessages {
    @Message("Discussion")
    String discussion();

    @Message("Under discussion:")
    String nowDiscussed();

    @Message("Modules")
    String modules();

    @Message("This exercise has no discussion modules.")
    String noModules();

    @Message("No module is open yet. The facilitator opens one after the other; its questions then stand here.")
    String noModuleYet();

    @Message("not yet")
    String ahead();

    @Message("due now")
    String due();

    @Message("open")
    String open();

    @Message("closed")
    String closed();

    @Message("Open now")
    String openNow();

    @Message("Open again")
    String openAgain();

    @Message("Close the module")
    String close();

    @Message("{minutes} min")
    String minutes(String minutes);

    @Message("Injects {numbers}")
    String aboutInjects(String numbers);

    @Message("For the facilitator:")
    String forFacilitator();

    @Message("What to listen for")
    String listenFor();

    @Message("Ask this now")
    String ask();

    @Message("Asked now")
    String askedNow();

    @Message("{answered} of {teams} teams have answered")
    String answeredOf(String answered, String teams);

    @Message("No answer yet")
    String noAnswer();

    @Message("version {number}")
    String version(String number);

    @Message("Answer")
    String answer();

    @Message("Our team’s answer")
    String ourAnswer();

    @Message("Send the answer")
    String sendAnswer();

    @Message("Also in")
    String beside();

    @Message("One language")
    String onlyOne();

    @Message("A further module has been opened.")
    String moreOpened();

    @Message("Show it")
    String showIt();

    @Message("Notes")
    String notes();

    @Message("Note on “{title}”")
    String noteOn(String title);

    @Message("Save the note")
    String saveNote();

    @Message("On the wall")
    String wall();

    @Message("Show on the wall")
    String toTheWall();

    @Message("The discussion begins shortly")
    String nothingAsked();

    @Message("Show the answers")
    String showAnswers();

    @Message("Hide the answers")
    String hideAnswers();

    @Message("Facilitator’s view")
    String backToFacilitator();

    @Message("Hot wash")
    String hotWash();

    @Message("What went well, what is to be improved. The director takes from this what goes into the report.")
    String hotWashLead();

    @Message("Everybody sees your team’s name beside it, nobody sees yours. The journal keeps who wrote it; the director and the evaluators of this exercise can look it up.")
    String whoSees();

    @Message("Everybody sees your role beside it, nobody sees your name. The journal keeps who wrote it.")
    String whoSeesStaff();

    @Message("What went well")
    String wentWell();

    @Message("What to improve")
    String toImprove();

    @Message("It")
    String which();

    @Message("went well")
    String wentWellOne();

    @Message("is to be improved")
    String toImproveOne();

    @Message("About the objective")
    String aboutObjective();

    @Message("in general")
    String noObjective();

    @Message("In general")
    String inGeneral();

    @Message("In a sentence or two")
    String inAWord();

    @Message("Add")
    String contribute();

    @Message("Word for the hot wash")
    String contribution();

    @Message("Said by our team")
    String ourTeamSaid();

    @Message("Nothing has been said yet.")
    String nothingSaid();

    @Message("Nothing yet")
    String nothingHere();

    @Message("Take back")
    String takeBack();

    @Message("Take into the report")
    String intoReport();

    @Message("in the report")
    String inReport();

    @Message("The hot wash begins when the end of play has been called.")
    String hotWashNotYet();

    @Message("The run is closed: the hot wash can be read, no longer added to.")
    String hotWashClosed();

    @Message("Back to the hot wash")
    String backToHotWash();
}
