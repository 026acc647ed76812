package summitry.ui.play;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import summitry.figure.Lines;
import summitry.model.Bloc;
import summitry.model.IssueId;
import summitry.model.NegotiationState;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.run.Branch;
import summitry.run.Node;

/** Positions on an issue from the start to where the run stands, and those of another branch from where it parts. */
final class LinesOf {
    /** Lines that are drawn strong: those that object first, then the heaviest. */
    private static final int STRONG = 6;
    /** Parties from which it helps to see blocs as one. */
    private static final int FEW = 5;

    private final Moment moment;
    private final int issue;

    private LinesOf(Moment moment, int issue) {
        this.moment = moment;
        this.issue = issue;
    }

    /**
     * The lines as they are looked at.
     *
     * @param folded ids of the blocs that are shown as one line
     * @param beside the branch to compare with, by its first node
     */
    static Lines soFar(Moment moment, IssueId id, Optional<PartyId> selected, Set<String> folded,
            Optional<Branch> beside) {
        return new LinesOf(moment, moment.scenario().indexOf(id)).lines(selected, folded, beside);
    }

    private Lines lines(Optional<PartyId> selected, Set<String> folded, Optional<Branch> beside) {
        Set<PartyId> strong = strong();
        var assembly = moment.engine().assembly();
        List<Lines.Series> series = new ArrayList<>();
        for (Party party : moment.scenario().parties()) {
            int p = moment.scenario().indexOf(party.id());
            Optional<Bloc> bloc = moment.scenario().bloc(party.id());
            series.add(new Lines.Series(party.id().value(), party.code(), party.name().in(moment.language()),
                    bloc.map(Bloc::mark).orElse(Bloc.Mark.RING), strong.contains(party.id()),
                    bloc.map(Bloc::id).orElse(""), assembly.general(p), positions(moment.frames(), p)));
        }
        List<Double> text = texts(moment.frames());
        return new Lines(moment.scenario().issues().get(issue).title().in(moment.language()), series,
                groups(folded), text, moment.frames().size() - text.size(), selected.map(PartyId::value),
                beside.map(this::ghost));
    }

    private List<Lines.Group> groups(Set<String> folded) {
        if (moment.scenario().parties().size() <= FEW) {
            return List.of();
        }
        return moment.scenario().blocs().stream()
                .map(b -> new Lines.Group(b.id(), b.name().in(moment.language()), b.mark(),
                        folded.contains(b.id())))
                .toList();
    }

    private List<Double> positions(List<Frame> frames, int party) {
        return frames.stream().map(f -> f.after().stances().positions().get(party, issue)).toList();
    }

    private List<Double> texts(List<Frame> frames) {
        return frames.stream().map(f -> f.after().issues().get(issue)).filter(i -> i.drafted())
                .map(i -> i.text()).toList();
    }

    private Lines.Ghost ghost(Branch branch) {
        List<Node> here = moment.tree().path();
        List<Node> there = moment.tree().pathTo(branch.tip());
        int shared = 0;
        while (shared < Math.min(here.size(), there.size())
                && here.get(shared).id() == there.get(shared).id()) {
            shared++;
        }
        NegotiationState parting = here.get(shared - 1).state();
        List<Frame> frames = Frame.along(moment.tree().goTo(branch.tip())).stream()
                .filter(f -> f.round() >= parting.round()).toList();
        Map<String, List<Double>> values = new TreeMap<>();
        for (Party party : moment.scenario().parties()) {
            values.put(party.id().value(), positions(frames, moment.scenario().indexOf(party.id())));
        }
        return new Lines.Ghost(BranchRow.find(moment, branch.first()).orElseThrow().name(), parting.round(),
                values, texts(frames));
    }

    private Set<PartyId> strong() {
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
