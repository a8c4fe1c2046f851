package org.omuz.course.content;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of the content page and of what can be wrong with a course. */
@MessageBundle("course")
public interface CourseContentMessages {
    @Message String noDirectory();
    @Message String noFrontMatter();
    @Message String htmlInLesson();
    @Message String badLink(String to);
    @Message String badFigure(String name);
    @Message String noAltText(String name);
    @Message String figureMissing(String name);
    @Message String otherType(String type);
    @Message String brokenFigure();
    @Message String figureTooLarge(String size, long most);
    @Message String figureTooIntricate();
    @Message String notSvg();
    @Message String activeFigure();
    @Message String unusedFigure();
    @Message String unusedLesson();
    @Message String lessonMissing(String file);
    @Message String lessonLength(int words);
    @Message String otherCode(String code);
    @Message String unknownFramework(String label);
    @Message String unknownRole(String code);
    @Message String unknownCompetency(String code);
    @Message String otherSum(int sum);
    @Message String twice(String code);
    @Message String unknownQuiz(String code);
    @Message String unknownPractical(String code);
    @Message String unknownQuestion(String code);
    @Message String unknownModule(String code);
    @Message String otherModule(String code, String module);
    @Message String sharedQuestion(String code, String other);
    @Message String notPlaced();
    @Message String title();
    @Message String about();
    @Message String importNow();
    @Message String from();
    @Message String noneConfigured();
    @Message String imported();
    @Message String created(int number, String label);
    @Message String unchanged(int number, String label);
    @Message String refused(int count);
    @Message String refusedWhat();
    @Message String errors();
    @Message String warnings(int count);
    @Message String file();
    @Message String line();
    @Message String field();
    @Message String reason();
    @Message String frameworkName();
    @Message String noCourses();
    @Message String noFramework();
    @Message String version();
    @Message String label();
    @Message String published();
    @Message String lessons();
    @Message String questions();
    @Message String figures();
    @Message String current();
}
