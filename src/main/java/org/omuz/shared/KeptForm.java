package org.omuz.shared;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/**
 * The fields of a form that could not be taken, so that the page which says so can send them again. Only of a form that
 * a page of ours sent, else a page elsewhere could put its own words behind the reader's button. Files are chosen
 * again.
 *
 * @param page that the form stood on, as far as the browser says it
 * @param file whether a file was sent along, which is not kept
 */
record KeptForm(String address, String page, boolean inParts, boolean file, boolean again, List<Field> fields) {
    /** Of what is kept of a form in parts, besides its files. */
    private static final int LONGEST = ReadForms.LONGEST;

    /** A field as it was sent, the token included. */
    record Field(String name, String value) {}

    record Sent(List<Field> fields, boolean file) {}

    static KeptForm none() {
        return new KeptForm("", "", false, false, false, List.of());
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** The same, of which only the words are wanted: sent again it would be refused again. */
    KeptForm toCopy() {
        return new KeptForm(address, page, inParts, file, false, fields);
    }

    /** Whether sending it again may be taken: what is forbidden or gone stays so, and its words are to copy only. */
    public boolean sendable(int status) {
        return again && !fields.isEmpty() && !Set.of(403, 404).contains(status);
    }

    /** What a person wrote, of all that was sent: the values with more than one word. */
    public List<String> words() {
        return fields.stream()
                .map(Field::value)
                .filter(value -> value.strip().matches("(?s)\\S+\\s.*"))
                .toList();
    }

    /** Of a request that was read already, or that nobody read yet. */
    static Uni<KeptForm> of(HttpServerRequest request) {
        KeptForm read = ofCurrent(request);
        if (!read.isEmpty() || request.isEnded()) {
            return Uni.createFrom().item(read);
        }
        Uni<Sent> unread = isInParts(request)
                ? unread(request)
                : ReadForms.isEncoded(request.getHeader("Content-Type"))
                        ? ReadForms.unread(request).map(KeptForm::read)
                        : Uni.createFrom().item(new Sent(List.of(), false));
        return unread.map(sent -> ours(sent, request)).onFailure().recoverWithItem(none());
    }

    /** None where a method of ours broke before or after a form was read; of one that broke off, what came of it. */
    static KeptForm ofCurrent(HttpServerRequest request) {
        var current = CurrentRequestManager.get();
        if (current == null) {
            return none();
        }
        if (current.getFormData() != null) {
            return ours(read(current.getFormData()), request);
        }
        return current.hasInputStream() && current.getInputStream() instanceof PartsRead parts
                ? ours(parts.sent(), request)
                : none();
    }

    private static Sent read(FormData form) {
        List<Field> fields = new ArrayList<>();
        boolean file = false;
        for (String name : form) {
            for (FormValue value : form.get(name)) {
                if (!value.isFileItem()) {
                    fields.add(new Field(name, value.getValue()));
                } else {
                    file |= isNamed(value.getFileName());
                }
            }
        }
        return new Sent(fields, file);
    }

    /** Browsers send a part without a name where no file was chosen. */
    private static boolean isNamed(String fileName) {
        return fileName != null && !fileName.isEmpty();
    }

    /** Files run past and are not stored. */
    private static Uni<Sent> unread(HttpServerRequest request) {
        AtomicBoolean file = new AtomicBoolean();
        return Uni.createFrom()
                .completionStage(() -> {
                    request.setExpectMultipart(true);
                    request.uploadHandler(upload -> {
                        file.compareAndSet(false, isNamed(upload.filename()));
                        upload.handler(part -> {});
                    });
                    var end = request.end().toCompletionStage();
                    request.resume();
                    return end;
                })
                .map(end -> new Sent(
                        request.formAttributes().entries().stream()
                                .map(entry -> new Field(entry.getKey(), entry.getValue()))
                                .toList(),
                        file.get()));
    }

    private static KeptForm ours(Sent sent, HttpServerRequest request) {
        List<Field> fields = sent.fields;
        long length = fields.stream().mapToLong(field -> field.value().length()).sum();
        if (length > LONGEST || !FormToken.isOurs(request, fields)) {
            return none();
        }
        Field token = new Field(FormToken.FIELD, FormToken.of(request));
        return new KeptForm(
                request.uri(),
                page(request),
                isInParts(request),
                sent.file,
                true,
                Stream.concat(fields.stream().filter(field -> !field.name().equals(FormToken.FIELD)), Stream.of(token))
                        .toList());
    }

    private static String page(HttpServerRequest request) {
        String from = request.getHeader("Referer");
        String site = request.scheme() + "://" + request.authority();
        return from != null && from.startsWith(site + "/") ? from.substring(site.length()) : request.uri();
    }

    /** Whether a form in parts broke off or made no sense, so that the server's parser gave up on it. */
    static boolean brokeOff(HttpServerRequest request) {
        var current = CurrentRequestManager.get();
        return isInParts(request) && current != null && current.getFormData() == null;
    }

    static boolean isInParts(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }
}
