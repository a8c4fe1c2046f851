package org.omuz.agency.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.omuz.agency.AgencyMessages;
import org.omuz.shared.Rejected;

/**
 * The text of a file: UTF-8, UTF-16 where its mark or its zero bytes say so, else windows-1251, as Excel saves CSV in
 * Russian Windows. What reads as garbled letters in all of these is refused, so that no such names come in.
 *
 * @param windows whether it was read as windows-1251, which lacks the Tajik letters
 */
record FileText(String text, boolean windows) {
    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    /**
     * Letters of two scripts in a word, or a small letter before a capital: what other encodings look like in this one.
     */
    private static final Pattern STRANGE =
            Pattern.compile("\\p{IsLatin}\\p{IsCyrillic}|\\p{IsCyrillic}\\p{IsLatin}|\\p{Ll}\\p{Lu}");

    private static final String USUAL =
            "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя«»№—–’“”„…\u00a0";

    static FileText of(byte[] bytes) {
        FileText read = decoded(bytes);
        if (read.text.indexOf('\0') >= 0) {
            throw Rejected.in("file", AgencyMessages.class, AgencyMessages::fileNotCsv);
        }
        return read;
    }

    private static FileText decoded(byte[] bytes) {
        Charset wide = wide(bytes);
        if (wide != null) {
            return new FileText(unmarked(new String(bytes, wide)), false);
        }
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        if (decode(bytes, StandardCharsets.UTF_8, out)) {
            return new FileText(unmarked(out.flip().toString()), false);
        }
        CharBuffer cyrillic = CharBuffer.allocate(bytes.length + 1);
        if (decode(bytes, WINDOWS, cyrillic) && reads(cyrillic.flip().toString())) {
            return new FileText(cyrillic.toString(), true);
        }
        long line = 1 + out.flip().chars().filter(c -> c == '\n').count();
        throw Rejected.in("file", AgencyMessages.class, m -> m.fileNotUtf8(line));
    }

    /** Whether most words with Cyrillic letters are words. */
    private static boolean reads(String text) {
        List<String> words = WORD.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(word -> CYRILLIC.matcher(word).find())
                .toList();
        long strange =
                words.stream().filter(word -> STRANGE.matcher(word).find()).count();
        long foreign = text.chars().filter(c -> c > 127).count();
        long unusual = text.chars().filter(c -> c > 127 && USUAL.indexOf(c) < 0).count();
        return !words.isEmpty() && strange * 4 <= words.size() && unusual * 10 <= foreign;
    }

    private static boolean decode(byte[] bytes, Charset charset, CharBuffer out) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            var result = decoder.decode(ByteBuffer.wrap(bytes), out, true);
            if (result.isError()) {
                result.throwException();
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** UTF-16 by its mark, or by zero bytes at every second place; null for none of both. */
    private static Charset wide(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        if (first == 0xfeff || first == 0xfffe) {
            return first == 0xfeff ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        int[] zeros = new int[2];
        int looked = Math.min(bytes.length, 400);
        for (int i = 0; i < looked; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros[0] == 0 && zeros[1] > looked / 8) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[1] == 0 && zeros[0] > looked / 8 ? StandardCharsets.UTF_16BE : null;
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
