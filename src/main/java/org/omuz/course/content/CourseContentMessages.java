package org.omuz.course.content;

import io.quarkus.qute.i18n.MessageBundle;

/** Wording of the content page and of what can be wrong with a course. */
@MessageBundle("course")
public interface CourseContentMessages {
    String noDirectory();
    String noFrontMatter();
    String htmlInLesson();
    String badLink(String to);
    String badFigure(String name);
    String noAltText(String name);
    String figureMissing(String name);
    String otherType(String type);
    String brokenFigure();
    String figureTooLarge(String size, long most);
    String figureTooIntricate();
    String notSvg();
    String activeFigure();
    String unusedFigure();
    String unusedLesson();
    String lessonMissing(String file);
    String lessonLength(int words);
    String otherCode(String code);
    String unknownFramework(String label);
    String unknownRole(String code);
    String unknownCompetency(String code);
    String otherSum(int sum);
    String twice(String code);
    String unknownQuiz(String code);
    String unknownPractical(String code);
    String unknownQuestion(String code);
    String unknownModule(String code);
    String otherModule(String code, String module);
    String sharedQuestion(String code, String other);
    String notPlaced();
    String title();
    String about();
    String importNow();
    String from();
    String noneConfigured();
    String imported();
    String created(int number, String label);
    String unchanged(int number, String label);
    String refused(int count);
    String refusedWhat();
    String errors();
    String warnings(int count);
    String file();
    String line();
    String field();
    String reason();
    String frameworkName();
    String noCourses();
    String noFramework();
    String version();
    String label();
    String published();
    String lessons();
    String questions();
    String figures();
    String current();
}
