package summitry.ui.play;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import summitry.analysis.TensionChange;
import summitry.engine.tension.Ladder;
import summitry.model.PartyId;
import summitry.model.Reason;
import summitry.model.RuleId;
import summitry.model.Rung;
import summitry.model.Subject;
import summitry.text.Sentences;

/**
 * Why tension stands where it stands: the whole room and one pair.
 *
 * @param room tension of the room, with what moved it
 * @param pair the chosen pair
 * @param parties all of the scenario, for choosing a pair
 */
record TensionPage(String title, ClimateSheet room, List<RoomTerm> roomTerms, Pair pair,
        List<Choice> parties) implements Page {
    /** A party to choose. */
    record Choice(PartyId party, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * What one rule did to the tension of the room.
     *
     * @param pair that it moved most
     * @param step the term of that pair, as {@link WhyOf#named} names it
     */
    record RoomTerm(RuleId rule, String name, String detail, String points, Subject.Tension pair,
            String step) {}

    /**
     * Two parties.
     *
     * @param tension now, 0 to 100
     * @param story why it changed in the round, as a paragraph
     * @param terms the largest first
     */
    record Pair(PartyId one, PartyId other, double tension, Rung rung, String story,
            List<CauseList.Row> terms) {
        Subject subject() {
            return new Subject.Tension(one, other);
        }
    }

    /** The tensest pair. */
    static Optional<TensionPage> of(Moment moment) {
        int[] pair = Ladder.highest(moment.state().climate().tensions());
        return pair.length == 0
                ? Optional.empty()
                : Optional.of(of(moment, moment.scenario().parties().get(pair[0]).id(),
                        moment.scenario().parties().get(pair[1]).id()));
    }

    static TensionPage of(Moment moment, PartyId one, PartyId other) {
        return new TensionPage(moment.words().get("play.tension.why"), ClimateSheet.of(moment),
                roomTerms(moment), pair(moment, one, other),
                moment.scenario().parties().stream()
                        .map(p -> new Choice(p.id(), p.name().in(moment.language())))
                        .sorted(Comparator.comparing(Choice::name)).toList());
    }

    private static Pair pair(Moment moment, PartyId one, PartyId other) {
        Sentences say = Sentences.of(moment.scenario(), moment.language());
        int a = moment.scenario().indexOf(one);
        int b = moment.scenario().indexOf(other);
        double from = moment.now().before().climate().tensions().get(a, b);
        double to = moment.state().climate().tensions().get(a, b);
        double start = moment.state().climate().startTensions().get(a, b);
        Subject.Tension subject = new Subject.Tension(one, other);
        List<Reason> reasons = moment.now().trace().about(subject);
        Map<String, Double> shown = WhyOf.shown(from, to, reasons);
        List<CauseList.Row> terms = WhyOf.named(reasons).entrySet().stream()
                .sorted(Comparator.comparingDouble(e -> -Math.abs(e.getValue().contribution())))
                .map(e -> new CauseList.Row(e.getKey(), say.label(e.getValue()), "",
                        moment.numbers().changeInTenths(shown.getOrDefault(e.getKey(), 0.0))))
                .toList();
        return new Pair(one, other, to, Ladder.ofPair(moment.state().rulebook(), to, start),
                moment.round() == 0 ? "" : say.tension(one, other, from, to, reasons), terms);
    }

    private static List<RoomTerm> roomTerms(Moment moment) {
        TensionChange change = TensionChange.ofMean(moment.engine(), moment.now().trace());
        List<TensionChange.Part> parts = Stream.concat(change.raised().stream(), change.lowered().stream())
                .sorted(Comparator.comparingDouble(p -> -Math.abs(p.points()))).toList();
        ClimateSheet sheet = ClimateSheet.of(moment);
        return Stream.concat(sheet.raised().stream(), sheet.lowered().stream())
                .flatMap(t -> parts.stream().filter(p -> p.rule() == t.rule()).findFirst()
                        .map(p -> roomTerm(moment, t, p)).stream())
                .toList();
    }

    private static RoomTerm roomTerm(Moment moment, ClimateSheet.Term term, TensionChange.Part most) {
        Sentences say = Sentences.of(moment.scenario(), moment.language());
        Subject.Tension pair = most.pair();
        String step = WhyOf.named(moment.now().trace().about(pair)).entrySet().stream()
                .filter(e -> e.getValue().rule() == most.rule() && e.getValue().cause().equals(most.cause()))
                .findFirst().map(java.util.Map.Entry::getKey).orElse("");
        return new RoomTerm(term.rule(), say.terms().rule(term.rule()),
                moment.words().get("play.tension.most", moment.name(pair.a()), moment.name(pair.b())),
                moment.numbers().changeInTenths(term.points()), pair, step);
    }
}
