package org.omuz.framework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omuz.shared.content.ContentFile;
import org.omuz.shared.content.ContentFolder;
import org.omuz.shared.content.Problems;

/** The framework's three files, each keeping to its schema and all of them to each other; documents in JSON. */
record FrameworkContent(String label, String competencies, String roleProfiles, String awardRules) {

    static Optional<FrameworkContent> read(ContentFolder folder, Problems problems) {
        Problems found = new Problems();
        var competencies = folder.yaml("framework/competencies.yaml", "competencies", found);
        var profiles = folder.yaml("framework/role-profiles.yaml", "role-profiles", found);
        var rules = folder.yaml("framework/award-rules.yaml", "award-rules", found);
        if (!found.hasErrors()) {
            check(competencies.get(), profiles.get(), rules.get());
        }
        problems.addAll(found);
        return found.hasErrors()
                ? Optional.empty()
                : Optional.of(new FrameworkContent(
                        competencies.get().document().path("framework").asText(),
                        competencies.get().document().toString(),
                        profiles.get().document().toString(),
                        rules.get().document().toString()));
    }

    private static void check(ContentFile competencies, ContentFile profiles, ContentFile rules) {
        Set<String> domains = unique(competencies, "domains");
        Set<String> codes = unique(competencies, "competencies");
        unique(profiles, "profiles");
        known(competencies, domains);
        required(profiles, codes);
        String label = competencies.document().path("framework").asText();
        for (ContentFile other : List.of(profiles, rules)) {
            if (!other.document().path("framework").asText().equals(label)) {
                other.error("/framework", FrameworkMessages.class, m -> m.otherLabel(label));
            }
        }
    }

    private static Set<String> unique(ContentFile file, String list) {
        Set<String> seen = new HashSet<>();
        int index = 0;
        for (JsonNode element : file.document().path(list)) {
            String code = element.path("code").asText();
            if (!seen.add(code)) {
                file.error("/" + list + "/" + index + "/code", FrameworkMessages.class, m -> m.twice(code));
            }
            index++;
        }
        return seen;
    }

    private static void known(ContentFile competencies, Set<String> domains) {
        int index = 0;
        for (JsonNode competency : competencies.document().path("competencies")) {
            String at = "/competencies/" + index++ + "/domain";
            String domain = competency.path("domain").asText();
            if (!domains.contains(domain)) {
                competencies.error(at, FrameworkMessages.class, m -> m.unknownDomain(domain));
            }
        }
    }

    private static void required(ContentFile profiles, Set<String> codes) {
        int index = 0;
        for (JsonNode profile : profiles.document().path("profiles")) {
            String at = "/profiles/" + index++ + "/requires/";
            profile.path("requires").fieldNames().forEachRemaining(code -> {
                if (!codes.contains(code)) {
                    profiles.error(at + code, FrameworkMessages.class, m -> m.unknownCompetency(code));
                }
            });
        }
    }
}
