package summitry.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import summitry.text.Numbers;
import summitry.text.Words;

/** The values that a party may sign; without an edge they run to the end of the scale. */
public record Span(Optional<Bound> low, Optional<Bound> high) {
    public Span {
        if (low.isPresent() && high.isPresent() && !(low.get().at() <= high.get().at())) {
            throw new IllegalArgumentException(
                    "low (%s) is above high (%s).".formatted(low.get().at(), high.get().at()));
        }
    }

    /** Between two red lines; one at the end of the scale is none. */
    public static Span ofRedLines(double low, double high) {
        return of(new Bound(low, true), new Bound(high, true));
    }

    /** Between two edges; one at the end of the scale is none. */
    public static Span of(Bound low, Bound high) {
        return new Span(Optional.of(low).filter(b -> b.at() > 0),
                Optional.of(high).filter(b -> b.at() < 100));
    }

    /** Lowest value, 0 to 100. */
    public double from() {
        return low.map(Bound::at).orElse(0.0);
    }

    /** Highest value, 0 to 100. */
    public double to() {
        return high.map(Bound::at).orElse(100.0);
    }

    public boolean holds(double value) {
        return value >= from() && value <= to();
    }

    List<Bound> bounds() {
        return Stream.of(low, high).flatMap(Optional::stream).toList();
    }

    /** An edge in a few words, named for what it is. */
    String inWords(Bound bound, Words words) {
        String at = new Numbers(words.language()).whole(bound.at());
        if (bound.isBent()) {
            return words.get("figures.mandate.bent", at, redLine(bound, words));
        }
        return bound.isRedLine()
                ? words.get("figures.mandate.redLine", at)
                : words.get(isLow(bound) ? "figures.mandate.noDealBelow" : "figures.mandate.noDealBeyond",
                        at);
    }

    /** The edges in words, each with the name of the party. */
    public List<String> told(String party, Words words) {
        return bounds().stream().map(b -> {
            String at = new Numbers(words.language()).whole(b.at());
            if (b.isBent()) {
                return words.get("figures.bent", party, at, redLine(b, words));
            }
            return b.isRedLine()
                    ? words.get("figures.redLine", party, at)
                    : words.get(isLow(b) ? "figures.noDealBelow" : "figures.noDealBeyond", party, at);
        }).toList();
    }

    private String redLine(Bound bent, Words words) {
        return new Numbers(words.language())
                .whole(isLow(bent) ? bent.at() + bent.bent() : bent.at() - bent.bent());
    }

    private boolean isLow(Bound bound) {
        return low.filter(bound::equals).isPresent();
    }
}
