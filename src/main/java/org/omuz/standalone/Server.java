package org.omuz.standalone;

import java.util.Map;

/** A server that runs beside the service as a process of its own. */
interface Server {
    String name();

    /** The setting that names a server of somebody else's, so that none is started here. */
    String configuredBy();

    /**
     * Whether it runs already: after a live reload, or because an earlier run was killed. If not, it can be started.
     */
    boolean isFound();

    /** Whether its process is there, whatever it answers. */
    boolean runs();

    void start();

    void stop();

    /** What the service has to be told to use it. */
    Map<String, String> settings();
}
