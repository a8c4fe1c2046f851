package org.omuz.qualification.staffing;

import io.quarkus.qute.i18n.MessageBundle;

/** Wording of posts, what they need, and what would be if. */
@MessageBundle("staffing")
public interface StaffingMessages {
    String title();
    String lead();
    String notAllowed();
    String audited();
    String minimum();
    String serving();
    String qualifiedNow();
    String qualifiedOn(String date);
    String qualifiedAfter();
    String afterHint();
    String missing();
    String missingOf(String n);
    String notSet();
    String enough();
    String noPosts();
    String weakPosts(String n);
    String noneWeak();
    String setMinimum();
    String minimumHint();
    String minimumKept();
    String showServing();
    String showNow();
    String lacks(String n);
    String notThere();
    String qualified();
    String noneShown();
    String rightsTitle();
    String rightsLead();
    String grant();
    String grantTitle();
    String personnelNumber();
    String because();
    String becauseNeeded();
    String becauseTooLong(int most);
    String noSuchManager(String number);
    String allowedAlready();
    String granted();
    String revoke();
    String revokeOf(String name);
    String revoked();
    String grantedOn(String date, String name);
    String noRights();
    String whoHead();
    String whatIf();
}
