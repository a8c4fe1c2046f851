package org.omuz.exercise;

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
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.shared.Language;
import org.omuz.shared.Visitor;

/** Lines of other exercises, to be copied into this one. */
@Path("/exercises/{id:\\d+}/library")
@RolesAllowed({"instructor", "administrator"})
@Transactional
public class LibraryPages {
    private static final int MOST = 200;

    record Source(long id, String code) {}

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
        List<Source> sources = entities.createQuery("select id, code from Exercise where id <> :id order by code", Object[].class)
                .setParameter("id", id)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Source((long) row[0], (String) row[1]))
                .toList();
        List<Line> lines = MselInject.of(from).stream()
                .map(line -> new Line(
                        line.id,
                        line.content,
                        EditMsel.said(line.content.subject(), visitor.language()),
                        EditMsel.said(line.content.text(), visitor.language())))
                .toList();
        return new library(Heading.of(exercise, visitor.language()), sources, from, lines);
    }

    @POST
    @Path("{lineId:\\d+}")
    public Response copy(@RestPath long id, @RestPath long lineId) {
        MselInject line = MselInject.<MselInject>findByIdOptional(lineId).orElseThrow(NotFoundException::new);
        secrecy.refuse(line.exercise.id);
        Language language = visitor.language();
        Inject fitting = CopiedInject.of(
                line.content, Draft.of(line.exercise).definition(), Draft.of(Exercise.known(id)).definition(), language, visitor.wording(MselMessages.class));
        MselInject copy = edit.add(id, fitting);
        return MselPages.opened(id, copy);
    }
}
