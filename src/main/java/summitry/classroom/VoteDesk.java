package summitry.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import summitry.classroom.Objection.Why;
import summitry.engine.Decision;
import summitry.engine.measure.Situation;
import summitry.model.Act;
import summitry.model.Command;
import summitry.model.DecisionRule;
import summitry.model.IssueId;
import summitry.model.IssueState;
import summitry.model.NegotiationState;
import summitry.model.PartyId;
import summitry.model.Refusal;
import summitry.model.Response;
import summitry.model.Scenario;
import summitry.run.RunTree;

/**
 * Shows of hands, which bind nobody, and ballots, which decide a round. The text of a ballot stands still; automatic
 * delegations answer when it is closed, after the people.
 */
public final class VoteDesk {
    private final LiveLesson live;
    private boolean counting;

    VoteDesk(LiveLesson live) {
        this.live = live;
    }

    /** @param paper number of the paper asked about; 0 for the chair's text */
    public Optional<Objection> openStraw(int paper) {
        synchronized (live) {
            if (live.lesson().straw().isPresent()) {
                return Objection.to(Why.POLL_IS_OPEN);
            }
            if (paper != 0 && live.lesson().paper(paper).isEmpty()) {
                return Objection.to(Why.NO_SUCH_PAPER);
            }
            return live.running().or(() -> live.said(new LessonEvent.StrawOpened(paper)));
        }
    }

    public Optional<Objection> answerStraw(PartyId party, Response answer) {
        return live.lesson().straw().isEmpty()
                ? Objection.to(Why.NO_STRAW_POLL)
                : live.running().or(() -> people(party))
                        .or(() -> live.said(new LessonEvent.StrawAnswered(party, answer)));
    }

    public Optional<Objection> closeStraw() {
        return live.lesson().straw().isEmpty()
                ? Objection.to(Why.NO_STRAW_POLL)
                : live.running().or(() -> live.said(new LessonEvent.StrawClosed()));
    }

    /** Items that can be voted on: open, and with a text. */
    public List<IssueId> votable() {
        NegotiationState state = live.run().tree().state();
        List<IssueId> issues = new ArrayList<>();
        for (int k = 0; k < state.issues().size(); k++) {
            IssueState issue = state.issues().get(k);
            if (!issue.isAdopted() && issue.drafted()) {
                issues.add(live.run().scenario().issues().get(k).id());
            }
        }
        return issues;
    }

    /**
     * Opens a vote on the text as it stands.
     *
     * @param issues to be voted on, of those that can be
     */
    public Optional<Objection> open(List<IssueId> issues) {
        synchronized (live) {
            if (live.lesson().ballot().isPresent()) {
                return Objection.to(Why.BALLOT_IS_OPEN);
            }
            List<IssueId> asked = votable().stream().filter(issues::contains).toList();
            if (issues.isEmpty() && !votable().isEmpty()) {
                return Objection.to(Why.NO_ITEMS);
            }
            if (asked.isEmpty() || live.run().tree().state().hasEnded()) {
                return Objection.to(Why.NOTHING_TO_VOTE_ON);
            }
            int round = live.run().tree().state().round();
            return live.running().or(() -> live.said(new LessonEvent.BallotOpened(round, asked)));
        }
    }

    /** Takes a vote in, or another one in place of it. */
    public Optional<Objection> cast(PartyId party, Ballot.Vote vote) {
        synchronized (live) {
            Optional<Ballot> ballot = live.lesson().ballot();
            if (ballot.isEmpty()) {
                return Objection.to(Why.NO_BALLOT);
            }
            if (!ballot.get().issues().containsAll(vote.apart().stream().map(Ballot.Apart::issue).toList())) {
                return Objection.to(Why.NOT_ON_THE_BALLOT, party);
            }
            return live.running().or(() -> people(party))
                    .or(() -> live.said(new LessonEvent.BallotCast(party, vote)));
        }
    }

    public Optional<Objection> takeBack(PartyId party) {
        return live.lesson().ballot().flatMap(b -> b.vote(party)).isEmpty()
                ? Objection.to(Why.NO_BALLOT, party)
                : live.running().or(() -> live.said(new LessonEvent.BallotTakenBack(party)));
    }

