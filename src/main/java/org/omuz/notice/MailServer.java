package org.omuz.notice;

import io.quarkus.logging.Log;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.omuz.shared.Centre;

/** Whether mail can be sent from here, and where letters lead back to. */
@Singleton
class MailServer {
    private final Optional<String> host;
    private final String url;
    private final Centre centre;

    MailServer(
            @ConfigProperty(name = "omuz.mail.host") Optional<String> host,
            @ConfigProperty(name = "omuz.url") Optional<String> url,
            Centre centre) {
        this.host = host;
        this.url = url.orElse("").replaceAll("/+$", "");
        this.centre = centre;
    }

    void started(@Observes StartupEvent start) {
        if (!isThere() && LaunchMode.current() == LaunchMode.NORMAL && !centre.isDemo()) {
            Log.warn("No mail server is set (OMUZ_MAIL_HOST): people see their notices in Omuz only.");
        }
    }

    boolean isThere() {
        return host.isPresent();
    }

    String name() {
        return host.orElse("");
    }

    /** Of a path of ours, as a letter has to spell it. */
    String address(String path) {
        return url + path;
    }

    /** What our letters and calendar entries are numbered under. */
    String domain() {
        return url.replaceFirst("^https?://", "").replaceFirst("[:/].*", "");
    }
}
