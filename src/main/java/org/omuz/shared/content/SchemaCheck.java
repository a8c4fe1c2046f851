package org.omuz.shared.content;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import org.omuz.shared.Language;

/** Holds a content file against its JSON Schema and says in words what does not keep to it. */
final class SchemaCheck {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build();

    private final JsonSchema schema;

    SchemaCheck(String text) {
        schema = FACTORY.getSchema(text, CONFIG);
    }

    /** Whether the file keeps to the schema. */
    boolean passes(ContentFile file) {
        var messages = schema.validate(file.document());
        messages.forEach(message -> report(file, message));
        return messages.isEmpty();
    }

    private static void report(ContentFile file, ValidationMessage message) {
        String at = message.getInstanceLocation().toString();
        String property = message.getProperty();
        String pointer = property == null ? at : at + "/" + ContentFile.escaped(property);
        file.error(pointer, ContentMessages.class, m -> say(m, message));
    }

    private static String say(ContentMessages m, ValidationMessage message) {
        String detail = message.getMessage();
        String property = message.getProperty();
        return switch (message.getType()) {
            case "required" ->
                Language.of(property)
                        .map(language -> m.languageMissing(language.endonym))
                        .orElseGet(() -> m.required());
            case "additionalProperties", "unevaluatedProperties" ->
                property == null ? m.schema(detail) : m.unknownField(property);
            case "type" -> m.wrongType(last(message));
            case "enum", "const" -> m.notAllowed(String.valueOf(message.getArguments()[0]));
            case "pattern" -> m.wrongForm(String.valueOf(message.getArguments()[0]));
            default -> m.schema(withoutPointer(detail));
        };
    }

    private static String last(ValidationMessage message) {
        Object[] arguments = message.getArguments();
        return arguments.length == 0 ? "" : String.valueOf(arguments[arguments.length - 1]);
    }

    private static String withoutPointer(String detail) {
        return detail.replaceFirst("^/?\\S*?: ", "");
    }
}
