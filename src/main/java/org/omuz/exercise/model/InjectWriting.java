package org.omuz.exercise.model;

import java.util.List;
import java.util.function.Consumer;
import org.omuz.shared.LocalizedText;

/** An inject being written: its fields by name. */
public final class InjectWriting {
    public String number;
    public String at;
    public String from;
    public List<String> to;
    public Inject.Hand by;
    public Inject.Channel channel;
    public Inject.Kind kind;
    public Inject.Trigger trigger;
    public Condition when;
    public int delay;
    public Inject.Priority priority;
    public String storyline;
    public LocalizedText subject;
    public LocalizedText text;
    public List<String> attachments;
    public List<LocalizedText> expected;
    public String task;
    public List<String> competencies;
    public Inject.Response response;
    public LocalizedText note;
    public Inject.Status status;

    private InjectWriting() {}

    InjectWriting(Inject line) {
        number = line.number();
        at = line.at();
        from = line.from();
        to = line.to();
        by = line.by();
        channel = line.channel();
        kind = line.kind();
        trigger = line.trigger();
        when = line.when();
        delay = line.delay();
        priority = line.priority();
        storyline = line.storyline();
        subject = line.subject();
        text = line.text();
        attachments = line.attachments();
        expected = line.expected();
        task = line.task();
        competencies = line.competencies();
        response = line.response();
        note = line.note();
        status = line.status();
    }

    static InjectWriting blank() {
        return new InjectWriting();
    }

    Inject with(Consumer<InjectWriting> write) {
        write.accept(this);
        return new Inject(
                number,
                at,
                from,
                to,
                by,
                channel,
                kind,
                trigger,
                when,
                delay,
                priority,
                storyline,
                subject,
                text,
                attachments,
                expected,
                task,
                competencies,
                response,
                note,
                status);
    }
}
