package org.omuz.framework;

import java.util.List;
import java.util.Map;
import org.omuz.shared.LocalizedText;

/**
 * One thing an officer can do, at levels 1 (awareness) to 4 (instructor).
 *
 * @param behaviours level to what an observer sees
 * @param operatorEvidence kinds of evidence level 2 asks for, e.g. WT, OP
 * @param validityMonths level to months until recertification
 * @param anchor standard or instrument it rests on
 */
public record Competency(
        String code,
        String domain,
        LocalizedText title,
        Map<Integer, LocalizedText> behaviours,
        List<String> operatorEvidence,
        boolean practicalRequired,
        Map<Integer, Integer> validityMonths,
        String anchor) {}
