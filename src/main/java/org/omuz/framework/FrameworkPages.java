package org.omuz.framework;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.Visitor;

/** Competencies, their levels and the role profiles that require them, for everybody who is signed in. */
@Path("/framework")
@RolesAllowed({"trainee", "instructor", "manager", "administrator"})
@Transactional
public class FrameworkPages {
    record Choice(String code, String title, boolean chosen) {}

    /** {@code level} and {@code other}: what the chosen profiles require; null where they require nothing. */
    record Line(String code, String title, String evidence, long profiles, Integer level, Integer other) {}

    record Group(String code, String title, List<Line> lines) {}

    /** The two profiles being compared, by title; null where none was chosen. */
    record Compared(String role, String with) {}

    record LevelView(int level, String title, String behaviour) {}

    record Choices(List<Choice> domains, List<Choice> roles, List<Choice> others) {}

    @CheckedTemplate(basePath = "framework")
    record list(String label, Choices choices, Compared compared, List<Group> groups, List<LevelView> levels)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "framework")
    record competency(CompetencyView it) implements TemplateInstance {}

    record RoleView(String code, String title, long count, List<Choice> others, List<Group> groups) {}

    @CheckedTemplate(basePath = "framework")
    record role(RoleView it) implements TemplateInstance {}

    private final Frameworks frameworks;
    private final Visitor visitor;
    private final LocalFormat written;

    FrameworkPages(Frameworks frameworks, Visitor visitor, LocalFormat written) {
        this.frameworks = frameworks;
        this.visitor = visitor;
        this.written = written;
    }

    @GET
    public TemplateInstance list(@RestQuery String domain, @RestQuery String role, @RestQuery String with) {
        Framework framework = frameworks.current();
        Optional<RoleProfile> first = framework.profile(String.valueOf(role));
        Optional<RoleProfile> second = framework.profile(String.valueOf(with)).filter(other -> first.isPresent());
        List<Group> groups = new ArrayList<>();
        for (Framework.Domain each : framework.domains()) {
            if (domain == null || domain.isEmpty() || domain.equals(each.code())) {
                groups.add(group(framework, each, first, second));
            }
        }
        var levels = framework.levels().stream()
                .map(level -> new LevelView(level.level(), say(level.title()), say(level.behaviour())))
                .toList();
        var compared = new Compared(title(first), title(second));
        return new list(framework.label(), choices(framework, domain, role, with), compared, groups, levels);
    }

    private Choices choices(Framework framework, String domain, String role, String with) {
        return new Choices(
                framework.domains().stream()
                        .map(d -> new Choice(d.code(), say(d.title()), d.code().equals(domain)))
                        .toList(),
                roles(framework, role),
                roles(framework, with));
    }

    private List<Choice> roles(Framework framework, String chosen) {
        return framework.profiles().values().stream()
                .map(p -> new Choice(p.code(), say(p.title()), p.code().equals(chosen)))
                .toList();
    }

    private Group group(
            Framework framework, Framework.Domain domain, Optional<RoleProfile> first, Optional<RoleProfile> second) {
        List<Line> lines = framework.competenciesOf(domain.code()).stream()
                .map(competency -> line(framework, competency, first, second))
                .toList();
        return new Group(domain.code(), say(domain.title()), lines);
    }

    private Line line(
            Framework framework, Competency competency, Optional<RoleProfile> first, Optional<RoleProfile> second) {
        return new Line(
                competency.code(),
                say(competency.title()),
                CompetencyView.kinds(framework, competency.operatorEvidence(), visitor.language()),
                framework.requiring(competency.code()).size(),
                required(first, competency),
                required(second, competency));
    }

    private static Integer required(Optional<RoleProfile> profile, Competency competency) {
        return profile.map(RoleProfile::requires)
                .map(r -> r.get(competency.code()))
                .orElse(null);
    }

    @GET
    @Path("{code}")
    public TemplateInstance competency(@RestPath String code) {
        Framework framework = frameworks.current();
        Competency competency = framework.competency(code).orElseThrow(NotFoundException::new);
        return new competency(CompetencyView.of(
                framework, competency, visitor.language(), visitor.wording(FrameworkMessages.class), written));
    }

    @GET
    @Path("roles/{code}")
    public TemplateInstance role(@RestPath String code) {
        Framework framework = frameworks.current();
        RoleProfile profile = framework.profile(code).orElseThrow(NotFoundException::new);
        List<Group> groups = framework.domains().stream()
                .map(domain -> group(framework, domain, Optional.of(profile), Optional.empty()))
                .map(FrameworkPages::requiredOnly)
                .filter(group -> !group.lines().isEmpty())
                .toList();
        List<Choice> others =
                roles(framework, code).stream().filter(other -> !other.chosen()).toList();
        return new role(
                new RoleView(code, say(profile.title()), profile.requires().size(), others, groups));
    }

    private static Group requiredOnly(Group group) {
        return new Group(
                group.code(),
                group.title(),
                group.lines().stream().filter(line -> line.level() != null).toList());
    }

    private String title(Optional<RoleProfile> profile) {
        return profile.map(p -> say(p.title())).orElse(null);
    }

    private String say(LocalizedText text) {
        return text.in(visitor.language());
    }
}
