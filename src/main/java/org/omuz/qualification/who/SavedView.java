package org.omuz.qualification.who;

import jakarta.persistence.Entity;
import org.omuz.shared.IdEntity;

/** A filter of the list that a person keeps under a name, each name once under each address. */
@Entity
class SavedView extends IdEntity {
    public Long personId;

    /** {@code /agency} or {@code /centre}. */
    public String base;

    public String name;

    /** Each part with its ampersand in front, as {@link WhoFilter#kept} writes it. */
    public String query;
}
