package summitry.text;

import java.util.Optional;
import summitry.model.Cause;
import summitry.model.PartyId;
import summitry.model.Reason;

/** Causes as clauses, to stand in a list with their points, and as short labels of bars. */
final class CauseSentences {
    private final Speech speech;

    CauseSentences(Speech speech) {
        this.speech = speech;
    }

    /** As {@link #clause(Cause)}, with the direction where a cause has two. */
    String clause(Reason reason) {
        return reason.cause() instanceof Cause.Interest interest
                ? get("cause." + CauseLabels.interestKey(interest, reason.contribution()),
                        value(interest.ideal()), value(interest.goal()))
                : clause(reason.cause());
    }

    /** A clause without capital and full stop; "it" is the party, the two are the pair. */
    String clause(Cause cause) {
        return switch (cause) {
            case Cause.Interest(double ideal, double goal, _) ->
                get("cause.interest", value(ideal), value(goal));
            case Cause.PulledByText(double text) -> get("cause.pulled-by-text", value(text));
            case Cause.Pressed(var by, double at, double strength) ->
                get("cause.pressed", party(by), value(at), percent(strength));
            case Cause.Traded(var with, var gained, double points) ->
                get("cause.traded", party(with), speech.points(points), speech.names().issue(gained));
            case Cause.BlocDiscipline(String group, double mean) ->
                get("cause.bloc", speech.names().groupInText(group), value(mean));
            case Cause.OthersConceded(double points) -> get("cause.others-conceded", speech.points(points));
            case Cause.Isolated(double acceptance) -> get("cause.isolated", percent(acceptance));
            case Cause.RivalsText(double share) -> get("cause.rivals-text", percent(share));
            case Cause.HeldByRedLine(double edge) -> get("cause.held-by-red-line", value(edge));
            case Cause.EndOfScale(double edge) -> get("cause.end-of-scale", value(edge));
            case Cause.Decided(double to) -> get("cause.decided", value(to));
            case Cause.Happened(String inject) -> get("cause.happened", speech.names().inject(inject));
            case Cause.AimsClash(var issue) -> get("cause.aims-clash", speech.names().issue(issue));
            case Cause.TextRefused(var issue) -> get("cause.text-refused", speech.names().issue(issue));
            case Cause.Threatened(var by) -> by("cause.threatened", by);
            case Cause.Sanctioned(var by) -> by("cause.sanctioned", by);
            case Cause.TradeKept(int trades) -> trades == 1
                    ? speech.get("cause.trade-kept")
                    : get("cause.trades-kept", speech.numbers().whole(trades));
            case Cause.ConcessionsAnswered(var issue) ->
                get("cause.concessions-answered", speech.names().issue(issue));
            case Cause.Reassured(var by) -> by("cause.reassured", by);
            case Cause.Mediated(var by) -> get("cause.mediated", party(by));
            case Cause.TimePassed(double resting) -> get("cause.time-passed", value(resting));
            case Cause.EndOfLadder(double edge) -> get("cause.end-of-ladder", value(edge));
            case Cause.LeanedOn(var by, var issue) ->
                get("cause.leaned-on", party(by), speech.names().issue(issue));
            case Cause.WeightedMiddle(double middle) -> get("cause.weighted-middle", value(middle));
            case Cause.NearestAdoptable(double value) -> get("cause.nearest-adoptable", value(value));
            case Cause.LeastObjection(double value) -> get("cause.least-objection", value(value));
            case Cause.StepByStep(double limit) -> get("cause.step-by-step", speech.points(limit));
            case Cause.ChairWrote(double value) -> get("cause.chair-wrote", value(value));
            case Cause.Amended(var by, double value) -> get("cause.amended", party(by), value(value));
        };
    }

    private String by(String key, Optional<PartyId> party) {
        return party.map(p -> get(key + "-by", party(p))).orElseGet(() -> speech.get(key));
    }

    private String get(String key, Object first, Object... rest) {
        return speech.get(key, first, rest);
    }

    private String party(PartyId party) {
        return speech.names().partyInText(party);
    }

    private String value(double value) {
        return speech.numbers().value(value);
    }

    private String percent(double share) {
        return speech.numbers().percent(share);
    }
}
