package org.omuz.exercise;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of the review: lines on their way, and drafts that become versions. */
@MessageBundle("review")
public interface ReviewMessages {
    @Message("Review")
    String review();

    @Message("A draft becomes a version through a second person: its author submits it, somebody else looks at it and publishes it or sends it back.")
    String about();

    @Message("The draft says what version {number} says. There is nothing to review.")
    String nothingToReview(String number);

    @Message("{by} changed the draft last. It has not been submitted.")
    String drafted(String by);

    @Message("{by} submitted the draft on {at}. It waits for approval.")
    String waiting(String by, String at);

    @Message("The check finds {count} errors. They have to be mended before the draft can be submitted.")
    String errorsFirst(String count);

    @Message("Open the check")
    String openCheck();

    @Message("Submit for review")
    String submit();

    @Message("What is new, and what to look at (may stay empty)")
    String submitNote();

    @Message("Approve and publish")
    String publish();

    @Message("Remark (may stay empty)")
    String publishNote();

    @Message("Send back")
    String sendBack();

    @Message("Sent back because…")
    String backNote();

    @Message("You wrote the last change, so another instructor or an administrator has to approve it.")
    String ownWork();

    @Message("Publish without a second person…")
    String publishAlone();

    @Message("For a centre where nobody else can look at it. It is recorded that you published alone, with your reason.")
    String aloneAbout();

    @Message("Reason")
    String aloneNote();

    @Message("Publish alone")
    String publishAloneNow();

    @Message("Give a reason: it is what the author reads.")
    String reasonMissing();

    @Message("At most {most} characters.")
    String noteTooLong(int most);

    @Message("Not done: the draft is not submitted as it stands now. It was changed, sent back or published meanwhile. Look at it again.")
    String nothingSubmitted();

    @Message("Not published: injects {numbers} are drafts. Submit, defer or drop them first.")
    String linesAreDrafts(String numbers);

    @Message("Changes since version {number}")
    String changesSince(String number);

    @Message("It would be the first version: everything is new.")
    String firstVersion();

    @Message("Parts")
    String changedParts();

    @Message("New injects")
    String addedInjects();

    @Message("Changed injects")
    String changedInjects();

    @Message("Removed injects")
    String removedInjects();

    @Message("Texts and images")
    String changedFiles();

    @Message("History")
    String history();

    @Message("Nobody has submitted this exercise yet.")
    String noHistory();

    @Message("{#switch act}{#case SUBMITTED}submitted{#case SENT_BACK}sent back{#case PUBLISHED}approved and published{#case PUBLISHED_ALONE}published alone{/switch}")
    String actWord(Review.Act act);

    @Message("injects {numbers}")
    String ofInjects(String numbers);

    @Message("waits for approval")
    String waits();

    @Message("Change the state of injects")
    String steer();

    @Message("Step")
    String step();

    @Message("{#switch step}{#case SUBMIT}submit{#case APPROVE}approve{#case SEND_BACK}send back{#case SYNCHRONISE}mark as synchronised{#case RELEASE}release{#case COMPLETE}mark as complete{#case DEFER}defer{#case DROP}mark as obsolete{#case REOPEN}open again as draft{/switch}")
    String stepWord(LineStep step);

    @Message("Which")
    String which();

    @Message("those ticked below")
    String ticked();

    @Message("all it applies to")
    String allFitting();

    @Message("Remark; needed to send back")
    String steerNote();

    @Message("Apply")
    String apply();

    @Message("Tick inject {number}")
    String tickLine(String number);

    @Message("Tick all")
    String tickAll();

    @Message("Tick at least one inject below, or choose all.")
    String tickFirst();

    @Message("Choose a step.")
    String chooseStep();

    @Message("Changed: {count}.")
    String steered(String count);

    @Message("Your own, which somebody else has to approve: {count}.")
    String steeredOwn(String count);

    @Message("In a state to which this step does not apply: {count}.")
    String steeredUnfit(String count);
}
