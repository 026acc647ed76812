package summitry.figure;

import java.util.List;
import summitry.text.Numbers;
import summitry.text.Words;

/** A measure shown by colour, in five steps with fixed bounds, so that two moments can be compared. */
public enum Heat {
    /** Where a party stands on an issue, 0 to 100. No end of the scale is the good end. */
    POSITION("position", List.of(20.0, 40.0, 60.0, 80.0)),
    /** How close two parties are, -100 to 100. */
    AFFINITY("affinity", List.of(-30.0, -5.0, 25.0, 60.0)),
    /** How tense it is between two parties, 0 to 100. */
    TENSION("tension", List.of(15.0, 30.0, 50.0, 70.0));

    /** Steps of colour. */
    static final int STEPS = 5;

    private final String key;
    @SuppressWarnings("ImmutableEnumChecker") // the list never changes
    private final List<Double> bounds;

    Heat(String key, List<Double> bounds) {
        this.key = key;
        this.bounds = bounds;
    }

    /** The name in text keys. */
    public String key() {
        return key;
    }

    String name(Words words) {
        return words.get("figures.heat." + key);
    }

    /** The step of a value, 0 to 4. */
    int step(double value) {
        int step = 0;
        // What reads as 30 belongs to "30 and up", so it is the rounded value that counts.
        while (step < bounds.size() && Math.rint(value) >= bounds.get(step)) {
            step++;
        }
        return step;
    }

    /** The tone of a step, 0 to 4. */
    Tone tone(int step) {
        return this == TENSION ? Tone.rung(step) : Tone.heat(step);
    }

    /** True for the steps below nought, which bear a stroke so that they do not speak by colour alone. */
    boolean isBelowNought(int step) {
        return this == AFFINITY && step < 2;
    }

    /** The values of a step in words. */
    String range(int step, Words words) {
        Numbers numbers = new Numbers(words.language());
        if (step == 0) {
            return words.get("figures.heat.under", numbers.whole(bounds.getFirst()));
        }
        String from = numbers.whole(bounds.get(step - 1));
        return step == STEPS - 1
                ? words.get("figures.heat.up", from)
                : words.get("figures.heat.range", from, numbers.whole(bounds.get(step) - 1));
    }
}
