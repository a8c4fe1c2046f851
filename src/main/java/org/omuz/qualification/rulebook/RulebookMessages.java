package org.omuz.qualification.rulebook;

import io.quarkus.qute.i18n.MessageBundle;

/** Wording of rule books and of what they change. */
@MessageBundle("rulebook")
public interface RulebookMessages {
    String title();
    String lead();
    String draft();
    String proposedState();
    String adoptedState();
    String presentState();
    String label();
    String stateHead();
    String inEffectFrom();
    String always();
    String imported();
    String noneYet();
    String bookOf(String label);
    String changesTitle();
    String noChanges();
    String whereInFile();
    String oldValue();
    String newValue();
    String simulate();
    String proposeTitle();
    String fromDayHint();
    String reason();
    String reasonNeeded();
    String reasonTooLong(int most);
    String propose();
    String proposed();
    String takeBack();
    String takenBack();
    String adopt();
    String adopted();
    String proposedBy(String name, String date, String from);
    String adoptedBy(String name, String date);
    String adoptedItself();
    String waitsForAnother();
    String heldKept();
    String heldAnew();
    String simulationTitle(String label);
    String simulationLead();
    String fromDay();
    String exampleOfficer();
    String show();
    String losesN(String n);
    String gainsN(String n);
    String loses();
    String gains();
    String nobodyChanges();
    String byAgency();
    String byRole();
    String officer();
    String personnelNumber();
    String agency();
    String roles();
    String competency();
    String level();
    String effect();
    String heldByPresent();
    String heldByDraft();
    String notHeld();
    String exampleOf(String name);
    String nobodyHasNumber(String number);
    String proposedAnew();
}
