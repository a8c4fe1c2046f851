package org.omuz.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.Optional;
import org.omuz.shared.IdEntity;
import org.omuz.shared.LocalizedText;

/** An authority that sends officers; {@code host} is the one that runs the centre. */
@Entity
public class Agency extends IdEntity {
    public String code;

    @ManyToOne(fetch = FetchType.LAZY)
    public Country country;

    public LocalizedText name;
    public boolean host;

    @Version
    public int version;

    public static Optional<Agency> byCode(String code) {
        return find("code", code).firstResultOptional();
    }
}
