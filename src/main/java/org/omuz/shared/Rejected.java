package org.omuz.shared;

import io.quarkus.arc.Arc;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A refused act: why, in the person's language, and which field, if one, the reason lies in. Answers 422. */
public class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final Map<Wording, Object> WORDINGS = new ConcurrentHashMap<>();

    private record Wording(Class<?> bundle, Language language) {}

    private final transient Function<Language, String> reason;
    private final String field;
    private final transient List<Rejected> more;
    private boolean mended;

    private Rejected(String field, Function<Language, String> reason, List<Rejected> more) {
        this.field = field;
        this.reason = reason;
        this.more = more;
    }

    /** Several faults of one form; the first speaks for all where there is room for one. */
    public static Rejected all(List<Rejected> faults) {
        Rejected first = faults.get(0);
        List<Rejected> more = new ArrayList<>(first.more);
        more.addAll(faults.subList(1, faults.size()));
        return new Rejected(first.field, first.reason, List.copyOf(more));
    }

    /** Makes every check, so that one answer names all fields that are wrong. */
    public static void together(Runnable... checks) {
        List<Rejected> faults = new ArrayList<>();
        for (Runnable check : checks) {
            try {
                check.run();
            } catch (Rejected fault) {
                faults.add(fault);
            }
        }
        if (!faults.isEmpty()) {
            throw all(faults);
        }
    }

    /** {@code Rejected.because(TrainingMessages.class, m -> m.noFreeSeats())}. */
    public static <M> Rejected because(Class<M> bundle, Function<M, String> message) {
        return in(null, bundle, message);
    }

    public static <M> Rejected in(String field, Class<M> bundle, Function<M, String> message) {
        return new Rejected(field, language -> message.apply(wording(bundle, language)), List.of());
    }

    /** What is said in other words than those of a bundle. */
    public static Rejected saying(String field, Function<Language, String> reason) {
        return new Rejected(field, reason, List.of());
    }

    /** The message bundle of a feature in one language; looked up in the container once. */
    public static <M> M wording(Class<M> bundle, Language language) {
        return bundle.cast(WORDINGS.computeIfAbsent(
                new Wording(bundle, language),
                asked -> language == Language.EN
                        ? MessageBundles.get(bundle)
                        : MessageBundles.get(bundle, Localized.Literal.of(language.tag))));
    }

    /** The same of this field, where who refused knows of none. */
    public Rejected at(String formField) {
        return new Rejected(formField, reason, List.of());
    }

    /** Name of the field, empty for the form as a whole, to what is wrong with it. */
    public Map<String, String> problems(Language language) {
        Map<String, String> problems = new LinkedHashMap<>();
        problems.put(field == null ? "" : field, reason(language));
        more.forEach(fault -> fault.problems(language).forEach(problems::putIfAbsent));
        return problems;
    }

    /** What was sent has been mended: sent again as it is now it will be taken. */
    public Rejected afterMending() {
        mended = true;
        return this;
    }

    boolean isMended() {
        return mended;
    }

    /** English, for logs; without a running container (rule tests) only the field. */
    @Override
    public String getMessage() {
        return Arc.container() == null ? field : reason(Language.EN);
    }

    public String reason(Language language) {
        return reason.apply(language);
    }

    /** Name of the form field at fault, or null. */
    public String field() {
        return field;
    }
}
