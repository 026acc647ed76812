package summitry.lint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import summitry.SummitBuilder;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.model.DecisionRule;
import summitry.model.DecisionRule.Consensus;
import summitry.model.DecisionRule.SimpleMajority;
import summitry.model.DecisionRule.TwoThirds;
import summitry.model.DecisionRule.Unanimity;
import summitry.model.DecisionRule.WeightedMajority;
import summitry.model.Inject.Condition;
import summitry.model.Inject.Effect;
import summitry.model.Localized;
import summitry.model.NoDeal;
import summitry.model.RuleId;
import summitry.model.Rulebook;

/** Twenty scenarios that can be played, and the reason why nobody should. */
final class Bad {
    private static final DecisionRule CONSENSUS = new Consensus();
    private static final DecisionRule MAJORITY = new SimpleMajority();
    private static final List<String> SEATS = List.of("A", "B", "C", "D", "E");

    /** A scenario and what must be said of it. */
    record Case(Draft draft, Concern reason) {}

    private final Map<String, Case> cases = new LinkedHashMap<>();

    private Bad() {}

    static Map<String, Case> cases() {
        Bad bad = new Bad();
        bad.impossible();
        bad.foregone();
        bad.seats();
        bad.agenda();
        bad.breaking();
        bad.words();
        return bad.cases;
    }

    private static SummitBuilder five() {
        SummitBuilder summit = new SummitBuilder().rounds(8);
        SEATS.forEach(s -> summit.seat(s, 20));
        return summit;
    }

    private static void wants(SummitBuilder summit, String item, double... ideals) {
        for (int p = 0; p < ideals.length; p++) {
            summit.wants(SEATS.get(p), item, ideals[p], 60);
        }
    }

    /** Ordinary items, so that only what is bad stands out. */
    private static SummitBuilder ordinary() {
        SummitBuilder summit = five().item("I", new TwoThirds(), 30).item("J", MAJORITY, 20);
        wants(summit, "I", 20, 80, 45, 70, 55);
        wants(summit, "J", 75, 30, 60, 15, 90);
        return summit;
    }

    private void add(String name, Concern reason, SummitBuilder summit) {
        add(name, reason, summit, d -> d);
    }

    private interface Change {
        Draft of(Draft draft);
    }

    private void add(String name, Concern reason, SummitBuilder summit, Change change) {
        cases.put(name, new Case(change.of(written(Draft.of(summit.build()))), reason));
    }

    /** With a text wherever one is missing. */
    private static Draft written(Draft draft) {
        Draft written = draft;
        for (var stop = stop(written); !stop.isEmpty(); stop = stop(written)) {
            written = stop.getFirst().repairs().getFirst().edit().on(written);
        }
        return written;
    }

    private static List<Finding> stop(Draft draft) {
        return FormCheck.of(draft).stream().filter(f -> f.level() == Level.STOP).limit(1).toList();
    }

    private void impossible() {
        add("red lines without common ground", Concern.NO_COMMON_VALUE, ordinary().item("K", CONSENSUS, 50)
                .wants("A", "K", 10, 90, 0, 20).wants("B", "K", 90, 90, 80, 100).wants("C", "K", 50, 20));
        add("two vetoes at both ends", Concern.NO_WINNING_VALUE, ordinary().item("K", MAJORITY, 50,
                new NoDeal.StatusQuo(), List.of(), List.of("A", "B"))
                .wants("A", "K", 10, 90, 0, 20).wants("B", "K", 90, 90, 80, 100).wants("C", "K", 50, 40)
                .wants("D", "K", 50, 40).wants("E", "K", 50, 40));
        SummitBuilder thirds = ordinary().item("K", new TwoThirds(), 50);
        thirds.wants("A", "K", 5, 90, 0, 15).wants("B", "K", 5, 90, 0, 15).wants("C", "K", 95, 90, 85, 100)
                .wants("D", "K", 95, 90, 85, 100).wants("E", "K", 50, 90, 45, 55);
        add("no camp has two thirds", Concern.NO_WINNING_VALUE, thirds);
        SummitBuilder stuck = five().item("I", new Unanimity(), 50).item("J", new Unanimity(), 50);
        for (String item : List.of("I", "J")) {
            stuck.wants("A", item, 5, 60, 0, 20).wants("B", item, 95, 60, 80, 100).wants("C", item, 50, 10)
                    .wants("D", item, 50, 10).wants("E", item, 50, 10);
        }
        add("everything is stuck", Concern.ALWAYS_DEADLOCK, stuck.rulebook(
                Rulebook.SUMMIT.without(RuleId.WALK_OUT)
                        .without(RuleId.LADDER)));
    }

    private void foregone() {
        SummitBuilder agreed = five().item("I", CONSENSUS, 20).item("J", CONSENSUS, 20);
        wants(agreed, "I", 70, 71, 70, 70, 69);
        wants(agreed, "J", 40, 40, 41, 40, 40);
        add("all want the same", Concern.AGREED_AT_ONCE, agreed);
        SummitBuilder majority = five().item("I", MAJORITY, 20).item("J", MAJORITY, 80);
        wants(majority, "I", 70, 70, 70, 70, 10);
        wants(majority, "J", 40, 40, 40, 40, 90);
        add("four of five agree before they meet", Concern.AGREED_AT_ONCE, majority);
        SummitBuilder empire = new SummitBuilder().rounds(8).seat("A", 500);
        SEATS.stream().skip(1).forEach(s -> empire.seat(s, 5));
        empire.item("I", new WeightedMajority(), 30).item("J", new WeightedMajority(), 30);
        wants(empire, "I", 90, 30, 20, 50, 40);
        wants(empire, "J", 5, 60, 70, 50, 90);
        add("an empire decides alone", Concern.ALWAYS_WINS, empire);
    }

