package org.omuz.framework;

import java.nio.file.Path;
import org.omuz.shared.content.ContentFolder;
import org.omuz.shared.content.Problems;

/** The real framework, read from its files without a database. */
public final class FrameworkSamples {
    private FrameworkSamples() {}

    public static Framework real() {
        FrameworkContent content = FrameworkContent.read(new ContentFolder(Path.of("course-content")), new Problems())
                .orElseThrow();
        FrameworkVersion version = new FrameworkVersion();
        version.label = content.label();
        version.competencies = content.competencies();
        version.roleProfiles = content.roleProfiles();
        version.awardRules = content.awardRules();
        return Frameworks.assemble(version, java.util.List.of());
    }
}
