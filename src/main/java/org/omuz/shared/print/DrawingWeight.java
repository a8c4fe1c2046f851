package org.omuz.shared.print;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How much there is to draw in an SVG, what is drawn by reference counted each time. Readers of drawings go down the
 * tree by themselves and hold all of it in memory, so that a deep or a wide one ends them.
 */
public final class DrawingWeight {
    private static final int DEEPEST = 100;
    private static final int MOST_ELEMENTS = 50_000;

    /** @param uses names of what it draws by reference, those of its children included */
    private static final class Part {
        private final String id;
        private final List<String> uses = new ArrayList<>();
        private long elements = 1;

        Part(String id) {
            this.id = id;
        }
    }

    private final Deque<Part> open = new ArrayDeque<>();
    private final Map<String, Part> named = new HashMap<>();
    private Part whole;
    private int elements;
    private boolean burst;

    private DrawingWeight() {}

    /** Whether that SVG, or what is none, is more than can be drawn. */
    public static boolean isTooMuch(byte[] svg) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        DrawingWeight weight = new DrawingWeight();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(svg));
            while (reader.hasNext() && !weight.burst) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    weight.begin(reader.getAttributeValue(null, "id"), used(reader));
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    weight.end();
                }
            }
            return weight.tooMuch();
        } catch (XMLStreamException e) {
            return true;
        }
    }

    /** Name of what this element draws by reference, or null. */
    private static String used(XMLStreamReader element) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            String value = element.getAttributeValue(i).strip();
            if (element.getAttributeLocalName(i).equals("href") && value.startsWith("#")) {
                return value.substring(1);
            }
        }
        return null;
    }

    /** @param use name of what this element draws by reference, or null */
    private void begin(String id, String use) {
        burst |= ++elements > MOST_ELEMENTS || open.size() == DEEPEST;
        if (burst) {
            return;
        }
        Part part = new Part(id);
        if (use != null) {
            part.uses.add(use);
        }
        open.push(part);
    }

    private void end() {
        Part part = open.pop();
        if (part.id != null) {
            named.put(part.id, part);
        }
        if (open.isEmpty()) {
            whole = part;
        } else {
            open.peek().elements += part.elements;
            open.peek().uses.addAll(part.uses);
        }
    }

    private boolean tooMuch() {
        return burst || whole == null || weigh(whole, new HashMap<>(), new HashSet<>()) > MOST_ELEMENTS;
    }

    /** A drawing that draws itself has no end. */
    private long weigh(Part part, Map<Part, Long> known, Set<Part> within) {
        if (known.containsKey(part)) {
            return known.get(part);
        }
        if (within.size() > DEEPEST || !within.add(part)) {
            return Integer.MAX_VALUE;
        }
        long weight = part.elements;
        for (String use : part.uses) {
            Part used = named.get(use);
            weight = Math.min(Integer.MAX_VALUE, weight + (used == null ? 0 : weigh(used, known, within)));
        }
        within.remove(part);
        known.put(part, weight);
        return weight;
    }
}
