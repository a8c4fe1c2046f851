package org.omuz.shared;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/**
 * The fields of a form that could not be taken, so that the page which says so can send them again. Only of a form that a
 * page of ours sent, else a page elsewhere could put its own words behind the reader's button. Files are chosen again.
 */
record KeptForm(String address, boolean inParts, boolean again, List<Field> fields) {
    /** Of what is kept of a form in parts, besides its files. */
    private static final int LONGEST = ReadForms.LONGEST;

    /** A field as it was sent, the token included. */
    record Field(String name, String value) {}

    static KeptForm none() {
        return new KeptForm("", false, false, List.of());
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** The same, of which only the words are wanted: sent again it would be refused again. */
    KeptForm toCopy() {
        return new KeptForm(address, inParts, false, fields);
    }

    /** Whether sending it again may be taken: what is forbidden or gone stays so, and its words are to copy only. */
    public boolean sendable(int status) {
        return again && !fields.isEmpty() && !Set.of(403, 404).contains(status);
    }

    /** What a person wrote, of all that was sent: the values with more than one word. */
    public List<String> words() {
        return fields.stream().map(Field::value).filter(value -> value.strip().matches("(?s)\\S+\\s.*")).toList();
    }

    /** Of a request that was read already, or that nobody read yet. */
    static Uni<KeptForm> of(HttpServerRequest request) {
        var current = CurrentRequestManager.get();
        if (current != null && current.getFormData() != null) {
            return Uni.createFrom().item(ours(read(current.getFormData()), request));
        }
        if (request.isEnded()) {
            return Uni.createFrom().item(none());
        }
        Uni<List<Field>> unread = isInParts(request)
                ? unread(request)
                : ReadForms.isEncoded(request.getHeader("Content-Type"))
                        ? ReadForms.unread(request).map(KeptForm::read)
                        : Uni.createFrom().item(List.of());
        return unread.map(fields -> ours(fields, request)).onFailure().recoverWithItem(none());
    }

    /** None where a method of ours broke before or after a form was read. */
    static KeptForm ofCurrent(HttpServerRequest request) {
        var current = CurrentRequestManager.get();
        FormData form = current == null ? null : current.getFormData();
        return form == null ? none() : ours(read(form), request);
    }

    private static List<Field> read(FormData form) {
        List<Field> fields = new ArrayList<>();
        for (String name : form) {
            form.get(name).stream()
                    .filter(value -> !value.isFileItem())
                    .forEach(value -> fields.add(new Field(name, value.getValue())));
        }
        return fields;
    }

    /** Files run past and are not stored. */
    private static Uni<List<Field>> unread(HttpServerRequest request) {
        return Uni.createFrom()
                .completionStage(() -> {
                    request.setExpectMultipart(true);
                    request.uploadHandler(file -> file.handler(part -> {}));
                    var end = request.end().toCompletionStage();
                    request.resume();
                    return end;
                })
                .map(end -> request.formAttributes().entries().stream()
                        .map(entry -> new Field(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static KeptForm ours(List<Field> fields, HttpServerRequest request) {
        long length = fields.stream().mapToLong(field -> field.value().length()).sum();
        if (length > LONGEST || !FormToken.isOurs(request, fields)) {
            return none();
        }
        Field token = new Field(FormToken.FIELD, FormToken.of(request));
        return new KeptForm(
                request.uri(),
                isInParts(request),
                true,
                Stream.concat(fields.stream().filter(field -> !field.name().equals(FormToken.FIELD)), Stream.of(token))
                        .toList());
    }

    /** Whether a form in parts broke off or made no sense, so that the server's parser gave up on it. */
    static boolean brokeOff(HttpServerRequest request) {
        var current = CurrentRequestManager.get();
        return isInParts(request) && current != null && current.getFormData() == null;
    }

    private static boolean isInParts(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }
}
