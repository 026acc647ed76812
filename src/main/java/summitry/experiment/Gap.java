package summitry.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import summitry.model.Scenario;
import summitry.model.Theory;

/**
 * How far two theories are apart on an issue.
 *
 * @param issue by its index
 * @param points mean text under the other less that under the one
 */
record Gap(int issue, Theory one, Theory other, double points) {

    static List<TheoryTable.Distance> distances(List<TheoryTable.Column> columns) {
        List<TheoryTable.Distance> distances = new ArrayList<>();
        for (TheoryTable.Column one : columns) {
            for (TheoryTable.Column other : columns.subList(columns.indexOf(one) + 1, columns.size())) {
                List<Double> issues = IntStream.range(0, one.forecast().issues().size())
                        .mapToObj(k -> Math.abs(other.text(k) - one.text(k))).toList();
                distances.add(new TheoryTable.Distance(one.theory(), other.theory(), issues,
                        issues.stream().mapToDouble(d -> d).average().orElse(0)));
            }
        }
        return distances;
    }

    /** The widest gap of every issue on which theories disagree, in scenario order. */
    static List<Gap> widest(Scenario scenario, List<TheoryTable.Column> columns) {
        List<TheoryTable.Distance> distances = distances(columns);
        List<Gap> gaps = new ArrayList<>();
        for (int k = 0; k < scenario.issues().size(); k++) {
            TheoryTable.Distance widest = distances.getFirst();
            for (TheoryTable.Distance distance : distances) {
                widest = distance.issues().get(k) > widest.issues().get(k) ? distance : widest;
            }
            if (widest.issues().get(k) > Theories.DISAGREES) {
                gaps.add(new Gap(k, widest.one(), widest.other(),
                        columns.get(widest.other().ordinal()).text(k)
                                - columns.get(widest.one().ordinal()).text(k)));
            }
        }
        return gaps;
    }
}
