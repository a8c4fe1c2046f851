package org.omuz.exercise.build;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.exercise.model.Draft;
import org.omuz.exercise.model.Exercise;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.MselInject;
import org.omuz.exercise.model.MselMessages;
import org.omuz.exercise.model.Secrecy;
import org.omuz.shared.Json;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.Visitor;

/** Lines of other exercises, to be copied into this one. */
@Path("/exercises/{id:\\d+}/library")
@RolesAllowed({"instructor", "administrator"})
@Transactional
public class LibraryPages {
    private static final int MOST = 200;

    record Source(long id, String code, String title) {}

    record Line(long id, Inject inject, String subject, String text) {}

    @CheckedTemplate(basePath = "exercise")
    record library(Heading heading, List<Source> sources, long from, List<Line> lines) implements TemplateInstance {}

    private final Visitor visitor;
    private final EditMsel edit;
    private final EntityManager entities;
    private final Secrecy secrecy;

    LibraryPages(Visitor visitor, EditMsel edit, EntityManager entities, Secrecy secrecy) {
        this.secrecy = secrecy;
        this.visitor = visitor;
        this.edit = edit;
        this.entities = entities;
    }

    @GET
    public TemplateInstance library(@RestPath long id, @RestQuery @DefaultValue("0") long from) {
        Exercise exercise = Exercise.known(id);
        List<Line> lines = MselInject.of(from).stream()
                .map(line -> new Line(
                        line.id,
                        line.content,
                        EditMsel.said(line.content.subject(), visitor.language()),
                        EditMsel.said(line.content.text(), visitor.language())))
                .toList();
        return new library(Heading.of(exercise, visitor.language()), sources(id), from, lines);
    }

    @SuppressWarnings("unchecked")
    private List<Source> sources(long id) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select id, code, json_extract(head, '$.title') from exercise where id <> :id order by code")
                .setParameter("id", id)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new Source(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        row[2] == null
                                ? ""
                                : EditMsel.said(
                                        Json.read(row[2].toString(), new TypeReference<LocalizedText>() {}),
                                        visitor.language())))
                .toList();
    }

    @POST
    @Path("{lineId:\\d+}")
    public Response copy(@RestPath long id, @RestPath long lineId) {
        MselInject line = MselInject.<MselInject>findByIdOptional(lineId).orElseThrow(NotFoundException::new);
        secrecy.refuse(line.exercise.id);
        Language language = visitor.language();
        Inject fitting = CopiedInject.of(
                line.content,
                Draft.of(line.exercise).definition(),
                Draft.of(Exercise.known(id)).definition(),
                language,
                visitor.wording(MselMessages.class));
        MselInject copy = edit.add(id, fitting);
        return MselPages.opened(id, copy);
    }
}
