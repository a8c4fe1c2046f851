package org.omuz.assessment.quiz;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.omuz.course.Activity;

/**
 * A graded paper. Every question counts one point. Passed is a percentage of at least the pass mark and, other than in
 * a pre-test, every safety-critical item fully right.
 *
 * @param points by position, the first at index 0
 * @param percent two decimals
 */
public record Score(
        List<BigDecimal> points, BigDecimal total, BigDecimal percent, boolean criticalRight, boolean passed) {

    static Score of(QuizPaper paper, IntFunction<GivenAnswer> givenAt) {
        List<BigDecimal> points = new ArrayList<>();
        boolean criticalRight = true;
        for (int position = 1; position <= paper.size(); position++) {
            BigDecimal earned = GradeAnswer.points(paper.at(position), givenAt.apply(position));
            points.add(earned);
            if (paper.at(position).safetyCritical() && earned.compareTo(GradeAnswer.FULL) < 0) {
                criticalRight = false;
            }
        }
        BigDecimal total = points.stream().reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        BigDecimal percent = paper.size() == 0
                ? BigDecimal.ZERO.setScale(2)
                : total.multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(paper.size()), 2, RoundingMode.HALF_UP);
        boolean enough =
                percent.compareTo(BigDecimal.valueOf(paper.content().quiz().passPercent())) >= 0;
        boolean safe = criticalRight || paper.purpose() == Activity.Purpose.PRE;
        return new Score(points, total, percent, criticalRight, enough && safe);
    }
}
