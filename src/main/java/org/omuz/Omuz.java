package org.omuz;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.omuz.standalone.CannotStart;
import org.omuz.standalone.ProductionSettings;
import org.omuz.standalone.Settings;
import org.omuz.standalone.Standalone;

/** The service's start: beside servers of its own on one machine, or in production with everything configured. */
@QuarkusMain
public class Omuz implements QuarkusApplication {

    public static void main(String... arguments) {
        Settings settings = Settings.ofProcess();
        try {
            if (settings.isOn(Standalone.SWITCH)) {
                endWithParent();
                Standalone.of(settings).start().forEach(System::setProperty);
            } else {
                ProductionSettings.check(settings);
            }
        } catch (CannotStart refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
        Quarkus.run(Omuz.class, isDemo(settings) ? Omuz::ended : null, arguments);
    }

    @Override
    public int run(String... arguments) {
        Settings settings = Settings.ofProcess();
        if (settings.isOn(Standalone.SWITCH)) {
            Standalone.of(settings).announce();
        }
        Quarkus.waitForExit();
        return 0;
    }

    /** Elsewhere Quarkus reports on its own: in the log of production, on the page of dev mode. */
    private static boolean isDemo(Settings settings) {
        return settings.get("quarkus.profile").filter("demo"::equals).isPresent();
    }

    private static void ended(int code, Throwable failure) {
        if (failure != null) {
            System.err.println("Omuz stopped while starting: %s; see the log.".formatted(rootOf(failure)));
        }
        System.exit(code);
    }

    private static Throwable rootOf(Throwable failure) {
        return failure.getCause() == null ? failure : rootOf(failure.getCause());
    }

    /** A demo whose Maven was killed must not stay behind. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }
}
