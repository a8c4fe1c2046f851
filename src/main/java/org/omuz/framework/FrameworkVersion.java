package org.omuz.framework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import org.omuz.shared.IdEntity;

/** The framework as imported once: its documents in JSON, never changed afterwards. */
@Entity
public class FrameworkVersion extends IdEntity {
    public String label;
    public int number;

    @Column(columnDefinition = "char(64)")
    public String contentHash;

    public Instant importedAt;
    public String competencies;
    public String roleProfiles;
    public String awardRules;

    public static Optional<FrameworkVersion> latest() {
        return find("order by number desc").firstResultOptional();
    }
}
