package summitry.figure;

import java.util.List;
import summitry.model.Rung;
import summitry.text.Words;

/** The ladder of tension: from which tension on a rung holds. Bounds are 0 to 100, ascending, the first is 0. */
public record Rungs(List<Double> bounds) {
    public Rungs {
        bounds = List.copyOf(bounds);
        if (bounds.size() != Rung.values().length || bounds.getFirst() != 0) {
            throw new IllegalArgumentException("the ladder has bounds %s; it needs %d, the first of them 0."
                    .formatted(bounds, Rung.values().length));
        }
        for (int i = 1; i < bounds.size(); i++) {
            if (!(bounds.get(i) > bounds.get(i - 1))) {
                throw new IllegalArgumentException(
                        "the bounds of the ladder %s must ascend.".formatted(bounds));
            }
        }
    }

    int of(double tension) {
        int rung = 0;
        while (rung + 1 < bounds.size() && tension >= bounds.get(rung + 1)) {
            rung++;
        }
        return rung;
    }

    double low(int rung) {
        return bounds.get(rung);
    }

    double high(int rung) {
        return rung + 1 < bounds.size() ? bounds.get(rung + 1) : 100;
    }

    /** Where a tension stands on a ladder of rungs of equal height, 0 to 5. */
    double step(double tension) {
        int rung = of(tension);
        return rung + Math.clamp((tension - low(rung)) / (high(rung) - low(rung)), 0, 1);
    }

    static String name(int rung, Words words) {
        return words.get("rung." + Rung.values()[rung].key() + ".name");
    }
}
