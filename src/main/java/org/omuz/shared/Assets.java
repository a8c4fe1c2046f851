package org.omuz.shared;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.runtime.LaunchMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a style sheet, script or picture of ours, as templates write it: {@code {asset:of('omuz.css')}}. A
 * print of the content is part of it, so that browsers keep it for a year and ask anew as soon as it changed. A style
 * sheet is answered with its parts in it, a script with the prints of the scripts it imports, both without comments and
 * indents.
 */
@TemplateExtension(namespace = "asset")
public final class Assets {
    private static final String FOLDER = "META-INF/resources/omuz/";
    private static final int PRINT = 8;
    private static final Pattern PART = Pattern.compile("@import \"([\\w-]+\\.css)\";\\R?");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/\\R?", Pattern.DOTALL);
    private static final Pattern COMMENT_LINE = Pattern.compile("(?m)^\\s*//.*\\R");
    private static final Pattern INDENT = Pattern.compile("(?m)^\\s+");
    private static final Pattern MODULE = Pattern.compile("\\b(from |import )'\\./([\\w-]+\\.js)'");
    private static final Map<String, Asset> KNOWN = new ConcurrentHashMap<>();

    private Assets() {}

    /** @throws IllegalArgumentException where there is no such file */
    public static String of(String file) {
        return asset(file).address();
    }

    /** @throws IllegalArgumentException where there is no such file */
    static byte[] content(String file) {
        return asset(file).content();
    }

    private static Asset asset(String file) {
        Asset known = LaunchMode.current() == LaunchMode.DEVELOPMENT ? null : KNOWN.get(file);
        if (known == null) {
            known = read(file);
            KNOWN.put(file, known);
        }
        return known;
    }

    private static Asset read(String file) {
        try (InputStream stored = Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + file)) {
            if (stored == null) {
                throw new IllegalArgumentException("There is no " + FOLDER + file);
            }
            byte[] content = composed(file, stored.readAllBytes());
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new Asset(
                    "/omuz/" + file + "?" + HexFormat.of().formatHex(digest).substring(0, PRINT), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] composed(String file, byte[] stored) {
        String text = new String(stored, StandardCharsets.UTF_8);
        if (file.endsWith(".css")) {
            text = PART.matcher(COMMENT.matcher(text).replaceAll(""))
                    .replaceAll(part -> Matcher.quoteReplacement(text(part.group(1))));
        } else if (file.endsWith(".js")) {
            text = MODULE.matcher(COMMENT_LINE.matcher(text).replaceAll(""))
                    .replaceAll(module -> Matcher.quoteReplacement(module.group(1) + "'" + of(module.group(2)) + "'"));
        } else {
            return stored;
        }
        return INDENT.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String file) {
        return new String(content(file), StandardCharsets.UTF_8);
    }

    private record Asset(String address, byte[] content) {}
}
