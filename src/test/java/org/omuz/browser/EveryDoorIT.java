package org.omuz.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

/** What is offered works: every link, panel and search of every page, for each of the people of the demonstration. */
@QuarkusIntegrationTest
class EveryDoorIT {
    @Test
    void everyDoorOpens() throws Exception {
        var faults = new EveryDoor(RestAssured.baseURI + ":" + RestAssured.port, Walk.Pace.BRISK).tried(EveryDoor.PEOPLE);
        assertEquals("", String.join("\n", faults));
    }
}
