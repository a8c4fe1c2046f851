package org.omuz.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.omuz.standalone.Node;

/** What is offered works: every link, panel and search of every page, for each of the people of the demonstration. */
@Isolated("others would shut a door between the sight of it and its opening")
class EveryDoorIT {
    @Test
    void everyDoorOpens() throws Exception {
        var faults = new EveryDoor(Node.shared().address, Walk.Pace.BRISK).tried(EveryDoor.PEOPLE);
        assertEquals("", String.join("\n", faults));
    }
}