    /** Weights that never balance, so that a trifle decides nothing. */
    private static SummitBuilder uneven() {
        return new SummitBuilder().rounds(8).seat("A", 37).seat("B", 26).seat("C", 19).seat("D", 16);
    }

    private void seats() {
        SummitBuilder tiny = uneven();
        tiny.seat("E", 0.0001).item("I", new WeightedMajority(), 30).item("J", new WeightedMajority(), 20);
        wants(tiny, "I", 20, 80, 45, 70, 55);
        wants(tiny, "J", 75, 30, 60, 15, 90);
        add("a seat without weight", Concern.SEAT_NEVER_MATTERS, tiny);
        SummitBuilder fifth = uneven();
        fifth.seat("E", 0.01).item("I", new WeightedMajority(), 30).item("J", new WeightedMajority(), 20)
                .item("K", new WeightedMajority(), 60);
        wants(fifth, "I", 20, 80, 45, 70, 50);
        wants(fifth, "J", 75, 30, 60, 15, 45);
        wants(fifth, "K", 35, 90, 10, 65, 50);
        fifth.wants("E", "I", 50, 1).wants("E", "J", 45, 1).wants("E", "K", 50, 1);
        add("a seat that hardly cares", Concern.SEAT_NEVER_MATTERS, fifth);
        SummitBuilder bored = ordinary();
        bored.wants("C", "I", 45, 0).wants("C", "J", 60, 0);
        add("a seat with nothing to want", Concern.NOTHING_TO_WANT, bored);
        SummitBuilder content = ordinary().item("K", CONSENSUS, 40);
        wants(content, "K", 20, 60, 40, 70, 30);
        content.wants("C", "I", 30, 60).wants("C", "J", 20, 60);
        add("a seat that wants no change", Concern.WANTS_NO_CHANGE, content);
    }

    private void agenda() {
        SummitBuilder same = ordinary().item("K", new TwoThirds(), 30);
        wants(same, "K", 21, 79, 46, 71, 55);
        add("two items are one", Concern.SAME_FIGHT, same);
        SummitBuilder mirror = ordinary().item("K", new TwoThirds(), 70);
        wants(mirror, "K", 80, 20, 55, 30, 45);
        add("two items are mirrors", Concern.SAME_FIGHT, mirror);
        SummitBuilder settled = ordinary().item("K", CONSENSUS, 50);
        wants(settled, "K", 50, 50, 50, 50, 50);
        add("an item on which all want what is", Concern.NOBODY_MOVES, settled);
        SummitBuilder waiting = ordinary().item("K", CONSENSUS, 50).wants("A", "K", 10, 90, 0, 20)
                .wants("B", "K", 90, 90, 80, 100).inject("never",
                        new Condition.Adopted(SummitBuilder.issue("K")),
                        new Effect.Tension(SummitBuilder.party("A"), SummitBuilder.party("B"), 20));
        add("an event that waits for the impossible", Concern.EVENT_NEVER, waiting);
        add("an event after the deadline", Concern.LATE_EVENT, ordinary().inject("late",
                new Condition.AtRound(12), new Effect.Tension(SummitBuilder.party("A"),
                        SummitBuilder.party("B"), 20)));
    }

    private void breaking() {
        SummitBuilder enemies = new SummitBuilder().rounds(8).seat("A", 50).seat("B", 50).seat("C", 5)
                .seat("D", 5).seat("E", 5).relate("A", "B", -100, 75, true);
        enemies.item("I", CONSENSUS, 50).item("J", CONSENSUS, 50);
        for (String item : List.of("I", "J")) {
            enemies.wants("A", item, 0, 100, 0, 10).wants("B", item, 100, 100, 90, 100)
                    .wants("C", item, 50, 5).wants("D", item, 50, 5).wants("E", item, 50, 5);
        }
        add("great parties on the brink", Concern.ALWAYS_ESCALATION, enemies.rulebook(
                Rulebook.SUMMIT.without(RuleId.WALK_OUT)));
        SummitBuilder furious = five().rounds(20).item("I", CONSENSUS, 50).item("J", CONSENSUS, 50);
        for (String item : List.of("I", "J")) {
            furious.wants("A", item, 0, 100, 0, 10).wants("B", item, 100, 100, 90, 100)
                    .wants("C", item, 0, 100, 0, 10).wants("D", item, 100, 100, 90, 100)
                    .wants("E", item, 100, 100, 90, 100);
        }
        add("everyone leaves", Concern.ALWAYS_BREAKDOWN, furious);
    }

    private void words() {
        add("two parties under one code", Concern.SAME_CODE, ordinary(), d -> Edit
                .party(Remade.code(d.parties().get(1), d.parties().getFirst().code())).on(d));
        add("a scale that does not tell its ends apart", Concern.SAME_SCALE_TEXTS, ordinary(), d -> {
            Localized text = d.issues().getFirst().scale().getFirst();
            return Edit.issue(Remade.scale(d.issues().getFirst(), Collections.nCopies(5, text)))
                    .on(d);
        });
    }
}
