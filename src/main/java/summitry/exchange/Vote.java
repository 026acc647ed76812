package summitry.exchange;

import java.util.Map;
import java.util.Optional;

/** How a state voted in the General Assembly of the United Nations. */
public enum Vote {
    YES(100), ABSTAIN(50), NO(0), ABSENT(Double.NaN);

    /** The codes 1, 2, 3 and 8 are those of Voeten's data set of votes; 9 stands there for no member. */
    private static final Map<String, Vote> WORDS = Map.ofEntries(Map.entry("yes", YES), Map.entry("y", YES),
            Map.entry("1", YES), Map.entry("ya", YES), Map.entry("setuju", YES), Map.entry("no", NO),
            Map.entry("n", NO), Map.entry("3", NO), Map.entry("tidak", NO), Map.entry("menolak", NO),
            Map.entry("abstain", ABSTAIN), Map.entry("abstention", ABSTAIN), Map.entry("a", ABSTAIN),
            Map.entry("2", ABSTAIN), Map.entry("absent", ABSENT), Map.entry("x", ABSENT),
            Map.entry("8", ABSENT), Map.entry("9", ABSENT), Map.entry("absen", ABSENT),
            Map.entry("non voting", ABSENT), Map.entry("", ABSENT));

    private final double towards;

    Vote(double towards) {
        this.towards = towards;
    }

    /** Where it counts from no (0) to yes (100); NaN for a vote that was not cast. */
    double towards() {
        return towards;
    }

    /** Empty where a word is no vote. */
    static Optional<Vote> of(String word) {
        return Optional.ofNullable(WORDS.get(Names.plain(word)));
    }
}
