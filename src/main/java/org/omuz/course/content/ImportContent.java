package org.omuz.course.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.omuz.agency.centre.ImportCentre;
import org.omuz.framework.ImportFramework;
import org.omuz.shared.content.ContentFolder;
import org.omuz.shared.content.Imported;
import org.omuz.shared.content.Problems;

/** Takes in a whole content directory: the framework first, then every course; each is taken whole or not at all. */
@ApplicationScoped
public class ImportContent {
    /** {@code framework} is null where it was refused. */
    public record Result(Imported framework, List<Imported> courses, Problems problems) {}

    private final ImportCentre centre;
    private final ImportFramework framework;
    private final ImportCourse course;

    ImportContent(ImportCentre centre, ImportFramework framework, ImportCourse course) {
        this.centre = centre;
        this.framework = framework;
        this.course = course;
    }

    public Result from(Path directory) {
        ContentFolder folder = new ContentFolder(directory);
        Problems problems = new Problems();
        if (!folder.exists()) {
            problems.error(
                    directory.toString(), 0, "", CourseContentMessages.class, CourseContentMessages::noDirectory);
            return new Result(null, List.of(), problems);
        }
        if (folder.has("centre.yaml")) {
            centre.from(folder, problems);
        }
        Imported imported = framework.from(folder, problems).orElse(null);
        List<Imported> courses = new ArrayList<>();
        if (imported != null) {
            for (String code : folder.folders("courses")) {
                course.from(folder, code, problems).ifPresent(courses::add);
            }
        }
        return new Result(imported, courses, problems);
    }
}
