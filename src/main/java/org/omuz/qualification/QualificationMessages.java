package org.omuz.qualification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of readiness, matrix, record and evidence. */
@MessageBundle("qualification")
public interface QualificationMessages {
    @Message("Who can do what")
    String matrixTitle();

    @Message("Every officer against the role profile of today's post")
    String matrixLead();

    @Message("Readiness")
    String readiness();

    @Message("Officers against the role profile of the post each holds today")
    String readinessLead();

    @Message("Officers in post")
    String officersWithProfile();

    @Message("Meet their profile today")
    String meetToday();

    @Message("Still meet it in {days} days")
    String meetIn(String days);

    @Message("Do not meet it")
    String wantToday();

    @Message("Duty station")
    String station();

    @Message("All duty stations")
    String allStations();

    @Message("Role profile")
    String roleProfile();

    @Message("All roles")
    String allRoles();

    @Message("Domain")
    String domain();

    @Message("All domains")
    String allDomains();

    @Message("Show")
    String showWhom();

    @Message("Lapses and gaps first")
    String gapsFirst();

    @Message("Everybody by name")
    String everybodyByName();

    @Message("Who meets the profile")
    String whoMeets();

    @Message("Officers in post")
    String whoIsInPost();

    @Message("Who does not meet it")
    String whoWants();

    @Message("Who still meets it in {days} days")
    String whoMeetsLater(String days);

    @Message("With something expiring within {days} days")
    String whoLapses(String days);

    @Message("Lacking")
    String lacking();

    @Message("anything")
    String anything();

    @Message("On a page")
    String onPage();

    @Message("All")
    String all();

    @Message("Name or personnel number")
    String nameOrNumber();

    @Message("Officer")
    String officer();

    @Message("Personnel number")
    String personnelNumber();

    @Message("Rank or title")
    String rank();

    @Message("Profile")
    String profileHead();

    @Message("Profile met until")
    String metUntilHead();

    @Message("met until {date}")
    String metUntil(String date);

    @Message("not met: {count}")
    String notMetBy(String count);

    @Message("no post today")
    String noProfile();

    @Message("held")
    String held();

    @Message("expires soon")
    String soon();

    @Message("lapsed")
    String lapsed();

    @Message("gap")
    String gap();

    @Message("held, not asked by the profile")
    String beyondProfile();

    @Message("How to read the cells")
    String legend();

    @Message("level held")
    String legendHeld();

    @Message("held, expires within {days} days")
    String legendSoon(String days);

    @Message("was held, not any more")
    String legendLapsed();

    @Message("required, never held at that level")
    String legendGap();

    @Message("Why")
    String why();

    @Message("Close")
    String close();

    @Message("Rule")
    String rule();

    @Message("Evidence")
    String evidence();

    @Message("What is missing")
    String wanted();

    @Message("There is no evidence yet.")
    String noEvidence();

    @Message("{code}, level {level}, by the rules of {rules}, asks for: {asks}. It is valid for {months} months.")
    String ruleAsks(String code, String level, String rules, String asks, String months);

    @Message("or")
    String or();

    @Message("level {level}")
    String levelNumber(String level);

    @Message("Level {level}: {title}")
    String levelOf(String level, String title);

    @Message("required level {required}")
    String levelRequired(String required);

    @Message("level {held}, required {required}")
    String levelHeldOf(String held, String required);

    @Message("held until {date}")
    String heldUntil(String date);

    @Message("expires on {date}")
    String soonUntil(String date);

    @Message("lapsed on {date}")
    String lapsedOn(String date);

    @Message("gap: level {held} held, {required} required")
    String gapAt(String held, String required);

    @Message("gap: level {required} required, nothing held")
    String gapNever(String required);

    @Message("not asked for and not held")
    String notAsked();

    @Message("met")
    String met();

    @Message("not met")
    String notMet();

    @Message("withdrawn")
    String withdrawn();

    @Message("every safety-critical item right")
    String criticalRight();

    @Message("a safety-critical item wrong")
    String criticalWrong();

    @Message("critical steps {done} of {of}")
    String criticalSteps(String done, String of);

    @Message("attendance {percent}")
    String attended(String percent);

    @Message("assessor: {name}")
    String assessedBy(String name);

    @Message("Teach-back")
    String teachBack();

    @Message("Co-delivery")
    String coDelivery();

    @Message("A critical step was failed: suspended until the practical is passed again.")
    String retest();

    @Message("Still wanted: {kinds}")
    String stillWanted(String kinds);

    @Message("Posts")
    String postsHead();

    @Message("The least ready first")
    String least();

    @Message("Worst gaps")
    String worstGaps();

