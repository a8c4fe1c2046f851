package org.omuz.shared.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PictureTest {
    @Test
    void isMeasuredBeforeItIsUnpacked() {
        byte[] bomb = BlackPng.of(20_000, 20_000);
        assertTrue(bomb.length < 100_000, "a small file");
        assertEquals(Optional.of(new Picture.Size(20_000, 20_000)), new Picture(bomb).size());
        assertTrue(new Picture(bomb).size().orElseThrow().pixels() > Picture.MOST_PIXELS);
    }

    @Test
    void isThinnedOutWhileItIsUnpacked() {
        BufferedImage image =
                new Picture(BlackPng.of(14_000, 9_000)).atLeast(1000).orElseThrow();
        assertEquals(1000, image.getWidth());
        assertEquals(643, image.getHeight());
        assertEquals(
                300,
                new Picture(BlackPng.of(300, 200)).atLeast(1000).orElseThrow().getWidth());
    }

    @Test
    void isNotLookedAtBeyondAllReason() {
        assertTrue(new Picture(BlackPng.of(20_000, 20_000)).atLeast(1000).isEmpty());
    }

    @Test
    void isNoneWhereTheBytesAreNone() {
        assertTrue(new Picture(new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3})
                .size()
                .isEmpty());
        assertTrue(new Picture(new byte[0]).size().isEmpty());
        byte[] cut = BlackPng.of(300, 200);
        assertTrue(new Picture(Arrays.copyOf(cut, 40)).atLeast(1000).isEmpty());
    }
}
