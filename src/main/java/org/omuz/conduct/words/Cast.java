package org.omuz.conduct.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omuz.conduct.act.SendMessage;
import org.omuz.conduct.journal.Message;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.run.Audience;
import org.omuz.conduct.run.ConductMessages;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.Seat;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.Rejected;

/** Who is who in a run, by name and in one language: teams, posts, simulated senders, people. */
public record Cast(
        ExerciseDefinition exercise, Map<Long, Member> members, Language language, Function<Member, String> calls) {
    public Cast(ExerciseDefinition exercise, Map<Long, Member> members, Language language) {
        this(exercise, members, language, member -> member.person.fullName());
    }

    /** One statement; who has left is named too. */
    public static Cast of(Run run, ExerciseDefinition exercise, Language language) {
        List<Member> all = Member.list("from Member m join fetch m.person p join fetch p.agency where m.run = ?1", run);
        return new Cast(exercise, all.stream().collect(Collectors.toMap(m -> m.id, Function.identity())), language);
    }

    public ConductMessages say() {
        return Rejected.wording(ConductMessages.class, language);
    }

    public ExerciseTimes times() {
        return new ExerciseTimes(exercise, language);
    }

    /** The same, with people called in another way. */
    public Cast calling(Function<Member, String> people) {
        return new Cast(exercise, members, language, people);
    }

    /** Code of the team that a party is, is in, or plays in. */
    public String teamOf(String party) {
        return Audience.memberOf(party)
                .map(members::get)
                .map(member -> member.team)
                .orElse(Seat.of(party).team());
    }

    /** Of a team, a post in one, a player, a simulated sender, {@code all} or {@code control}. */
    public String name(String party) {
        if (party == null) {
            return "";
        }
        if (party.equals(Audience.ALL)) {
            return say().allTeams();
        }
        if (party.equals(SendMessage.CONTROL)) {
            return say().control();
        }
        Optional<Long> alone = Audience.memberOf(party);
        if (alone.isPresent()) {
            return person(alone.get());
        }
        Seat seat = Seat.of(party);
        return exercise.team(seat.team())
                .map(team -> seat.post().map(post -> post(team, post)).orElse(in(team.name())))
                .or(() -> exercise.sender(party).map(sender -> in(sender.name())))
                .orElse(party);
    }

    public String name(Seat seat) {
        return name(seat.code());
    }

    private String post(ExerciseDefinition.Team team, String post) {
        return in(team.name())
                + language.comma()
                + team.members().stream()
                        .filter(m -> m.code().equals(post))
                        .map(m -> in(m.title()))
                        .findFirst()
                        .orElse(post);
    }

    public String names(List<String> parties) {
        return parties.stream().map(this::name).collect(Collectors.joining(language.comma()));
    }

    /** Title of a module of the discussion. */
    public String module(String code) {
        return exercise.module(code).map(module -> in(module.title())).orElse(code);
    }

    public String question(String module, String code) {
        return exercise.module(module).stream()
                .flatMap(known -> exercise.questions(known).stream())
                .filter(question -> question.code().equals(code))
                .map(question -> in(question.text()))
                .findFirst()
                .orElse(code);
    }

    /** Of a document or a table. */
    public String item(String code) {
        return exercise.document(code)
                .map(document -> in(document.title()))
                .or(() -> exercise.table(code).map(table -> in(table.title())))
                .orElse(code);
    }

    /** Who a member is; empty for the clock. */
    public String person(Long memberId) {
        Member member = memberId == null ? null : members.get(memberId);
        return member == null ? "" : calls.apply(member);
    }

    public String option(Message message, String code) {
        return message.sent().response().options().stream()
                .filter(option -> option.code().equals(code))
                .map(Inject.Choice::text)
                .map(this::in)
                .findFirst()
                .orElse(code);
    }

    /** Subject of a message, or the beginning of its text. */
    public String about(RunEvent.MessageSent sent) {
        String subject = in(sent.subject());
        String text = subject.isEmpty() ? in(sent.text()) : subject;
        return text.length() <= 80 ? text : text.substring(0, 79) + "…";
    }

    public String role(Member.Role role) {
        return switch (role) {
            case DIRECTOR -> say().roleDirector();
            case CONTROLLER -> say().roleController();
            case FACILITATOR -> say().roleFacilitator();
            case EVALUATOR -> say().roleEvaluator();
            case OBSERVER -> say().roleObserver();
            case SIMCELL -> say().roleSimCell();
            case PLAYER -> say().rolePlayer();
        };
    }

    public String state(Run.State state) {
        return switch (state) {
            case PLANNED -> say().statePlanned();
            case RUNNING -> say().stateRunning();
            case PAUSED -> say().statePaused();
            case HOT_WASH -> say().stateHotWash();
            case CLOSED -> say().stateClosed();
            case CANCELLED -> say().stateCancelled();
        };
    }

    public String channel(Inject.Channel channel) {
        ConductMessages say = say();
        return channel == null
                ? ""
                : switch (channel) {
                    case PHONE -> say.channelPhone();
                    case RADIO -> say.channelRadio();
                    case EMAIL -> say.channelEmail();
                    case LETTER -> say.channelLetter();
                    case CONSOLE -> say.channelConsole();
                    case FACE_TO_FACE -> say.channelFaceToFace();
                    case MEDIA -> say.channelMedia();
                    case DOCUMENT -> say.channelDocument();
                };
    }

    public String in(LocalizedText text) {
        return text == null ? "" : text.in(language);
    }

    /** T+01:02:40; shorter where seconds do not matter. */
    public static String time(long exerciseMs) {
        long seconds = exerciseMs / 1000;
        return "T+" + two(seconds / 3600) + ":" + two(seconds / 60 % 60) + ":" + two(seconds % 60);
    }

    /** 01:05. */
    public static String minute(long exerciseMs) {
        long minutes = exerciseMs / 60_000;
        return two(minutes / 60) + ":" + two(minutes % 60);
    }

    /** 7:20, a length of time; 1:07:20 from an hour on. */
    public static String length(long ms) {
        long seconds = Math.max(0, ms) / 1000;
        return seconds < 3600
                ? seconds / 60 + ":" + two(seconds % 60)
                : seconds / 3600 + ":" + two(seconds / 60 % 60) + ":" + two(seconds % 60);
    }

    /** By hand: a board writes thousands of times, and a formatter reads its pattern anew for each. */
    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
