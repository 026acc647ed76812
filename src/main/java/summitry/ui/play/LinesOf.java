package summitry.ui.play;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import summitry.figure.Lines;
import summitry.model.Bloc;
import summitry.model.IssueId;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Response;

/** Positions on an issue from the start to where the run stands. */
final class LinesOf {
    /** Lines that are drawn strong: those that object first, then the heaviest. */
    private static final int STRONG = 6;

    private LinesOf() {}

    static Lines soFar(Moment moment, IssueId id, Optional<PartyId> selected) {
        int issue = moment.scenario().indexOf(id);
        Set<PartyId> strong = strong(moment, issue);
        List<Lines.Series> series = new ArrayList<>();
        for (Party party : moment.scenario().parties()) {
            int p = moment.scenario().indexOf(party.id());
            series.add(new Lines.Series(party.id().value(), party.code(), party.name().in(moment.language()),
                    moment.scenario().bloc(party.id()).map(Bloc::mark).orElse(Bloc.Mark.RING),
                    strong.contains(party.id()),
                    moment.frames().stream().map(f -> f.after().stances().positions().get(p, issue))
                            .toList()));
        }
        List<Double> text = moment.frames().stream().map(f -> f.after().issues().get(issue))
                .filter(i -> i.drafted()).map(i -> i.text()).toList();
        return new Lines(moment.scenario().issue(id).title().in(moment.language()), series, text,
                moment.frames().size() - text.size(), selected.map(PartyId::value));
    }

    private static Set<PartyId> strong(Moment moment, int issue) {
        var assembly = moment.engine().assembly();
        var responses = moment.state().responses();
        List<PartyId> order = new ArrayList<>(moment.scenario().parties().stream().map(Party::id).toList());
        order.sort(Comparator
                .comparingInt(
                        (PartyId p) -> responses.get(moment.scenario().indexOf(p), issue) == Response.OBJECT
                                ? 0
                                : 1)
                .thenComparingDouble(p -> -assembly.general(moment.scenario().indexOf(p))));
        return new TreeSet<>(order.subList(0, Math.min(STRONG, order.size())));
    }
}
