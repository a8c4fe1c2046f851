package org.omuz.exercise.model;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.omuz.agency.signin.SignedIn;
import org.omuz.shared.Rejected;

/** Keeps every page of an exercise from those who are to play it, whatever else they may do at the centre. */
@RequestScoped
public class Secrecy {
    private static final String NUMBER = "\\d{1,18}";

    private final SignedIn signedIn;
    private final Instance<Spoilers> spoilers;

    Secrecy(SignedIn signedIn, @Any Instance<Spoilers> spoilers) {
        this.signedIn = signedIn;
        this.spoilers = spoilers;
    }

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        if (!uri.getPath().startsWith("/exercises/")) {
            return;
        }
        all(uri.getPathParameters().get("id")).forEach(this::refuse);
        all(uri.getQueryParameters().get("from")).forEach(this::refuse);
        for (long version : all(uri.getPathParameters().get("versionId"))) {
            ExerciseVersion.<ExerciseVersion>findByIdOptional(version).ifPresent(known -> refuse(known.exercise.id));
        }
    }

    /** 403 with the reason. */
    public void refuse(long exerciseId) {
        boolean spoiled = spoilers.stream().anyMatch(one -> one.spoils(signedIn.subject(), exerciseId));
        if (spoiled) {
            throw new ForbiddenException(Rejected.because(ExerciseMessages.class, ExerciseMessages::youPlayIt));
        }
    }

    private static List<Long> all(List<String> sent) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .filter(one -> one.matches(NUMBER))
                        .map(Long::valueOf)
                        .toList();
    }
}
