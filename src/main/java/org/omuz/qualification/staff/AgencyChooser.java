package org.omuz.qualification.staff;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.omuz.agency.Agency;
import org.omuz.qualification.time.AskedDates;
import org.omuz.qualification.time.TwoDates;
import org.omuz.shared.Visitor;

/** The agencies of which the centre looks at one, each with its people of today; two statements. */
@RequestScoped
public class AgencyChooser {
    record AgencyLine(long id, String code, String name, long people) {}

    @CheckedTemplate(basePath = "qualification")
    record agencies(List<AgencyLine> agencies, String title, String path, TwoDates dates) implements TemplateInstance {}

    private final EntityManager entities;
    private final AskedDates dates;
    private final Visitor visitor;

    AgencyChooser(EntityManager entities, AskedDates dates, Visitor visitor) {
        this.entities = entities;
        this.dates = dates;
        this.visitor = visitor;
    }

    /** @param path of the page that is shown of the chosen one */
    public TemplateInstance page(String title, String path) {
        return new agencies(lines(), title, path, dates.get());
    }

    private List<AgencyLine> lines() {
        return entities.createQuery(
                        "select a, (select count(*) from Person p where p.agency = a and p.deactivatedAt is null)"
                                + " from Agency a order by a.code",
                        Object[].class)
                .getResultStream()
                .map(row -> {
                    Agency agency = (Agency) row[0];
                    return new AgencyLine(agency.id, agency.code, agency.name.in(visitor.language()), (Long) row[1]);
                })
                .toList();
    }
}