    @Message("{wanting} of {required} lack it, of them lapsed: {lapsed}")
    String worstGapsOf(String wanting, String required, String lapsed);

    @Message("Expiring within {days} days")
    String nextLapses(String days);

    @Message("All that expire: {n}")
    String allLapses(String n);

    @Message("Nothing that a profile requires expires in that time.")
    String noLapses();

    @Message("No gaps: every officer in post meets the profile.")
    String noGaps();

    @Message("{count} of {of}")
    String ofWhom(String count, String of);

    @Message("Officers: {n}")
    String countOfficers(String n);

    @Message("Meet the profile: {n}")
    String countMeeting(String n);

    @Message("With something expiring within {days} days: {n}")
    String countLapsing(String n, String days);

    @Message("Nobody of your agency is in a post with a role profile today. The centre's administrator imports people and their posts.")
    String noOfficers();

    @Message("Nobody fits this filter.")
    String nobodyFits();

    @Message("Open the matrix")
    String openMatrix();

    @Message("My record")
    String recordTitle();

    @Message("Record of {name}")
    String recordOf(String name);

    @Message("Role profile of today: {profile}")
    String profileToday(String profile);

    @Message("No post with a role profile is recorded for today, so nothing is asked for; what is held is listed all the same.")
    String noPostToday();

    @Message("What I hold")
    String whatIHold();

    @Message("What is held")
    String whatIsHeld();

    @Message("What the post asks and is not held")
    String whatIsMissing();

    @Message("Nothing is held yet. Completing a course, its final test and its practicals brings the first qualifications.")
    String nothingHeld();

    @Message("Everything that the post asks for is held.")
    String nothingMissing();

    @Message("Find a course")
    String findCourse();

    @Message("The whole record")
    String wholeRecord();

    @Message("Evidence and its withdrawal")
    String evidenceAndWithdrawal();

    @Message("held: {count}")
    String countHeld(String count);

    @Message("expire soon: {count}")
    String countSoon(String count);

    @Message("lapsed: {count}")
    String countLapsed(String count);

    @Message("gaps: {count}")
    String countGaps(String count);

    @Message("days left: {left}")
    String daysLeft(String left);

    @Message("since {date}")
    String since(String date);

    @Message("today")
    String currentPost();

    @Message("Competency")
    String competency();

    @Message("Level")
    String level();

    @Message("State")
    String state();

    @Message("Date")
    String date();

    @Message("Kind")
    String kindOfEvidence();

    @Message("Result")
    String result();

    @Message("Source")
    String source();

    @Message("Evidence of {name}")
    String evidenceOf(String name);

    @Message("Rows are never changed or deleted. A row that should not count is withdrawn, with a reason.")
    String evidenceLead();

    @Message("Withdraw")
    String withdraw();

    @Message("Withdraw this evidence")
    String withdrawTitle();

    @Message("What the person would no longer hold")
    String withdrawEffect();

    @Message("No qualification rests on this row alone; nothing that is held changes.")
    String withdrawNoEffect();

    @Message("{code}, level {level}: no longer held")
    String wouldEnd(String code, String level);

    @Message("{code}, level {level}: held until {date} only")
    String wouldLast(String code, String level, String date);

    @Message("Reason")
    String reason();

    @Message("The reason stays in the record and is read by others. Say what was wrong, without names.")
    String reasonHint();

    @Message("Please give the reason.")
    String reasonRequired();

    @Message("The reason has more than 500 characters. Please make it shorter.")
    String reasonTooLong();

    @Message("Withdrawn on {date}: {reason}")
    String withdrawnBecause(String date, String reason);

    @Message("This row is withdrawn already.")
    String withdrawnAlready();

    @Message("No evidence yet. It is recorded when a session is completed, a final test is handed in or a practical is finished.")
    String noEvidenceYet();

    @Message("exercise {exercise}, run \"{run}\"")
    String exerciseRun(String exercise, String run);

    @Message("rated {rating} ({words})")
    String ratedAs(String rating, String words);

    @Message("task {code}: {task}")
    String taskObserved(String code, String task);

    @Message("after inject {number}")
    String afterInject(String number);

    @Message("What was shown is over. To hold it again, a fresh set is wanted: {kinds}.")
    String wantedAgain(String kinds);

    @Message("was met, counted until {date}")
    String metThen(String date);

    @Message("Shown: {count}")
    String countShown(String count);

    @Message("All evidence recorded about you")
    String allEvidence();

    @Message("Newest first. Whether a level is held follows from all of it by the rules; one piece alone is seldom enough.")
    String allEvidenceLead();
}
