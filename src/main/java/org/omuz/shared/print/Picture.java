package org.omuz.shared.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A PNG or JPEG that somebody sent. A megabyte of it can unfold to gigabytes of pixels, so its head is asked for its
 * size before anything is decoded, and no more of it is decoded than is drawn.
 */
public record Picture(byte[] bytes) {
    /** A page of A4 at 400 dots an inch, and what phones take at their usual setting. */
    public static final long MOST_PIXELS = 16_000_000;

    /** What the best cameras take; more is not looked at, not even thinned out. */
    public static final long MOST_READ = 200_000_000;

    /** In pixels. */
    public record Size(int width, int height) {
        public long pixels() {
            return (long) width * height;
        }
    }

    private interface Reading<T> {
        T of(ImageReader reader) throws IOException;
    }

    /** Empty where it is no picture that can be read. */
    public Optional<Size> size() {
        return read(reader -> new Size(reader.getWidth(0), reader.getHeight(0)));
    }

    /**
     * Decoded to between one and two times that many pixels in its longer direction, or as it is where it has fewer;
     * empty where it cannot be read or has too many.
     */
    public Optional<BufferedImage> atLeast(int pixels) {
        return read(reader -> {
            Size size = new Size(reader.getWidth(0), reader.getHeight(0));
            if (size.pixels() > MOST_READ) {
                return null;
            }
            int every = Math.max(1, Math.max(size.width(), size.height()) / pixels);
            var some = reader.getDefaultReadParam();
            some.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, some);
        });
    }

    private <T> Optional<T> read(Reading<T> reading) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Optional.ofNullable(reading.of(reader));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // readers of the JDK throw what they like at a broken file
            return Optional.empty();
        }
    }
}
