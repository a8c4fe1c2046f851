package org.omuz.conduct.journal;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.OptionalLong;

/** An exercise time in milliseconds, or none, which journals have as -1 and always will. */
@JacksonAnnotationsInside
@JsonSerialize(using = MaybeTime.Written.class)
@JsonDeserialize(using = MaybeTime.Read.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@interface MaybeTime {
    final class Written extends JsonSerializer<OptionalLong> {
        @Override
        public void serialize(OptionalLong time, JsonGenerator out, SerializerProvider all) throws IOException {
            out.writeNumber(time.orElse(-1));
        }
    }

    final class Read extends JsonDeserializer<OptionalLong> {
        @Override
        public OptionalLong deserialize(JsonParser in, DeserializationContext context) throws IOException {
            long time = in.getLongValue();
            return time < 0 ? OptionalLong.empty() : OptionalLong.of(time);
        }

        @Override
        public OptionalLong getNullValue(DeserializationContext context) {
            return OptionalLong.empty();
        }
    }
}
