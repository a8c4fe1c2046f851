package org.omuz.course.content;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.omuz.shared.print.BlackPng;

class MediaCheckTest {
    @Test
    void aPictureIsMeasured() {
        assertTrue(MediaCheck.mayBeDrawn("map.png", BlackPng.of(4000, 4000)));
        assertFalse(MediaCheck.mayBeDrawn("map.png", BlackPng.of(4000, 4001)));
        assertFalse(MediaCheck.mayBeDrawn("map.png", BlackPng.of(20_000, 20_000)));
        assertFalse(
                MediaCheck.mayBeDrawn("map.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0, 0}),
                "only its beginning");
    }

    @Test
    void aPictureWithinADrawingIsMeasuredToo() {
        assertTrue(MediaCheck.mayBeDrawn("map.svg", svg(image(BlackPng.of(300, 200)))));
        assertFalse(MediaCheck.mayBeDrawn("map.svg", svg(image(BlackPng.of(20_000, 20_000)))));
        assertFalse(MediaCheck.mayBeDrawn("map.svg", svg("<image href='data:image/png;base64,!!!'/>")));
    }

    private static String image(byte[] png) {
        return "<image href='data:image/png;base64,%s'/>"
                .formatted(Base64.getEncoder().encodeToString(png));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 1_000, 100_000})
    void aDrawingThatIsNestedTooDeeplyIsRefused(int depth) {
        assertFalse(MediaCheck.mayBeDrawn("map.svg", svg("<g>".repeat(depth) + "</g>".repeat(depth))));
    }

    @Test
    void aDrawingOfUsualDepthAndSizeIsTaken() {
        assertTrue(
                MediaCheck.mayBeDrawn("map.svg", svg("<g>".repeat(50) + "</g>".repeat(50) + "<rect/>".repeat(20_000))));
        assertTrue(MediaCheck.mayBeDrawn(
                "map.svg", svg("<defs><symbol id='s'><rect/></symbol></defs>" + "<use href='#s'/>".repeat(500))));
    }

    @Test
    void aDrawingOfTooManyPartsIsRefused() {
        assertFalse(MediaCheck.mayBeDrawn("map.svg", svg("<rect/>".repeat(60_000))));
    }

    /** Each draws the one before ten times. */
    @Test
    void partsDrawnByReferenceCountEachTime() {
        StringBuilder defs = new StringBuilder("<g id='a0'><rect/></g>");
        for (int i = 1; i <= 8; i++) {
            defs.append("<g id='a%d'>%s</g>"
                    .formatted(i, "<use href='#a%d'/>".formatted(i - 1).repeat(10)));
        }
        assertFalse(MediaCheck.mayBeDrawn("map.svg", svg(defs.toString())));
        assertFalse(MediaCheck.mayBeDrawn("map.svg", svg("<g id='a'><use href='#a'/></g>")), "draws itself");
    }

    private static byte[] svg(String parts) {
        return ("<svg xmlns='http://www.w3.org/2000/svg'>" + parts + "</svg>").getBytes(StandardCharsets.UTF_8);
    }
}
