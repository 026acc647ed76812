package summitry.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import summitry.analysis.AgreementZone;
import summitry.draft.Draft;
import summitry.draft.Section;
import summitry.engine.Engine;
import summitry.engine.random.Randomness;
import summitry.experiment.Pivotality;
import summitry.experiment.Trial;
import summitry.model.Inject;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.NegotiationState;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Preference;
import summitry.model.Scenario;

/** What many runs of a draft show. Thresholds of our own. */
final class PlayCheck {
    /** Shares of the runs from which an ending, or two items that go together, counts as certain. */
    private static final double NEARLY_ALWAYS = 0.97;
    private static final double ALWAYS_AT_ONCE = 0.99;
    /** Points of divergence of 100 below which an empty seat changes nothing that anyone would see. */
    private static final double UNSEEN = 0.02;
    /** With another wish this near, a party has nobody to win against. */
    private static final double RIVAL = 15;

    private final Played played;
    private final Trial trial;
    private final Scenario scenario;
    private final PlayRepairs repairs;
    private final List<Finding> found = new ArrayList<>();

    PlayCheck(Draft draft, Played played) {
        this.played = played;
        trial = played.trial();
        scenario = trial.scenario();
        repairs = new PlayRepairs(draft);
    }

    List<Finding> findings() {
        ending(Concern.ALWAYS_DEADLOCK, NEARLY_ALWAYS, repairs.ofDeadlock());
        ending(Concern.ALWAYS_BREAKDOWN, NEARLY_ALWAYS, repairs.ofBreak());
        ending(Concern.ALWAYS_ESCALATION, NEARLY_ALWAYS, repairs.ofBreak());
        ending(Concern.AGREED_AT_ONCE, ALWAYS_AT_ONCE, repairs.ofEase());
        Engine engine = Engine.of(scenario);
        NegotiationState opened = engine.open(new Randomness(played.seed()).future(0));
        scenario.issues().forEach(i -> adoption(i.id(), AgreementZone.of(engine, opened, i.id())));
        scenario.issues().stream().filter(i -> trial.moved(i.id()) == 0).forEach(
                i -> ofIssue(Concern.NOBODY_MOVES, i.id(), trial.runs(), List.of(),
                        repairs.ofIssue(i.id())));
        new SameFights(scenario).pairs().stream()
                .filter(p -> trial.together(p.one(), p.other()) >= NEARLY_ALWAYS * trial.runs())
                .forEach(this::sameFight);
        played.seats().forEach(this::seat);
        IntStream.range(0, scenario.parties().size()).forEach(this::winner);
        scenario.injects().forEach(this::event);
        return found;
    }

    private void ending(Concern concern, double from, List<Repair> mended) {
        Shown shown = Shown.ending(concern, trial);
        if (shown.share() >= from) {
            add(concern, new Target.Whole(), List.of(), shown, mended);
        }
    }

    private void add(Concern concern, Target target, List<Term> terms, Shown shown, List<Repair> mended) {
        List<Term> all = new ArrayList<>(terms);
        all.add(new Term.Count(shown.count()));
        all.add(new Term.Count(shown.runs()));
        found.add(new Finding(concern, all, target, mended));
    }

    private void ofIssue(Concern concern, IssueId issue, int count, List<Term> more, List<Repair> mended) {
        List<Term> terms = new ArrayList<>(List.of(new Term.OfIssue(issue)));
        terms.addAll(more);
        add(concern, new Target.OfIssue(issue), terms, new Shown(count, trial.runs()), mended);
    }

    private void adoption(IssueId issue, AgreementZone zone) {
        if (trial.adopted(issue) > 0) {
            return;
        }
        List<Repair> mended = repairs.ofIssue(issue);
        switch (zone) {
            case AgreementZone.Gap(double most, PartyId gives, double least, PartyId asks) ->
                ofIssue(Concern.NO_COMMON_VALUE, issue, trial.runs(),
                        List.of(new Term.OfParty(gives), new Term.Amount(most), new Term.OfParty(asks),
                                new Term.Amount(least)),
                        mended);
            case AgreementZone.Votes votes when votes.passing().isEmpty() ->
                ofIssue(Concern.NO_WINNING_VALUE, issue, trial.runs(), List.of(), mended);
            case AgreementZone.Votes _,AgreementZone.Shared _ ->
                ofIssue(Concern.NEVER_ADOPTED, issue, trial.runs(), List.of(), mended);
        }
    }

    private void sameFight(SameFights.Pair pair) {
        add(Concern.SAME_FIGHT, new Target.OfIssue(pair.other()),
                List.of(new Term.OfIssue(pair.one()), new Term.OfIssue(pair.other())),
                new Shown(trial.together(pair.one(), pair.other()), trial.runs()),
                List.of(repairs.without(pair.other()), repairs.without(pair.one())));
    }

    /** A seat whose consent somebody must have can always say no, so it matters whatever the rules make of it. */
    private void seat(Pivotality.Seat seat) {
        boolean hasSay = scenario.issues().stream().anyMatch(i -> hasSay(seat.party(), i));
        boolean isNeeded = scenario.issues().stream()
                .anyMatch(i -> hasSay(seat.party(), i) && (!i.rule().isVote()
                        || i.vetoes().contains(seat.party())));
        if (hasSay && !isNeeded && seat.decisive() == 0 && seat.change() < UNSEEN) {
            add(Concern.SEAT_NEVER_MATTERS, new Target.OfParty(seat.party()),
                    List.of(new Term.OfParty(seat.party())), new Shown(played.seatRuns(), played.seatRuns()),
                    repairs.ofSeat(seat.party()));
        }
    }

    private boolean hasSay(PartyId party, Issue issue) {
        return issue.members().contains(party) && scenario.preference(party, issue.id()).salience() > 0;
    }

    private void winner(int party) {
        int won = trial.won(party);
        if (won >= NEARLY_ALWAYS * trial.runs() && hasRivals(party)) {
            PartyId id = scenario.parties().get(party).id();
            add(Concern.ALWAYS_WINS, new Target.OfParty(id), List.of(new Term.OfParty(id)),
                    new Shown(won, trial.runs()), repairs.ofWinner(id));
        }
    }

    /** It cares about something, and on each such issue somebody who counts wants something else. */
    private boolean hasRivals(int party) {
        boolean cares = false;
        for (Issue issue : scenario.issues()) {
            Preference wants = scenario.preferences().get(party, scenario.indexOf(issue.id()));
            if (wants.salience() == 0) {
                continue;
            }
            cares = true;
            boolean isContested = scenario.parties().stream().map(Party::id).filter(issue.members()::contains)
                    .map(p -> scenario.preference(p, issue.id()))
                    .anyMatch(o -> o.salience() > 0 && Math.abs(o.ideal() - wants.ideal()) >= RIVAL);
            if (!isContested) {
                return false;
            }
        }
        return cares;
    }

    private void event(Inject inject) {
        boolean waits = switch (inject.when()) {
            case Inject.Condition.ByChair _ -> false;
            case Inject.Condition.AtRound(int round) -> round <= scenario.rounds();
            case Inject.Condition.TensionAbove _,Inject.Condition.Adopted _,Inject.Condition.Blocked _ ->
                true;
        };
        if (waits && trial.fired(inject.id()) == 0) {
            Target target = new Target.OfEntry(Section.INJECTS, inject.id());
            add(Concern.EVENT_NEVER, target, List.of(new Term.At(target)),
                    new Shown(trial.runs(), trial.runs()), repairs.ofEvent(inject));
        }
    }
}
