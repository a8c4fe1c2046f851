package org.omuz.shared;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of the frame, of lists and of error pages. */
@MessageBundle("shared")
public interface SharedMessages {
    @Message("Skip to the content")
    String skipToContent();

    @Message("Menu")
    String menu();

    @Message("Language")
    String language();

    @Message("Appearance")
    String appearance();

    @Message("Light")
    String light();

    @Message("Dark")
    String dark();

    @Message("As the system")
    String asTheSystem();

    @Message("Sign in")
    String signIn();

    @Message("Sign out")
    String signOut();

    @Message("My training")
    String placeMyTraining();

    @Message("Courses")
    String placeCourses();

    @Message("My record")
    String placeMyRecord();

    @Message("Competencies")
    String placeFramework();

    @Message("Teaching")
    String placeTeaching();

    @Message("Agency")
    String placeAgency();

    @Message("Qualifications")
    String placeMatrix();

    @Message("Corrective actions")
    String placeActions();

    @Message("Centre")
    String placeCentre();

    @Message("People")
    String placePeople();

    @Message("Certificates")
    String placeCertificates();

    @Message("Audit trail")
    String placeAudit();

    @Message("Verify a certificate")
    String placeVerify();

    @Message("Places of this role")
    String places();

    @Message("You are here")
    String youAreHere();

    @Message("Home")
    String home();

    @Message("{first}–{last} of {total}")
    String range(String first, String last, String total);

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    @Message("Pages of the list")
    String pagesOfList();

    @Message("Filter")
    String filter();

    @Message("Clear")
    String clear();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("Back")
    String back();

    @Message("Try again")
    String tryAgain();

    @Message("Regional CBRN Training Centre")
    String centreName();

    @Message("This is demonstration data. People and places are invented.")
    String demonstration();

    @Message("That request could not be read")
    String error400();

    @Message("The form may have been open too long, or part of it was lost on the way. Go back, reload the page and send it again; what you typed is still in the form.")
    String error400What();

    @Message("The form may have been open too long, or part of it was lost on the way. Nothing was written. What you sent is kept on this page: send it again.")
    String error400Kept();

    @Message("Please sign in")
    String error401();

    @Message("This page is for people who are signed in, or your sign-in has run out.")
    String error401What();

    @Message("Your sign-in has run out")
    String error401Ended();

    @Message("Nothing was written yet, and nothing is lost: what you sent is kept on this page. Leave it open.")
    String error401Kept();

    @Message("Sign in again. It opens beside this page.")
    String signInElsewhere();

    @Message("Then come back to this page and send it.")
    String sendAgainHere();

    @Message("What you typed is still on this page. Sign in beside it, come back and send it again.")
    String signInBeside();

    @Message("Send again")
    String sendAgain();

    @Message("This is not open to you")
    String error403();

    @Message("Your role has no right to this page. If your work needs it, ask your agency's training manager or the centre's administrator.")
    String error403What();

    @Message("Nothing here")
    String error404();

    @Message("The address may be mistyped, or what was here is not for you to see. Start again from your own page.")
    String error404What();

    @Message("Somebody was faster")
    String error409();

    @Message("While you were working, somebody else changed the same thing. Nothing of yours was written. Reload the page, look at what changed, and repeat your step if it is still needed.")
    String error409What();

    @Message("Somebody else changed this since you opened it. Nothing of yours was written, and what you typed is still here; where it differs, the page tells what is stored now. Save again to put yours in its place.")
    String overtaken();

    @Message("{who} changed this on {when} ({what}), after you opened it. Nothing of yours was written, and what you typed is still here; where it differs, the page tells what is stored now. Save again to put yours in its place.")
    String overtakenBy(String who, String when, String what);

    @Message("{who} changed this on {when}, after you opened it. Nothing of yours was written, and what you typed is still here; where it differs, the page tells what is stored now. Save again to put yours in its place.")
    String overtakenBySomebody(String who, String when);

    @Message("The same was being recorded at this very moment, perhaps by a second click. Nothing was written twice: look whether it is there already before you send it again.")
    String sameTwice();

    @Message("Somebody else was writing at the same moment. Nothing of yours was written; send it again.")
    String lockedOut();