    /** Ends a ballot without a result. */
    public Optional<Objection> callOff() {
        return live.lesson().ballot().isEmpty()
                ? Objection.to(Why.NO_BALLOT)
                : live.running().or(() -> live.said(new LessonEvent.BallotCalledOff()));
    }

    /**
     * Items on which a vote cannot be given as it is, with the reason; there the delegation answers as its mandate says.
     */
    public SortedMap<IssueId, Refusal> bent(PartyId party, Ballot.Vote vote) {
        SortedMap<IssueId, Refusal> bent = new TreeMap<>();
        live.lesson().ballot().ifPresent(b -> {
            for (Command.Instruct instruction : instructions(party, vote, b)) {
                if (live.run().consider(instruction) instanceof Decision.Rejected(var reason)
                        && instruction.act() instanceof Act.Respond(IssueId issue, _)) {
                    bent.put(issue, reason);
                }
            }
        });
        return bent;
    }

    /** Closes the ballot: the votes are given, the text is put to the decision, and the round is resolved. */
    public Optional<Objection> close() {
        synchronized (live) {
            Optional<Ballot> open = live.lesson().ballot();
            if (open.isEmpty()) {
                return Objection.to(Why.NO_BALLOT);
            }
            return live.running().or(() -> {
                Ballot ballot = open.get();
                NegotiationState state = live.run().tree().state();
                for (IssueId issue : ballot.issues()) {
                    double text = state.issues().get(live.run().scenario().indexOf(issue)).text();
                    live.run().submit(new Command.SetText(issue, text));
                    live.run().submit(new Command.CallVote(issue));
                }
                // What a mandate forbids was told when the vote was taken in, so a refusal here is no news.
                ballot.votes().forEach((party, vote) -> instructions(party, vote, ballot)
                        .forEach(live.run()::submit));
                return resolve().or(() -> live.said(new LessonEvent.BallotClosed()));
            });
        }
    }

    /** The votes of the ballot that closed the latest round that did not count as they were given. */
    public List<BentVote> bentInLatest() {
        return BentVote.latest(live.run(), live.lesson());
    }

    /** A ballot belongs to its round: where the run leaves it in another way, or ends, it is called off. */
    void follow(RunTree tree) {
        synchronized (live) {
            boolean isLeft = live.lesson().ballot()
                    .filter(b -> b.round() != tree.state().round() || tree.state().hasEnded()).isPresent();
            if (isLeft && !counting && live.running().isEmpty()) {
                live.say(new LessonEvent.BallotCalledOff());
            }
        }
    }

    private Optional<Objection> resolve() {
        counting = true;
        try {
            return live.carryOut(new Command.ResolveRound());
        } finally {
            counting = false;
        }
    }

    private List<Command.Instruct> instructions(PartyId party, Ballot.Vote vote, Ballot ballot) {
        Situation now = live.run().engine().situation(live.run().tree().state());
        List<Command.Instruct> instructions = new ArrayList<>();
        for (IssueId issue : ballot.issues()) {
            answer(party, issue, vote, live.run().scenario(), now).ifPresent(
                    a -> instructions.add(new Command.Instruct(party, new Act.Respond(issue, a))));
        }
        return instructions;
    }

    /** What a vote answers to an item; empty where the seat has no say. */
    static Optional<Response> answer(PartyId party, IssueId issue, Ballot.Vote vote, Scenario scenario,
            Situation now) {
        int k = scenario.indexOf(issue);
        Response answer = now.rule(k) instanceof DecisionRule.Consensus
                ? vote.on(issue)
                : whereCounted(vote.on(issue));
        return now.hasSay(now.cell(scenario.indexOf(party), k)) && answer != Response.NONE
                ? Optional.of(answer)
                : Optional.empty();
    }

    /** A reservation is an abstention where votes are counted. */
    static Response whereCounted(Response answer) {
        return answer == Response.RESERVE ? Response.ABSTAIN : answer;
    }

    private Optional<Objection> people(PartyId party) {
        return live.lesson().holder(party).isLedByPeople()
                ? Optional.empty()
                : Objection.to(Why.NOT_LED_BY_PEOPLE, party);
    }
}
