package summitry.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import summitry.engine.Decision;
import summitry.engine.measure.Situation;
import summitry.model.Act;
import summitry.model.Command;
import summitry.model.IssueId;
import summitry.model.NegotiationState;
import summitry.model.PartyId;
import summitry.model.Refusal;
import summitry.model.Response;
import summitry.run.LiveRun;
import summitry.run.Node;
import summitry.run.Step;

/**
 * A vote that did not count as it was given.
 *
 * @param asked what the team voted
 * @param counted what stands in the result
 * @param why what the rules of the summit say; empty where they say nothing more
 */
public record BentVote(PartyId party, IssueId issue, Response asked, Response counted,
        Optional<Refusal> why) {
    /** All of the ballot that closed the latest round, by item and then by party; empty where no ballot closed it. */
    static List<BentVote> latest(LiveRun run, Lesson lesson) {
        int round = run.tree().state().round();
        List<Node> path = run.tree().path();
        Optional<Node> closing = round == 0 ? Optional.empty() : run.tree().endOfRound(round);
        return closing.flatMap(c -> counted(path.subList(0, path.indexOf(c)), round, lesson)
                .map(b -> of(b, c, run))).orElse(List.of());
    }

    /** The ballot whose items and votes are on the path; of those that went another way none is. */
    private static Optional<Ballot> counted(List<Node> before, int round, Lesson lesson) {
        List<Node> within = before.stream().filter(n -> n.state().round() == round - 1).toList();
        Set<IssueId> called = new TreeSet<>();
        for (Node node : within) {
            if (node.step() instanceof Step.Carried(Command.CallVote(IssueId issue))) {
                called.add(issue);
            }
        }
        return lesson.past().ballots().reversed().stream()
                .filter(b -> b.round() == round - 1 && called.equals(new TreeSet<>(b.issues())))
                .filter(b -> within.stream().allMatch(n -> fits(n, b))).findFirst();
    }

    private static boolean fits(Node node, Ballot ballot) {
        return !(node
                .step() instanceof Step.Carried(Command.Instruct(PartyId party, Act.Respond(IssueId issue, Response given))))
                || !ballot.issues().contains(issue)
                || ballot.vote(party).map(v -> v.on(issue)).map(asked -> given == asked
                        || given == VoteDesk.whereCounted(asked)).orElse(true);
    }

    private static List<BentVote> of(Ballot ballot, Node closing, LiveRun run) {
        OptionalInt before = closing.parent();
        NegotiationState state = closing.state();
        Situation then = run.engine().situation(run.tree().node(before.orElse(0)).state());
        List<BentVote> bent = new ArrayList<>();
        for (IssueId issue : ballot.issues()) {
            ballot.votes().forEach((party, vote) -> VoteDesk.answer(party, issue, vote, run.scenario(), then)
                    .ifPresent(asked -> {
                        Response counted = state.responses().get(run.scenario().indexOf(party),
                                run.scenario().indexOf(issue));
                        if (counted != asked) {
                            bent.add(new BentVote(party, issue, asked, counted, run.consider(before.orElse(0),
                                    new Command.Instruct(party,
                                            new Act.Respond(issue,
                                                    asked))) instanceof Decision.Rejected(var reason)
                                                            ? Optional.of(reason)
                                                            : Optional.empty()));
                        }
                    }));
        }
        return bent;
    }
}
