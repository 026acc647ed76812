package summitry.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import summitry.model.IssueId;
import summitry.model.IssueStatus;
import summitry.model.NegotiationState;
import summitry.model.PartyId;
import summitry.model.Scenario;

/**
 * What differs between two states of the same scenario, for example the ends of two branches. Every list holds what
 * differs by a thousandth of a point or more, the largest first, then in scenario order.
 *
 * @param statuses issues that stand differently, in scenario order
 */
public record Comparison(List<Position> positions, List<Text> texts, List<Status> statuses,
        List<Tension> tensions) {
    private static final double LEAST = 0.001;

    public Comparison {
        positions = List.copyOf(positions);
        texts = List.copyOf(texts);
        statuses = List.copyOf(statuses);
        tensions = List.copyOf(tensions);
    }

    public record Position(PartyId party, IssueId issue, Contrast values) {}

    public record Text(IssueId issue, Contrast values) {}

    public record Status(IssueId issue, IssueStatus first, IssueStatus second) {}

    public record Tension(PartyId a, PartyId b, Contrast values) {}

    public boolean isEmpty() {
        return positions.isEmpty() && texts.isEmpty() && statuses.isEmpty() && tensions.isEmpty();
    }

    /** @throws IllegalArgumentException where a state is not one of the scenario */
    public static Comparison of(Scenario scenario, NegotiationState first, NegotiationState second) {
        requireOf(scenario, first, "first");
        requireOf(scenario, second, "second");
        List<Position> positions = new ArrayList<>();
        List<Text> texts = new ArrayList<>();
        List<Status> statuses = new ArrayList<>();
        for (int k = 0; k < scenario.issues().size(); k++) {
            IssueId issue = scenario.issues().get(k).id();
            var one = first.issues().get(k);
            var other = second.issues().get(k);
            texts.add(new Text(issue, new Contrast(one.text(), other.text())));
            if (one.status() != other.status()) {
                statuses.add(new Status(issue, one.status(), other.status()));
            }
            for (int p = 0; p < scenario.parties().size(); p++) {
                positions.add(new Position(scenario.parties().get(p).id(), issue,
                        new Contrast(first.stances().positions().get(p, k),
                                second.stances().positions().get(p, k))));
            }
        }
        return new Comparison(ranked(positions, p -> p.values().size()),
                ranked(texts, t -> t.values().size()), statuses,
                ranked(tensions(scenario, first, second), t -> t.values().size()));
    }

    private static List<Tension> tensions(Scenario scenario, NegotiationState first,
            NegotiationState second) {
        List<Tension> tensions = new ArrayList<>();
        for (int a = 0; a < scenario.parties().size(); a++) {
            for (int b = a + 1; b < scenario.parties().size(); b++) {
                tensions.add(new Tension(scenario.parties().get(a).id(), scenario.parties().get(b).id(),
                        new Contrast(first.climate().tensions().get(a, b),
                                second.climate().tensions().get(a, b))));
            }
        }
        return tensions;
    }

    private static <T> List<T> ranked(List<T> all, ToDoubleFunction<T> size) {
        return all.stream().filter(t -> size.applyAsDouble(t) >= LEAST)
                .sorted(Comparator.comparingDouble(size).reversed()).toList();
    }

    private static void requireOf(Scenario scenario, NegotiationState state, String which) {
        int parties = state.seats().controllers().size();
        if (parties != scenario.parties().size() || state.issues().size() != scenario.issues().size()) {
            throw new IllegalArgumentException(
                    "the %s state has %d parties and %d issues; %s has %d and %d.".formatted(which, parties,
                            state.issues().size(), scenario.id(), scenario.parties().size(),
                            scenario.issues().size()));
        }
    }

    /** Place of the first state in which two branches part, counted from 0; empty where one goes on as the other does. */
    public static OptionalInt partAt(List<NegotiationState> first, List<NegotiationState> second) {
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            if (!first.get(i).equals(second.get(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
