package org.omuz.shared.form;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.omuz.shared.Rejected;
import org.omuz.shared.SharedMessages;
import org.omuz.shared.text.TypedText;

/**
 * The door through which every submitted text comes: composed, with plain line breaks and without unseen marks. One
 * with a control character in it is not taken: the form is shown again without the character. Files pass untouched.
 */
class TextDoor {
    private static final int NEAR = 40;

    private final FormSubmission sent;

    TextDoor(FormSubmission sent) {
        this.sent = sent;
    }

    /** What is only looked for needs no refusal. */
    @ServerRequestFilter(preMatching = true)
    void query(RoutingContext routing) {
        String query = routing.request().query();
        if (query == null || query.indexOf('%') < 0 && query.chars().allMatch(c -> c < 128)) {
            return;
        }
        MultiMap params = routing.queryParams();
        for (String name : List.copyOf(params.names())) {
            params.set(
                    name,
                    params.getAll(name).stream()
                            .map(value -> TypedText.writable(TypedText.mended(value)))
                            .toList());
        }
    }

    /** After the check of the token, which ends what did not come from us. */
    @ServerRequestFilter(priority = Priorities.USER + 100)
    @WithFormRead
    void form(ResourceInfo resource) {
        FormData form = CurrentRequestManager.get().getFormData();
        if (form == null) {
            return;
        }
        List<Rejected> faults = new ArrayList<>();
        boolean answersItself = showsAgain(resource.getResourceClass());
        mend(
                form,
                (field, text) -> TypedText.unmendable(text)
                        .ifPresent(code -> faults.add(fault(answersItself, field, code, TypedText.writable(text)))));
        if (!faults.isEmpty()) {
            Rejected all = Rejected.all(faults).afterMending();
            if (!answersItself) {
                throw all;
            }
            sent.mended(all);
        }
    }

    private interface Look {
        void at(String field, String text);
    }

    private static void mend(FormData form, Look look) {
        Map<String, List<String>> texts = SentFields.all();
        texts.forEach((name, values) -> {
            List<String> mended = values.stream().map(TypedText::mended).toList();
            mended.forEach(text -> look.at(name, text));
            List<String> kept = mended.stream().map(TypedText::writable).toList();
            boolean textOnly = form.get(name).stream().noneMatch(value -> value.isFileItem());
            if (textOnly && !kept.equals(values)) {
                form.remove(name);
                kept.forEach(text -> form.add(name, text));
            }
        });
    }

    private static Rejected fault(boolean besideIt, String field, String code, String text) {
        String near = text.length() > NEAR ? text.substring(0, NEAR) + "…" : text;
        return Rejected.in(
                field,
                SharedMessages.class,
                m -> besideIt ? m.characterTakenOut(code) : m.characterTakenOutOf(code, near));
    }

    /** Pages that answer by {@link FormSubmission} show the form itself again. */
    private static boolean showsAgain(Class<?> page) {
        return Stream.of(page.getDeclaredConstructors())
                .flatMap(made -> Stream.of(made.getParameterTypes()))
                .anyMatch(FormSubmission.class::equals);
    }
}
