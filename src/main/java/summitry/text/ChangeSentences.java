package summitry.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import summitry.model.Reason;

/**
 * Why a number changed, as a paragraph: what it did, then the terms that carried it, then those that held it back, the
 * largest first. The points named add up to the change named.
 */
final class ChangeSentences {
    /** Points beyond which a gap between the terms and the change is said aloud. */
    private static final double GAP = 0.01;

    private final Speech speech;
    private final CauseSentences causes;

    ChangeSentences(Speech speech) {
        this.speech = speech;
        causes = new CauseSentences(speech);
    }

    private record Part(String clause, double points) {}

    /**
     * The sentences after the first one.
     *
     * @param kind what changed: {@code move}, {@code tension} or {@code text}
     */
    String because(String kind, double from, double to, List<Reason> reasons) {
        double total = Numbers.shownChange(from, to);
        List<Part> parts = parts(from, to, total, reasons);
        if (parts.isEmpty()) {
            return speech.get(kind + ".nothing");
        }
        if (total == 0) {
            return speech.get(kind + ".balance", list(signed(parts, 1)), list(signed(parts, -1)));
        }
        String why = speech.get(kind + ".why", list(signed(parts, total)));
        List<Part> against = signed(parts, -total);
        return against.isEmpty() ? why : why + " " + speech.get(kind + ".held", list(against));
    }

    private static List<Part> signed(List<Part> parts, double sign) {
        return parts.stream().filter(p -> p.points * sign > 0).toList();
    }

    private List<Part> parts(double from, double to, double total, List<Reason> reasons) {
        List<String> clauses = new ArrayList<>();
        List<Double> points = new ArrayList<>();
        double sum = 0;
        for (Reason reason : reasons) {
            if (reason.contribution() == 0) {
                continue;
            }
            clauses.add(causes.clause(reason));
            points.add(reason.contribution());
            sum += reason.contribution();
        }
        double gap = to - from - sum;
        if (Math.abs(gap) > GAP) {
            clauses.add(speech.get("change.unexplained"));
            points.add(gap);
        }
        double[] shown = Numbers.partsInTenths(points, total);
        List<Part> parts = new ArrayList<>();
        for (int k = 0; k < shown.length; k++) {
            if (shown[k] != 0) {
                parts.add(new Part(clauses.get(k), shown[k]));
            }
        }
        parts.sort(Comparator.comparingDouble(p -> -Math.abs(p.points)));
        return parts;
    }

    private String list(List<Part> parts) {
        String list = "";
        for (Part part : parts) {
            String text = speech.get("change.part", part.clause,
                    speech.numbers().changeInTenths(part.points));
            list = list.isEmpty() ? text : speech.get("list.semicolon", list, text);
        }
        return list;
    }
}
