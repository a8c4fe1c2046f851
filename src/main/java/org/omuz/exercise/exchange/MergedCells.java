package org.omuz.exercise.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellAddress;
import org.omuz.exercise.model.MselMessages;
import org.omuz.shared.Rejected;

/**
 * Cells of a sheet that are merged (ECMA-376 part 1, 18.3.1.55), which the reader of workbooks does not tell: all but
 * the first of them read as empty.
 *
 * @param area as the spreadsheet writes it, e.g. {@code B4:B6}; {@code row} counted from 1, {@code column} from 0, of
 *     the first cell
 */
record MergedCells(String area, int row, int column) {
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    /** @param sheet id of the relation by which the workbook names it */
    static List<MergedCells> of(byte[] workbook, String sheet) {
        List<MergedCells> merged = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
            Optional<String> part = read(
                            zip,
                            RELATIONS,
                            xml -> xml.getLocalName().equals("Relationship")
                                    && sheet.equals(xml.getAttributeValue(null, "Id")))
                    .map(MergedCells::path);
            if (part.isPresent()) {
                read(zip, part.get(), xml -> {
                    if (xml.getLocalName().equals("mergeCell")) {
                        merged.add(of(xml.getAttributeValue(null, "ref")));
                    }
                    return false;
                });
            }
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw Rejected.in("file", MselMessages.class, MselMessages::notAWorkbook);
        }
        return merged;
    }

    private static MergedCells of(String area) {
        CellAddress first = new CellAddress(area.split(":")[0]);
        return new MergedCells(area, first.getRow() + 1, first.getColumn());
    }

    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    /** Target of the first element that is wanted. */
    private static Optional<String> read(ZipFile zip, String part, Predicate<XMLStreamReader> wanted)
            throws IOException, XMLStreamException {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            return Optional.empty();
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT && wanted.test(xml)) {
                    return Optional.ofNullable(xml.getAttributeValue(null, "Target"));
                }
            }
            return Optional.empty();
        }
    }
}
