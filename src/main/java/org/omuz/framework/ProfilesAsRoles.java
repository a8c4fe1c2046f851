package org.omuz.framework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.omuz.agency.PostingRoles;
import org.omuz.shared.LocalizedText;

/** The role profiles of the current framework are the roles a posting can have. */
@ApplicationScoped
class ProfilesAsRoles implements PostingRoles {
    private final Frameworks frameworks;

    ProfilesAsRoles(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public Map<String, LocalizedText> titles() {
        Map<String, LocalizedText> titles = new LinkedHashMap<>();
        frameworks
                .known()
                .ifPresent(known -> known.profiles().forEach((code, profile) -> titles.put(code, profile.title())));
        return titles;
    }
}