    @Message("A character that no document can hold ({code}) stood in this text. It has been taken out: look at the text, and send it again.")
    String characterTakenOut(String code);

    @Message("A character that no document can hold ({code}) stood in the text “{text}”. It has been taken out of what is kept on this page: look whether the text is right, and send it again.")
    String characterTakenOutOf(String code, String text);

    @Message("This is no date. Write it like 22.11.2026 or 2026-11-22.")
    String notADate();

    @Message("This date is too early: the earliest that is possible here is {day}.")
    String dateTooEarly(String day);

    @Message("This date is too late: the latest that is possible here is {day}.")
    String dateTooLate(String day);

    @Message("Stored now: {value}")
    String storedNow(String value);

    @Message("Stored now: nothing")
    String storedEmpty();

    @Message("That file is too large")
    String error413();

    @Message("The largest file accepted here is 10 MB. Make it smaller or split it, and send it again.")
    String error413What();

    @Message("The largest file accepted here is 10 MB. Everything else you sent is kept on this page: send it without the file, or go back and choose a smaller one.")
    String error413Kept();

    @Message("Send without the file")
    String sendWithoutFile();

    @Message("What you wrote, to copy")
    String whatYouWrote();

    @Message("That was not accepted")
    String error422();

    @Message("Something broke on our side")
    String error500();

    @Message("Nothing was half written. Try again in a minute; if it happens again, tell the centre's administrator the number below.")
    String error500What();

    @Message("The records cannot be reached just now")
    String error503();

    @Message("Nothing was written. What you sent is kept on this page: wait a moment and press the button to send it again.")
    String error503What();

    @Message("The sign-in cannot be reached")
    String error503SignIn();

    @Message("The sign-in does not answer, so nobody can be recognised just now. Whoever is signed in stays so. Wait a minute and open this page again.")
    String signInAwayWait();

    @Message("The sign-in does not answer, so nobody can be recognised just now. Nothing was written, and what you sent is kept on this page: wait a minute and press the button to send it again.")
    String signInAwayKept();

    @Message("Two-step sign-in")
    String secondFactor();

    @Message("Wait a moment and open this page again.")
    String error503Read();

    @Message("Number of this incident")
    String incident();

    @Message("Please fill this in.")
    String required();

    @Message("Notices")
    String notices();

    @Message("Notices, {count} new")
    String noticesNew(String count);

    @Message("Mail")
    String placeMail();

    @Message("EXERCISE")
    String exerciseWord();

    @Message("Exercises")
    String placeExercises();

    @Message("Runs")
    String placeRuns();

    @Message("Download for Excel")
    String asSpreadsheet();

    @Message("CSV")
    String asCsv();

    @Message("A code in brackets, such as [U+4E2D], stands for a letter that the fonts of this paper do not have.")
    String lettersByCode();

    @Message("What you typed is here again. It is not saved yet.")
    String typedAgain();

    @Message("As of {at}")
    String asOf(String at);

    /** Of a language, by its tag. */
    @Message("{#switch tag}{#case 'ru'}Russian{#case 'tg'}Tajik{#case 'prs'}Dari{#else}English{/switch}")
    String languageNamed(String tag);

    @Message("Nothing was written yet. The file is not kept: it has to be chosen again.")
    String error401File();

    @Message("Then open the form again and choose the file again. What you wrote beside it stands below, to be copied.")
    String chooseFileAgain();

    @Message("Then open the form again and choose the file again.")
    String chooseFileOnly();

    @Message("Open the form again")
    String openFormAgain();

    @Message("Dushanbe")
    String dushanbe();

    @Message("Tashkent")
    String tashkent();

    @Message("Bishkek")
    String bishkek();

    @Message("Almaty")
    String almaty();

    @Message("Ashgabat")
    String ashgabat();

    @Message("Kabul")
    String kabul();

    @Message("Tehran")
    String tehran();

    @Message("Karachi")
    String karachi();

    @Message("Baku")
    String baku();

    @Message("Tbilisi")
    String tbilisi();

    @Message("Yerevan")
    String yerevan();

    @Message("Moscow")
    String moscow();
}
