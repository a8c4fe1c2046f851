package org.omuz.course;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import org.omuz.shared.LocalizedText;

/** A unit by its languages, or one wording for all of them, as earlier versions of courses have it. */
class UnitReader extends JsonDeserializer<LocalizedText> {
    @Override
    public LocalizedText deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_STRING
                ? LocalizedText.of(parser.getText())
                : context.readValue(parser, LocalizedText.class);
    }
}
