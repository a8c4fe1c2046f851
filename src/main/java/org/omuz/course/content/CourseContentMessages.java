package org.omuz.course.content;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of the content page and of what can be wrong with a course. */
@MessageBundle("course")
public interface CourseContentMessages {
    @Message("The content directory does not exist.")
    String noDirectory();

    @Message("The lesson does not begin with its terms and sources between two lines of “---”.")
    String noFrontMatter();

    @Message("HTML and scripts are not allowed in lessons; use Markdown.")
    String htmlInLesson();

    @Message("The link {to} leads to no web address.")
    String badLink(String to);

    @Message("The figure name {name} is not allowed: expected is media/ and a plain file name ending in svg, png or jpg.")
    String badFigure(String name);

    @Message("The figure {name} has no text that describes it.")
    String noAltText(String name);

    @Message("The figure media/{name} does not exist.")
    String figureMissing(String name);

    @Message("The figure does not hold what its name says ({type}).")
    String otherType(String type);

    @Message("The figure cannot be read as a picture.")
    String brokenFigure();

    @Message("The figure has {size} pixels; at most {most} million can be shown and printed. Make it smaller.")
    String figureTooLarge(String size, long most);

    @Message("The figure is nested too deeply or has too many parts to be drawn. Simplify it, or keep it as PNG.")
    String figureTooIntricate();

    @Message("The figure is not a well-formed SVG.")
    String notSvg();

    @Message("The figure contains something that does more than draw.")
    String activeFigure();

    @Message("No lesson shows this figure.")
    String unusedFigure();

    @Message("No module names this lesson.")
    String unusedLesson();

    @Message("The file {file} is missing: English and Russian are required.")
    String lessonMissing(String file);

    @Message("The lesson has {words} words; 300 to 900 are usual.")
    String lessonLength(int words);

    @Message("The course lies in the directory {code} and should have that code.")
    String otherCode(String code);

    @Message("The framework {label} has not been imported.")
    String unknownFramework(String label);

    @Message("There is no role profile {code} in the framework.")
    String unknownRole(String code);

    @Message("There is no competency {code} in the framework.")
    String unknownCompetency(String code);

    @Message("The modules add up to {sum}.")
    String otherSum(int sum);

    @Message("{code} is there twice.")
    String twice(String code);

    @Message("There is no quiz {code}.")
    String unknownQuiz(String code);

    @Message("There is no practical {code}.")
    String unknownPractical(String code);

    @Message("There is no question {code}.")
    String unknownQuestion(String code);

    @Message("There is no module {code}.")
    String unknownModule(String code);

    @Message("The practical {code} belongs to module {module}.")
    String otherModule(String code, String module);

    @Message("The question {code} is in the test {other} too; pre- and post-test may not share a question.")
    String sharedQuestion(String code, String other);

    @Message("Used nowhere in the course.")
    String notPlaced();

    @Message("Content")
    String title();

    @Message("Courses and the competency framework as they were published. A published version never changes.")
    String about();

    @Message("Import from the content directory")
    String importNow();

    @Message("Content directory:")
    String from();

    @Message("No content directory is configured. Whoever runs the service names one with OMUZ_CONTENT.")
    String noneConfigured();

    @Message("The content was imported")
    String imported();

    @Message("version {number} ({label}) created")
    String created(int number, String label);

    @Message("unchanged, version {number} ({label})")
    String unchanged(int number, String label);

    @Message("Errors found: {count}")
    String refused(int count);

    @Message("Nothing of a course with an error was taken in. Correct the files and import again.")
    String refusedWhat();

    @Message("Errors")
    String errors();

    @Message("Warnings: {count}")
    String warnings(int count);

    @Message("File")
    String file();

    @Message("Line")
    String line();

    @Message("Field")
    String field();

    @Message("What is wrong")
    String reason();

    @Message("Competency framework")
    String frameworkName();

    @Message("No course has been published yet. Import the content directory to begin.")
    String noCourses();

    @Message("The framework has not been imported yet.")
    String noFramework();

    @Message("Version")
    String version();

    @Message("Label")
    String label();

    @Message("Published")
    String published();

    @Message("Lessons")
    String lessons();

    @Message("Questions")
    String questions();

    @Message("Figures")
    String figures();

    @Message("current")
    String current();
}
