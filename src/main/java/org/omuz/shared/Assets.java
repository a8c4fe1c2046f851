package org.omuz.shared;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.runtime.LaunchMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The address of a style sheet, script or picture of ours, as templates write it: {@code {asset:of('omuz.css')}}. A
 * print of the content is part of it, so that browsers keep it for a year and ask anew as soon as it changed.
 */
@TemplateExtension(namespace = "asset")
public final class Assets {
    private static final String FOLDER = "META-INF/resources/omuz/";
    private static final int PRINT = 8;
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Assets() {}

    /** @throws IllegalArgumentException where there is no such file */
    public static String of(String file) {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT
                ? address(file)
                : KNOWN.computeIfAbsent(file, Assets::address);
    }

    private static String address(String file) {
        try (InputStream content =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + file)) {
            if (content == null) {
                throw new IllegalArgumentException("There is no " + FOLDER + file);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return "/omuz/" + file + "?" + HexFormat.of().formatHex(digest).substring(0, PRINT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
