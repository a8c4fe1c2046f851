package org.omuz.exercise.print;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.exercise.model.ExerciseShelf;
import org.omuz.exercise.model.FrozenExercise;
import org.omuz.shared.Language;

/** The printed pack of a published version. */
@Path("/exercises/versions/{versionId:\\d+}/pack.pdf")
@RolesAllowed({"instructor", "administrator"})
public class PackPages {
    private final ExerciseShelf shelf;
    private final PrintPack print;

    PackPages(ExerciseShelf shelf, PrintPack print) {
        this.shelf = shelf;
        this.print = print;
    }

    /** {@code part} names parts, none for all; {@code language} defaults to the exercise's first. */
    @GET
    public Response pack(
            @RestPath long versionId,
            @RestQuery List<String> part,
            @RestQuery String language,
            @RestQuery String second,
            @RestQuery Set<String> team) {
        FrozenExercise version = shelf.version(versionId).orElseThrow(NotFoundException::new);
        Set<PackPart> parts = Arrays.stream(PackPart.values())
                .filter(one -> part.contains(one.name()))
                .collect(Collectors.toSet());
        String first = version.definition().languages().get(0);
        PackOptions options = new PackOptions(
                parts,
                Language.of(language).or(() -> Language.of(first)).orElse(Language.EN),
                Language.of(second).orElse(null),
                team);
        byte[] pdf = print.pdf(version.definition(), PackFiles.of(shelf, versionId), options);
        String name = version.code() + "-" + version.number() + "-" + options.language().tag + ".pdf";
        return Response.ok(pdf, "application/pdf")
                .header("Content-Disposition", "inline; filename=\"" + name + "\"")
                .build();
    }
}
