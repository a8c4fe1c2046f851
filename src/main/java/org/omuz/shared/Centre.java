package org.omuz.shared;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the configuration says of this centre, read once: a bean that lives for a request would read it every time. */
@Singleton
public class Centre {
    private final ZoneId zone;
    private final boolean demo;

    Centre(
            @ConfigProperty(name = "omuz.zone", defaultValue = "Asia/Dushanbe") ZoneId zone,
            @ConfigProperty(name = "omuz.demo", defaultValue = "false") boolean demo) {
        this.zone = zone;
        this.demo = demo;
    }

    public ZoneId zone() {
        return zone;
    }

    /** Whether the data are made up. */
    public boolean isDemo() {
        return demo;
    }
}
