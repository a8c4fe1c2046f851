package org.omuz.browser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.omuz.standalone.Node;

/** A browser for each test, on the node that all journeys share. */
abstract class Journey {
    Browser browser;

    @BeforeEach
    void open() throws Exception {
        browser = Browser.at(Node.shared().address);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }
}
