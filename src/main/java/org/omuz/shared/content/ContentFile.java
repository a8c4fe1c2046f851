package org.omuz.shared.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.omuz.shared.text.TypedText;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML document and the line on which each of its values stands, by JSON pointer. */
public final class ContentFile {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String name;
    private final int firstLine;
    private final JsonNode document;
    private final Map<String, Integer> lines;
    private final Problems problems;

    private ContentFile(String name, int firstLine, JsonNode document, Node root, Problems problems) {
        this.name = name;
        this.firstLine = firstLine;
        this.document = document;
        this.lines = new HashMap<>();
        this.problems = problems;
        note("", root);
    }

    private ContentFile(ContentFile same, Problems problems) {
        this.name = same.name;
        this.firstLine = same.firstLine;
        this.document = same.document;
        this.lines = same.lines;
        this.problems = problems;
    }

    /** The same file, of which is noted elsewhere what is wrong. */
    public ContentFile noting(Problems others) {
        return new ContentFile(this, others);
    }

    /** Parses YAML that begins on {@code firstLine} of the file; empty, with the problem noted, where it is none. */
    static Optional<ContentFile> parse(String name, String yaml, int firstLine, Problems problems) {
        try {
            Node root = new Yaml(withoutAliases()).compose(new StringReader(yaml));
            JsonNode document = YAML.readTree(yaml);
            if (root == null || document == null || !document.isObject()) {
                problems.file(name, m -> m.wrongType("object"));
                return Optional.empty();
            }
            ContentFile file = new ContentFile(name, firstLine, document, root, problems);
            file.mend("", document);
            return Optional.of(file);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            syntax(problems, name, mark == null ? 0 : firstLine + mark.getLine(), e.getProblem());
        } catch (YAMLException e) {
            syntax(problems, name, 0, e.getMessage());
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : firstLine + e.getLocation().getLineNr() - 1;
            syntax(problems, name, line, e.getOriginalMessage());
        }
        return Optional.empty();
    }

    /**
     * Texts as they are taken in everywhere: composed, other programs' line breaks as line breaks; what cannot be
     * mended is an error.
     */
    private void mend(String pointer, JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                String inner = pointer + "/" + escaped(entry.getKey());
                mend(inner, entry.getValue());
                mended(inner, entry.getValue()).ifPresent(entry::setValue);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                String inner = pointer + "/" + i;
                mend(inner, array.get(i));
                int at = i;
                mended(inner, array.get(i)).ifPresent(text -> array.set(at, text));
            }
        }
    }

    private Optional<JsonNode> mended(String pointer, JsonNode node) {
        if (!node.isTextual()) {
            return Optional.empty();
        }
        String text = TypedText.file(node.asText());
        TypedText.unmendable(text).ifPresent(code -> error(pointer, ContentMessages.class, m -> m.unmendable(code)));
        return text.equals(node.asText()) ? Optional.empty() : Optional.of(TextNode.valueOf(text));
    }

    /** Every text with its pointer. */
    public void eachText(BiConsumer<String, String> visitor) {
        visit("", document, visitor);
    }

    private static void visit(String pointer, JsonNode node, BiConsumer<String, String> visitor) {
        if (node.isTextual()) {
            visitor.accept(pointer, node.asText());
        }
        node.properties().forEach(entry -> visit(pointer + "/" + escaped(entry.getKey()), entry.getValue(), visitor));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            visit(pointer + "/" + i, node.get(i), visitor);
        }
    }

    private static void syntax(Problems problems, String name, int line, String detail) {
        String first = detail == null ? "" : detail.lines().findFirst().orElse("");
        problems.error(name, line, "", ContentMessages.class, m -> m.syntax(first));
    }

    /** Aliases of whole structures can make a small file explode, and no content needs them. */
    private static LoaderOptions withoutAliases() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(30);
        return options;
    }

    private void note(String pointer, Node node) {
        lines.putIfAbsent(pointer, node.getStartMark().getLine());
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    String inner = pointer + "/" + escaped(key.getValue());
                    lines.put(inner, key.getStartMark().getLine());
                    note(inner, tuple.getValueNode());
                }
            }
        } else if (node instanceof SequenceNode sequence) {
            int index = 0;
            for (Node element : sequence.getValue()) {
                note(pointer + "/" + index++, element);
            }
        }
    }

    public static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    public String name() {
        return name;
    }

    public JsonNode document() {
        return document;
    }

    /** The line of a value, or of the nearest thing around it that is there. */
    public int line(String pointer) {
        String nearest = pointer;
        while (!lines.containsKey(nearest) && !nearest.isEmpty()) {
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
        return firstLine + lines.getOrDefault(nearest, 0);
    }

    /** The pointer as a person reads it: {@code /modules/1/title} as {@code modules[M02].title}. */
    public String field(String pointer) {
        StringBuilder path = new StringBuilder();
        JsonNode at = document;
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            String key = step.replace("~1", "/").replace("~0", "~");
            if (at.isArray()) {
                at = at.path(Integer.parseInt(key));
                path.append('[').append(named(at, key)).append(']');
            } else {
                at = at.path(key);
                path.append(path.isEmpty() ? "" : ".").append(key);
            }
        }
        return path.toString();
    }

    private static String named(JsonNode element, String otherwise) {
        for (String name : new String[] {"code", "number", "slug"}) {
            if (element.path(name).isTextual()) {
                return element.path(name).asText();
            }
        }
        return otherwise;
    }

    public <M> void error(String pointer, Class<M> bundle, Function<M, String> message) {
        problems.error(name, line(pointer), field(pointer), bundle, message);
    }

    public <M> void warning(String pointer, Class<M> bundle, Function<M, String> message) {
        problems.warning(name, line(pointer), field(pointer), bundle, message);
    }
}
