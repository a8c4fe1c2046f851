package org.omuz.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.Optional;
import org.omuz.shared.IdEntity;
import org.omuz.shared.LocalizedText;

/** A post, port or office where officers of one agency serve. */
@Entity
public class DutyStation extends IdEntity {
    public String code;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agency agency;

    public LocalizedText name;

    @Version
    public int version;

    public static Optional<DutyStation> byCode(String code) {
        return find("code", code).firstResultOptional();
    }
}
