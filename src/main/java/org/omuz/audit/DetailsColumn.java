package org.omuz.audit;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.Map;
import org.omuz.shared.Json;

@Converter
class DetailsColumn extends Json.Column<Map<String, String>> {
    DetailsColumn() {
        super(new TypeReference<>() {});
    }
}
