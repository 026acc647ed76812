package summitry.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import summitry.brief.ConfidentialBrief.Tie;
import summitry.engine.measure.Assembly;
import summitry.model.Language;
import summitry.model.PairTable;
import summitry.model.Party;
import summitry.model.Relation;
import summitry.text.Numbers;
import summitry.text.Words;

/**
 * Friends and rivals of one party at the start. A rival is one that each sees as such, or one with a tension of 30 or more
 * or an affinity below 0; a friend is any other with an affinity of 40 or more or a defence pact.
 */
final class Ties {
    private static final double TENSE = 30;
    private static final double CLOSE = 40;

    private final Assembly assembly;
    private final Language language;
    private final int most;

    Ties(Assembly assembly, Language language, int most) {
        this.assembly = assembly;
        this.language = language;
        this.most = most;
    }

    /** The closest first. */
    List<Tie> friends(int party) {
        return all(party).stream().filter(t -> !isRival(t) && (t.pact() || t.affinity() >= CLOSE))
                .sorted(Comparator.comparingDouble((Tie t) -> t.tension() - t.affinity())).limit(most)
                .toList();
    }

    /** The most tense first. */
    List<Tie> rivals(int party) {
        return all(party).stream().filter(Ties::isRival)
                .sorted(Comparator.comparingDouble((Tie t) -> -t.tension())
                        .thenComparingDouble(Tie::affinity))
                .limit(most).toList();
    }

    private static boolean isRival(Tie tie) {
        return tie.rivalry() || tie.tension() >= TENSE || tie.affinity() < 0;
    }

    private List<Tie> all(int party) {
        return IntStream.range(0, assembly.parties()).filter(p -> p != party).mapToObj(p -> tie(party, p))
                .toList();
    }

    private Tie tie(int party, int other) {
        int pair = PairTable.index(party, other);
        Party who = assembly.scenario().parties().get(other);
        double affinity = assembly.affinity(pair);
        double tension = assembly.tension(pair);
        boolean pact = assembly.havePact(pair);
        boolean rivalry = assembly.areRivals(pair);
        Words words = Words.in(language);
        Numbers numbers = new Numbers(language);
        List<String> parts = new ArrayList<>();
        parts.add(words.get("class.tie.numbers", numbers.whole(affinity), numbers.whole(tension)));
        if (pact) {
            parts.add(words.get("class.tie.pact"));
        }
        if (rivalry) {
            parts.add(words.get("class.tie.rivalry"));
        }
        String text = String.join("; ", parts) + ".";
        String reason = reason(party, other);
        return new Tie(who.id(), who.name().in(language), affinity, tension, pact, rivalry,
                reason.isEmpty() ? text : text + " " + reason + (reason.endsWith(".") ? "" : "."));
    }

    private String reason(int party, int other) {
        return assembly.scenario().relations().stream()
                .filter(r -> r.joins(assembly.partyId(party), assembly.partyId(other))).map(Relation::reason)
                .map(r -> r.in(language).strip()).findFirst().orElse("");
    }
}
