package org.omuz.shared.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.omuz.shared.SharedMessages;

class LetterCodesTest {
    private final SharedMessages say = (SharedMessages) Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {SharedMessages.class},
            (proxy, method, arguments) -> "what codes are");

    @Test
    void aPaperWithACodeSaysWhatItStandsFor() {
        String page = "<html><body><p>\u4e2d</p></body></html>";
        assertTrue(LetterCodes.explained(page, say).endsWith("what codes are</p></body></html>"));
    }

    @Test
    void anyOtherDoesNot() {
        String page = "<html><body><p>Қӯрғонова\n→ قادروف</p></body></html>";
        assertEquals(page, LetterCodes.explained(page, say));
    }
}
