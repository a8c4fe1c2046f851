package org.omuz.agency;

import jakarta.persistence.Entity;
import java.util.Optional;
import org.omuz.shared.IdEntity;
import org.omuz.shared.LocalizedText;

/** A country by its ISO 3166-1 alpha-2 code. */
@Entity
public class Country extends IdEntity {
    public String code;
    public LocalizedText name;

    public static Optional<Country> byCode(String code) {
        return find("code", code).firstResultOptional();
    }
}
