package org.omuz.conduct.journal;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.omuz.exercise.model.Inject;
import org.omuz.shared.LocalizedText;

/** A message being written: its fields by name. */
public final class MessageWriting {
    public String code;
    public String inject;
    public String from;
    public LocalizedText as;
    public List<String> to;
    public Inject.Channel channel;
    public Inject.Priority priority;
    public LocalizedText subject;
    public LocalizedText text;
    public List<String> attachments;
    public Inject.Response response;
    public OptionalLong deadlineMs = OptionalLong.empty();
    public String replyTo;

    MessageWriting() {}

    RunEvent.MessageSent with(Consumer<MessageWriting> write) {
        write.accept(this);
        return new RunEvent.MessageSent(
                code,
                inject,
                from,
                as,
                to,
                channel,
                priority,
                subject,
                text,
                attachments,
                response,
                deadlineMs,
                replyTo);
    }
}
