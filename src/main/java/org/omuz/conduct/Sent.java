package org.omuz.conduct;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;

/**
 * What a form has sent and how it is answered: to a browser by the way to the next page or by the form again, to the queue
 * on the device (header {@code Omuz-Outbox}) in JSON, as it keeps the form itself.
 */
@RequestScoped
public class Sent {
    /** @param field name of the form field at fault, or null */
    record Refusal(String reason, String field) {}

    record Done(String to) {}

    private final Visitor visitor;

    Sent(Visitor visitor) {
        this.visitor = visitor;
    }

    /** By name of the field, files aside; empty where nothing was sent. */
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        FormData form = CurrentRequestManager.get().getFormData();
        if (form != null) {
            form.forEach(name -> {
                var value = form.getFirst(name);
                if (!value.isFileItem()) {
                    fields.put(name, value.getValue());
                }
            });
        }
        return fields;
    }

    /** All values of a field that may be sent more than once. */
    public List<String> all(String name) {
        FormData form = CurrentRequestManager.get().getFormData();
        var values = form == null ? null : form.get(name);
        return values == null
                ? List.of()
                : values.stream().filter(value -> !value.isFileItem()).map(value -> value.getValue()).toList();
    }

    public boolean byQueue() {
        return CurrentRequestManager.get().getHttpHeaders().getHeaderString("Omuz-Outbox") != null;
    }

    /** @param again makes the form again, with what was typed and why it was refused */
    public Response answer(Runnable act, String next, Function<Rejected, TemplateInstance> again) {
        try {
            act.run();
            return byQueue()
                    ? Response.ok(new Done(next), MediaType.APPLICATION_JSON_TYPE).build()
                    : Response.seeOther(URI.create(next)).build();
        } catch (Rejected why) {
            QuarkusTransaction.setRollbackOnly();
            return byQueue()
                    ? Response.status(422)
                            .entity(new Refusal(why.reason(visitor.language()), why.field()))
                            .type(MediaType.APPLICATION_JSON_TYPE)
                            .build()
                    : Response.status(422).entity(again.apply(why)).build();
        }
    }
}
