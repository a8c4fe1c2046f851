package org.omuz.certificate.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Puts the faces into the file, each with the used glyphs only, and says which letters the glyphs stand for. */
final class EmbeddedFonts {
    private static final int MAX_ENTRIES_OF_A_BLOCK = 100;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private EmbeddedFonts() {}

    static void embed(
            PDDocument document, PDResources resources, ParsedFonts parsed, Map<Face, SortedMap<Integer, String>> used)
            throws IOException {
        for (Map.Entry<Face, SortedMap<Integer, String>> entry : used.entrySet()) {
            Face face = entry.getKey();
            PDType0Font font = PDType0Font.load(document, parsed.of(face), true);
            font.addGlyphsToSubset(new TreeSet<>(entry.getValue().keySet()));
            font.subset();
            // PDFBox knows the letters of a glyph from the cmap only, so joined forms would be lost to search and copy.
            font.getCOSObject().setItem(COSName.TO_UNICODE, toUnicode(document, entry.getValue()));
            resources.put(COSName.getPDFName(face.name()), font);
        }
    }

    private static PDStream toUnicode(PDDocument document, SortedMap<Integer, String> meanings) throws IOException {
        List<String> entries = new ArrayList<>();
        meanings.forEach((glyph, text) -> {
            if (!text.isEmpty()) {
                entries.add("<" + HEX.toHexDigits(glyph.shortValue()) + "> <" + utf16(text) + ">\n");
            }
        });
        StringBuilder map = new StringBuilder();
        map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
        map.append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n");
        map.append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
        map.append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (int from = 0; from < entries.size(); from += MAX_ENTRIES_OF_A_BLOCK) {
            List<String> block = entries.subList(from, Math.min(entries.size(), from + MAX_ENTRIES_OF_A_BLOCK));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(map::append);
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static String utf16(String text) {
        StringBuilder hex = new StringBuilder(text.length() * 4);
        for (char unit : text.toCharArray()) {
            hex.append(HEX.toHexDigits(unit));
        }
        return hex.toString();
    }
}
