package org.omuz.conduct.observation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.logging.Log;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.awt.Color;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.hibernate.annotations.Immutable;
import org.omuz.shared.Rejected;
import org.omuz.shared.content.ContentHash;
import org.omuz.shared.print.Picture;

/** A photo of the flipchart or of what was seen, of one observation. PNG or JPEG by its first bytes, at most 5 MB. */
@Entity
@Immutable
@Table(name = "observation_photo")
@IdClass(Photo.Key.class)
public class Photo extends PanacheEntityBase {
    record Key(long runId, String observationId) {}

    static final int LARGEST = 5 << 20;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    @Id
    long runId;

    @Id
    @Column(columnDefinition = "char(36)")
    String observationId;

    String mediaType;

    @Column(columnDefinition = "char(64)")
    String sha256;

    @Column(columnDefinition = "mediumblob")
    byte[] bytes;

    static String typeOf(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw Rejected.in("photo", EvaluateMessages.class, m -> m.photoTooLarge(LARGEST >> 20));
        }
        Optional<Picture.Size> size = new Picture(bytes).size();
        boolean png = begins(bytes, PNG);
        if (size.isEmpty() || !png && !begins(bytes, JPEG)) {
            throw Rejected.in("photo", EvaluateMessages.class, EvaluateMessages::photoOfAnotherKind);
        }
        if (size.get().pixels() > Picture.MOST_READ) {
            throw Rejected.in(
                    "photo", EvaluateMessages.class, m -> m.photoTooManyPixels(Picture.MOST_READ / 1_000_000));
        }
        return png ? "image/png" : "image/jpeg";
    }

    public Response page() {
        return Response.ok(bytes, mediaType)
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=86400")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    /** As a JPEG of that many pixels at most in each direction; empty where the file is no picture that can be read. */
    public Optional<byte[]> within(int pixels) {
        try {
            Optional<BufferedImage> read = new Picture(bytes).atLeast(pixels);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            BufferedImage whole = read.get();
            double scale = Math.min(1, (double) pixels / Math.max(whole.getWidth(), whole.getHeight()));
            int width = Math.max(1, (int) (whole.getWidth() * scale));
            int height = Math.max(1, (int) (whole.getHeight() * scale));
            BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            small.createGraphics()
                    .drawImage(
                            whole.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING),
                            0,
                            0,
                            Color.WHITE,
                            null);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(small, "jpeg", out);
            return Optional.of(out.toByteArray());
        } catch (IOException e) {
            Log.warnf("The photo of observation %s cannot be drawn: %s", observationId, e.getMessage());
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        return bytes.length > mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    /** The caller has checked the type; kept once for an observation. */
    static void keep(long runId, String observationId, byte[] bytes) {
        getEntityManager()
                .createNativeQuery("insert ignore into observation_photo"
                        + " (run_id, observation_id, media_type, sha256, bytes, received_at) "
                        + "values (?1, ?2, ?3, ?4, ?5, utc_timestamp(6))")
                .setParameter(1, runId)
                .setParameter(2, observationId)
                .setParameter(3, typeOf(bytes))
                .setParameter(4, ContentHash.of(bytes))
                .setParameter(5, bytes)
                .executeUpdate();
    }

    public static Optional<Photo> of(long runId, String observationId) {
        return findByIdOptional(new Key(runId, observationId));
    }
}
