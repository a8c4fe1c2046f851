package org.omuz.notice;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Every minute, on every node: what people are to be told by now, and the letters that wait. */
@ApplicationScoped
public class NoticeJob {
    private final RemindOfActions actions;
    private final InviteToRuns runs;
    private final TellOfEvidence evidence;
    private final TellOfCompletion completion;
    private final SendMail mail;

    NoticeJob(
            RemindOfActions actions,
            InviteToRuns runs,
            TellOfEvidence evidence,
            TellOfCompletion completion,
            SendMail mail) {
        this.completion = completion;
        this.actions = actions;
        this.runs = runs;
        this.evidence = evidence;
        this.mail = mail;
    }

    @Scheduled(every = "{omuz.notice.every}", delayed = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyMinute() {
        attempt("Reminders of corrective actions", actions::remind);
        attempt("Invitations to exercises", runs::invite);
        attempt("Notices of evidence", evidence::tell);
        attempt("Notices of courses not completed", completion::tell);
        attempt("Mail", mail::send);
    }

    /** One that fails, for now or for ever, must not hold up the others. */
    private static void attempt(String what, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException e) {
            Log.warnf(e, "%s did not get through and are tried again in a minute", what);
        }
    }
}
