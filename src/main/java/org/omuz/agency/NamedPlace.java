package org.omuz.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import org.omuz.shared.IdEntity;
import org.omuz.shared.LocalizedText;

/** A town or a ground where the centre teaches, with its name in each language. */
@Entity
@Table(name = "named_place")
public class NamedPlace extends IdEntity {
    public String code;
    public LocalizedText name;

    public static Optional<NamedPlace> byCode(String code) {
        return find("code", code).firstResultOptional();
    }
}
