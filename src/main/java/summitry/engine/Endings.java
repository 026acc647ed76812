package summitry.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import summitry.engine.measure.Assembly;
import summitry.engine.measure.Mandate;
import summitry.engine.measure.Situation;
import summitry.engine.measure.Support;
import summitry.engine.tension.Ladder;
import summitry.model.Climate;
import summitry.model.EndingKind;
import summitry.model.IssueState;
import summitry.model.IssueStatus;
import summitry.model.NegotiationState;
import summitry.model.Outcome;
import summitry.model.Parameter;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.model.RuleId;
import summitry.model.Verdict;

/** How a summit ends, with its decisive reasons. The first kind that fits counts. RULES section 8. */
final class Endings {
    private static final int OBJECTORS_NAMED = 3;

    private final Assembly assembly;
    private final NegotiationState state;
    private final Situation situation;

    /** @param state after the last round */
    Endings(Assembly assembly, NegotiationState state) {
        this.assembly = assembly;
        this.state = state;
        situation = Situation.of(assembly, state, state.round());
    }

    /** @param leaving why parties walked out; empty where none whose consent is needed did */
    Outcome outcome(List<Verdict> leaving) {
        long adopted = state.issues().stream().filter(IssueState::isAdopted).count();
        boolean all = adopted == assembly.issues();
        boolean packageFailed = assembly.scenario().singleUndertaking() && !all && adopted > 0;
        boolean counts = !packageFailed;
        EndingKind kind = kind(all, adopted > 0 && counts, !leaving.isEmpty());
        List<Outcome.IssueOutcome> issues = new ArrayList<>();
        for (int k = 0; k < assembly.issues(); k++) {
            issues.add(issue(k, counts, !leaving.isEmpty()));
        }
        List<Verdict> reasons = new ArrayList<>(reasons(kind, leaving));
        if (packageFailed) {
            reasons.add(new Verdict.PackageFailed((int) adopted, assembly.issues()));
        }
        return new Outcome(kind, issues, reasons);
    }

    private EndingKind kind(boolean all, boolean something, boolean walkedOut) {
        if (all) {
            return EndingKind.CONSENSUS;
        }
        if (walkedOut) {
            return EndingKind.BREAKDOWN;
        }
        if (state.rulebook().isOn(RuleId.LADDER) && greatPair().length > 0) {
            return EndingKind.ESCALATION;
        }
        return something ? EndingKind.PARTIAL_AGREEMENT : EndingKind.DEADLOCK;
    }

    private int[] greatPair() {
        return Ladder.greatPairInCrisis(assembly, state.rulebook(), state.climate());
    }

    private Outcome.IssueOutcome issue(int k, boolean adoptionCounts, boolean walkedOut) {
        IssueState issue = state.issues().get(k);
        boolean adopted = issue.isAdopted() && adoptionCounts;
        IssueStatus status = issue.isAdopted() && !adoptionCounts ? IssueStatus.BLOCKED : issue.status();
        double statusQuo = assembly.statusQuo(k);
        double value = adopted
                ? issue.text()
                : walkedOut ? statusQuo : statusQuo + processShare() * (issue.text() - statusQuo);
        return new Outcome.IssueOutcome(assembly.issueId(k), status, value,
                Support.of(situation, state.responses(), k), answering(k, Response.OBJECT),
                answering(k, Response.RESERVE));
    }

    /** "The parties will continue": an open issue ends a part of the way towards the text. */
    private double processShare() {
        return state.rulebook().isOn(RuleId.PROCESS_LANGUAGE)
                ? state.rulebook().get(Parameter.PROCESS_SHARE)
                : 0;
    }

    private List<PartyId> answering(int issue, Response response) {
        List<PartyId> parties = new ArrayList<>();
        for (int p = 0; p < assembly.parties(); p++) {
            if (state.responses().get(p, issue) == response) {
                parties.add(assembly.partyId(p));
            }
        }
        return parties;
    }

    private List<Verdict> reasons(EndingKind kind, List<Verdict> leaving) {
        return switch (kind) {
            case CONSENSUS -> List.of(new Verdict.AllAdopted());
            case BREAKDOWN -> leaving;
            case ESCALATION -> {
                int[] pair = greatPair();
                Climate climate = state.climate();
                yield List.of(new Verdict.InCrisis(assembly.partyId(pair[0]), assembly.partyId(pair[1]),
                        climate.tensions().get(pair[0], pair[1]),
                        climate.startTensions().get(pair[0], pair[1])));
            }
            case PARTIAL_AGREEMENT, DEADLOCK -> objectors();
        };
    }

    private List<Verdict> objectors() {
        List<Verdict.Objector> objectors = new ArrayList<>();
        for (int k = 0; k < assembly.issues(); k++) {
            if (state.issues().get(k).isAdopted()) {
                continue;
            }
            for (int p = 0; p < assembly.parties(); p++) {
                if (state.responses().get(p, k) == Response.OBJECT) {
                    objectors.add(
                            new Verdict.Objector(assembly.partyId(p), assembly.issueId(k), weight(p, k)));
                }
            }
        }
        return objectors.stream().sorted(Comparator.comparingDouble((Verdict.Objector o) -> -o.weight())
                .thenComparing(Verdict.Objector::party).thenComparing(Verdict.Objector::issue))
                .limit(OBJECTORS_NAMED).map(Verdict.class::cast).toList();
    }

    /** Weight x distance to the mandate; one that objects inside its mandate ("not yet") counts a point. */
    private double weight(int party, int issue) {
        int cell = situation.cell(party, issue);
        return situation.weight(cell)
                * Math.max(1, Mandate.violation(situation, cell, situation.text(issue)));
    }
}
