/** Courses as content: immutable published versions of modules, lessons, quizzes and practical checklists. */
package org.omuz.course;
