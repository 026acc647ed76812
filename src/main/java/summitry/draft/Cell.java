package summitry.draft;

import java.util.Optional;
import java.util.OptionalDouble;
import summitry.model.Confidence;
import summitry.model.Localized;
import summitry.model.Preference;

/**
 * What one party wants on one issue, as far as it is known yet: numbers may be missing, and a red line may still exclude
 * what the party wants. Ranges are those of {@link Preference}.
 *
 * @param stated empty where it says what it wants
 */
public record Cell(OptionalDouble ideal, OptionalDouble stated, OptionalDouble salience,
        OptionalDouble redMin, OptionalDouble redMax, OptionalDouble flexibility, Confidence confidence,
        Localized rationale, String source, String date) {

    /** Nothing is known of the pair. */
    public static final Cell EMPTY = new Cell(OptionalDouble.empty(), OptionalDouble.empty(),
            OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(),
            Confidence.MEDIUM, Localized.same(""), "", "");

    public Cell {
        if (!Preference.isDate(date)) {
            throw new IllegalArgumentException("date (%s) is none.".formatted(date));
        }
        for (Measure one : Measure.values()) {
            OptionalDouble value = pick(one, ideal, stated, salience, redMin, redMax, flexibility);
            if (value.isPresent() && !(value.getAsDouble() >= 0 && value.getAsDouble() <= 100)) {
                throw new IllegalArgumentException(
                        "%s (%s) must be from 0 to 100.".formatted(one.key(), value.getAsDouble()));
            }
        }
    }

    /** A number of a cell, 0 to 100 where it is given. */
    public enum Measure {
        IDEAL("ideal"), STATED("stated"), SALIENCE("salience"), RED_MIN("redMin"), RED_MAX("redMax"),
        FLEXIBILITY("flexibility");

        private final String key;

        Measure(String key) {
            this.key = key;
        }

        /** The word that files use. */
        public String key() {
            return key;
        }
    }

    public static Cell of(Preference row) {
        OptionalDouble stated = row.stated() == row.ideal()
                ? OptionalDouble.empty()
                : OptionalDouble.of(row.stated());
        return new Cell(OptionalDouble.of(row.ideal()), stated, OptionalDouble.of(row.salience()),
                row.redMin(), row.redMax(), row.flexibility(), row.confidence(), row.rationale(),
                row.source(), row.date());
    }

    /** The preference, where the numbers that it needs are given and its red lines leave room for them. */
    public Optional<Preference> preference() {
        if (ideal.isEmpty() || salience.isEmpty() || !leavesRoom()) {
            return Optional.empty();
        }
        double wants = ideal.getAsDouble();
        return Optional.of(new Preference(wants, stated.orElse(wants), salience.getAsDouble(), redMin, redMax,
                flexibility, confidence, rationale, source, date));
    }

    /** True where no red line excludes what the party wants or says. */
    public boolean leavesRoom() {
        if (ideal.isEmpty()) {
            return true;
        }
        double wants = ideal.getAsDouble();
        double says = stated.orElse(wants);
        return redMin.orElse(0) <= Math.min(wants, says) && redMax.orElse(100) >= Math.max(wants, says);
    }

    public OptionalDouble get(Measure number) {
        return pick(number, ideal, stated, salience, redMin, redMax, flexibility);
    }

    private static OptionalDouble pick(Measure number, OptionalDouble ideal, OptionalDouble stated,
            OptionalDouble salience, OptionalDouble redMin, OptionalDouble redMax,
            OptionalDouble flexibility) {
        return switch (number) {
            case IDEAL -> ideal;
            case STATED -> stated;
            case SALIENCE -> salience;
            case RED_MIN -> redMin;
            case RED_MAX -> redMax;
            case FLEXIBILITY -> flexibility;
        };
    }

    /**
     * The same with one number changed.
     *
     * @throws IllegalArgumentException where the value is not from 0 to 100
     */
    public Cell with(Measure number, OptionalDouble value) {
        return new Cell(number == Measure.IDEAL ? value : ideal, number == Measure.STATED ? value : stated,
                number == Measure.SALIENCE ? value : salience, number == Measure.RED_MIN ? value : redMin,
                number == Measure.RED_MAX ? value : redMax,
                number == Measure.FLEXIBILITY ? value : flexibility, confidence, rationale, source, date);
    }

    public Cell withConfidence(Confidence changed) {
        return new Cell(ideal, stated, salience, redMin, redMax, flexibility, changed, rationale, source,
                date);
    }

    public Cell withReason(Localized changed) {
        return new Cell(ideal, stated, salience, redMin, redMax, flexibility, confidence, changed, source,
                date);
    }

    /** @param day of the source, as {@link Preference#date} has it */
    public Cell withSource(String changed, String day) {
        return new Cell(ideal, stated, salience, redMin, redMax, flexibility, confidence, rationale, changed,
                day);
    }
}
