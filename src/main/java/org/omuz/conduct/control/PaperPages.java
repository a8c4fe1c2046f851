package org.omuz.conduct.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.SignedInMember;
import org.omuz.conduct.run.StaffsRun;
import org.omuz.conduct.words.Cast;
import org.omuz.exercise.model.ExerciseShelf;
import org.omuz.exercise.model.FrozenExercise;
import org.omuz.exercise.print.PackFiles;
import org.omuz.exercise.print.PackOptions;
import org.omuz.exercise.print.PackPart;
import org.omuz.exercise.print.PrintPack;
import org.omuz.shared.Language;
import org.omuz.shared.Permitted;
import org.omuz.shared.Visitor;
import org.omuz.shared.content.ImageResponse;

/** What the staff of a run has on its tables, each role its own; players get their handouts in their rooms. */
@Path("/runs/{id}/documents")
@Transactional
@Authenticated
public class PaperPages {
    @CheckedTemplate(basePath = "control")
    record papers(PaperView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "control")
    record paper(PaperView.Sheet sheet) implements TemplateInstance {}

    private final SignedInMember self;
    private final Visitor visitor;
    private final BoardViews boards;
    private final Papers papers;
    private final ExerciseShelf shelf;
    private final PrintPack print;

    PaperPages(
            SignedInMember self,
            Visitor visitor,
            BoardViews boards,
            Papers papers,
            ExerciseShelf shelf,
            PrintPack print) {
        this.self = self;
        this.visitor = visitor;
        this.boards = boards;
        this.papers = papers;
        this.shelf = shelf;
        this.print = print;
    }

    @GET
    @Permitted(by = StaffsRun.class)
    public TemplateInstance first(@RestPath long id) {
        return new papers(papers.of(me(id), Paper.SITUATION));
    }

    @GET
    @Path("{paper}")
    @Permitted(by = StaffsRun.class)
    public TemplateInstance show(@RestPath long id, @RestPath String paper) {
        Member me = me(id);
        Paper asked = Paper.of(paper).filter(one -> one.isFor(me)).orElseThrow(NotFoundException::new);
        return new papers(papers.of(me, asked));
    }

    @GET
    @Path("items/{item}")
    @Permitted(by = StaffsRun.class)
    public TemplateInstance item(@RestPath long id, @RestPath String item) {
        Member me = me(id);
        PaperView.Item found = papers.item(me, item).orElseThrow(NotFoundException::new);
        Cast cast = boards.cast(me.run);
        Optional<ExerciseShelf.Text> text = text(me, item, visitor.language());
        return new paper(new PaperView.Sheet(
                RunHead.of(me.run, cast, me),
                found,
                text.map(t -> new RawString(t.html())).orElse(null),
                text.map(ExerciseShelf.Text::language).orElse(visitor.language()),
                cast.exercise()
                        .table(item)
                        .map(table -> Papers.table(table, cast))
                        .orElse(null)));
    }

    /** A projection of a document that the reader may see: its own, or one that its text shows. */
    @GET
    @Path("items/{item}/{name}")
    @Permitted(by = StaffsRun.class)
    public Response image(@RestPath long id, @RestPath String item, @RestPath String name) {
        Member me = me(id);
        String address = Papers.base(me, item) + name;
        boolean shown = papers.item(me, item)
                .filter(i -> address.equals(i.image()) || inText(me, item, address))
                .isPresent();
        ExerciseShelf.Image image = Optional.of(name)
                .filter(n -> shown)
                .flatMap(n -> shelf.image(me.run.exerciseVersionId, n))
                .orElseThrow(NotFoundException::new);
        return ImageResponse.of(image.bytes(), image.mediaType(), "private, max-age=86400")
                .build();
    }

    private boolean inText(Member me, String item, String address) {
        return Stream.of(Language.values())
                .flatMap(language -> text(me, item, language).stream())
                .anyMatch(text -> text.html().contains(address + "\""));
    }

    private Optional<ExerciseShelf.Text> text(Member me, String item, Language language) {
        return shelf.text(me.run.exerciseVersionId, item, language, Papers.base(me, item));
    }

    /** The parts of the pack that the reader's role works by, in one language. */
    @GET
    @Path("pack.pdf")
    @Produces("application/pdf")
    @Permitted(by = StaffsRun.class)
    public Response pack(@RestPath long id, @RestQuery String language) {
        Member me = me(id);
        Set<PackPart> parts = Paper.printedFor(me);
        if (parts.isEmpty()) {
            throw new NotFoundException();
        }
        FrozenExercise version = shelf.version(me.run.exerciseVersionId).orElseThrow(NotFoundException::new);
        PackOptions options = new PackOptions(
                parts, Language.of(language == null ? "" : language).orElse(Language.EN), null, Set.of());
        byte[] pdf = print.pdf(version.definition(), PackFiles.of(shelf, me.run.exerciseVersionId), options);
        String name = version.code() + "-" + version.number() + "-" + options.language().tag + ".pdf";
        return Response.ok(pdf)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private Member me(Long id) {
        return self.member(id);
    }
}
