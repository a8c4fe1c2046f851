package org.omuz.conduct.discussion;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of the discussion and of the hot wash, in the team rooms and for those who lead them. */
@MessageBundle("discussion")
public interface DiscussionMessages {
    @Message String discussion();
    @Message String nowDiscussed();
    @Message String modules();
    @Message String noModules();
    @Message String noModuleYet();
    @Message String ahead();
    @Message String due();
    @Message String open();
    @Message String closed();
    @Message String openNow();
    @Message String openAgain();
    @Message String close();
    @Message String minutes(String minutes);
    @Message String aboutInjects(String numbers);
    @Message String forFacilitator();
    @Message String listenFor();
    @Message String ask();
    @Message String askedNow();
    @Message String answeredOf(String answered, String teams);
    @Message String noAnswer();
    @Message String version(String number);
    @Message String answer();
    @Message String ourAnswer();
    @Message String sendAnswer();
    @Message String beside();
    @Message String onlyOne();
    @Message String moreOpened();
    @Message String showIt();
    @Message String notes();
    @Message String noteOn(String title);
    @Message String saveNote();
    @Message String wall();
    @Message String toTheWall();
    @Message String nothingAsked();
    @Message String showAnswers();
    @Message String hideAnswers();
    @Message String backToFacilitator();
}
