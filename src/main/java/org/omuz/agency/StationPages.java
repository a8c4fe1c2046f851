package org.omuz.agency;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.TreeMap;
import org.omuz.audit.AuditTrail;
import org.omuz.audit.Changes;
import org.omuz.shared.Unique;
import org.omuz.shared.Visitor;
import org.omuz.shared.form.FormSubmission;
import org.omuz.shared.form.Overtaken;

/** Duty stations, from the page of their agency; id 0 stands for a new one. */
@Path("/centre/agencies/{id}/stations")
@RolesAllowed("administrator")
@Transactional
public class StationPages {
    @CheckedTemplate(basePath = "agency")
    record stationForm(Agency agency, String agencyName, long station, NamesForm form, Map<String, String> problems)
            implements TemplateInstance {}

    private final Visitor visitor;
    private final FormValidator judge;
    private final AuditTrail trail;
    private final FormSubmission sent;

    StationPages(Visitor visitor, FormValidator judge, AuditTrail trail, FormSubmission sent) {
        this.sent = sent;
        this.visitor = visitor;
        this.judge = judge;
        this.trail = trail;
    }

    @GET
    @Path("{station}")
    public TemplateInstance edit(long id, long station) {
        DutyStation known = known(id, station);
        NamesForm form = known.id == null ? NamesForm.empty() : NamesForm.of(known);
        return form(known, form, Map.of());
    }

    @POST
    @Path("{station}")
    public Response recorded(long id, long station, @BeanParam NamesForm form) {
        DutyStation known = known(id, station);
        if (known.id != null) {
            Panache.getEntityManager().refresh(known, LockModeType.PESSIMISTIC_WRITE);
        }
        return sent.checkedBy(() -> refuseFaults(known, form))
                .answer(
                        () -> {
                            if (known.id != null) {
                                Overtaken.Stored stored = new Overtaken.Stored("DutyStation", known.id, known.version);
                                Overtaken.refuse(form.version(), stored, form, NamesForm.of(known), NamesForm.PLAIN);
                            }
                            return recorded(known, form);
                        },
                        why -> form(known, sent.again(form), why.problems()));
    }

    private void refuseFaults(DutyStation known, NamesForm form) {
        Map<String, FieldError> faults = new TreeMap<>(judge.faults(form));
        if (DutyStation.byCode(String.valueOf(form.code()))
                .filter(other -> !other.id.equals(known.id))
                .isPresent()) {
            faults.put("code", FieldError.CODE_TAKEN);
        }
        FormValidator.refuse(faults);
    }

    private String recorded(DutyStation known, NamesForm form) {
        refuseFaults(known, form);
        NamesForm before = known.id == null ? null : NamesForm.of(known);
        known.code = form.code();
        known.name = form.names();
        Unique.write(known, Map.of("code", FieldError.CODE_TAKEN.at("code")));
        trail.record("StationRecorded", "DutyStation", known.id, Changes.between(before, NamesForm.of(known)));
        sent.done(AgencyMessages.class, AgencyMessages::doneSaved);
        return "/centre/agencies/" + known.agency.id;
    }

    private stationForm form(DutyStation station, NamesForm form, Map<String, String> problems) {
        Agency agency = station.agency;
        return new stationForm(
                agency, agency.name.in(visitor.language()), station.id == null ? 0 : station.id, form, problems);
    }

    private static DutyStation known(long agency, long id) {
        if (id == 0) {
            DutyStation station = new DutyStation();
            station.agency = Agency.<Agency>findByIdOptional(agency).orElseThrow(NotFoundException::new);
            return station;
        }
        return DutyStation.<DutyStation>find(
                        "from DutyStation d join fetch d.agency where d.id = ?1 and d.agency.id = ?2", id, agency)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }
}
