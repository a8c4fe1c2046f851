package org.omuz.shared;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/**
 * Where one can go back to by its address: the page itself, and for the answer to a form, whose address takes forms
 * only, the page on which the form stood. Each form of such an answer carries that address on, as the next answer comes
 * from here and not from there.
 */
public final class FormPage {
    public static final String FIELD = "form-page";

    private FormPage() {}

    static boolean isAnswer(HttpServerRequest request) {
        return !request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.HEAD);
    }

    static String address(HttpServerRequest request) {
        if (!isAnswer(request)) {
            return request.uri();
        }
        return Stream.of(carried(), before(request))
                .flatMap(Optional::stream)
                .filter(FormPage::isOwn)
                .findFirst()
                .orElse("/");
    }

    /** Only an address of this site: one elsewhere would make a way back an open redirect. */
    static boolean isOwn(String address) {
        if (address == null || !address.startsWith("/") || address.startsWith("//")) {
            return false;
        }
        try {
            URI uri = new URI(address);
            return uri.getScheme() == null && uri.getRawAuthority() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Optional<String> carried() {
        var current = CurrentRequestManager.get();
        FormData form = current == null ? null : current.getFormData();
        return form == null
                        || form.getFirst(FIELD) == null
                        || form.getFirst(FIELD).isFileItem()
                ? Optional.empty()
                : Optional.of(form.getFirst(FIELD).getValue());
    }

    /** The browser names the page that sent the form, to its own site alone (Referrer-Policy: same-origin). */
    private static Optional<String> before(HttpServerRequest request) {
        String referer = request.getHeader("Referer");
        try {
            URI page = new URI(referer == null ? "" : referer);
            boolean ours = page.getRawAuthority() != null
                    && page.getRawAuthority().equals(String.valueOf(request.authority()));
            String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            return ours ? Optional.of(page.getRawPath() + query) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
