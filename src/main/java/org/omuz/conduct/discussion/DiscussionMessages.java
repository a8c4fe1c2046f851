package org.omuz.conduct.discussion;

import io.quarkus.qute.i18n.MessageBundle;

/** Wording of the discussion and of the hot wash, in the team rooms and for those who lead them. */
@MessageBundle("discussion")
public interface DiscussionMessages {
    String discussion();
    String nowDiscussed();
    String modules();
    String noModules();
    String noModuleYet();
    String ahead();
    String due();
    String open();
    String closed();
    String openNow();
    String openAgain();
    String close();
    String minutes(String minutes);
    String aboutInjects(String numbers);
    String forFacilitator();
    String listenFor();
    String ask();
    String askedNow();
    String answeredOf(String answered, String teams);
    String noAnswer();
    String version(String number);
    String answer();
    String ourAnswer();
    String sendAnswer();
    String beside();
    String onlyOne();
    String moreOpened();
    String showIt();
    String notes();
    String noteOn(String title);
    String saveNote();
    String wall();
    String toTheWall();
    String nothingAsked();
    String showAnswers();
    String hideAnswers();
    String backToFacilitator();
}
