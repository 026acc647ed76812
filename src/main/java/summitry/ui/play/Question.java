package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitry.analysis.Alteration;
import summitry.model.Cause;
import summitry.model.PartyId;
import summitry.model.Reason;
import summitry.model.Subject;
import summitry.ui.rules.Rules;

/**
 * A "what if not?" about the round that is shown.
 *
 * @param label the question in words
 * @param about the number that the answer speaks of first
 */
record Question(String label, Alteration alteration, Subject about) {
    /** The questions that a term invites: without its rule, and without the party behind it. */
    static List<Question> about(Moment moment, Reason reason) {
        if (!Rounds.closedWith(moment, reason)) {
            return List.of();
        }
        List<Question> questions = new ArrayList<>();
        if (Rules.canBeLeftOut(reason.rule())) {
            questions.add(new Question(moment.words().get("play.whatif.rule"),
                    new Alteration.WithoutRule(reason.rule()), reason.subject()));
        }
        behind(reason.cause()).ifPresent(party -> {
            String name = moment.name(party);
            questions.add(new Question(moment.words().get("play.whatif.moves", name),
                    new Alteration.WithoutMoves(party), reason.subject()));
            questions.add(new Question(moment.words().get("play.whatif.party", name),
                    new Alteration.WithoutParty(party), reason.subject()));
        });
        return List.copyOf(questions);
    }

    /** The party whose act a cause is; empty where it is nobody's. */
    static Optional<PartyId> behind(Cause cause) {
        return switch (cause) {
            case Cause.Pressed pressed -> Optional.of(pressed.by());
            case Cause.Traded traded -> Optional.of(traded.with());
            case Cause.Threatened threatened -> threatened.by();
            case Cause.Sanctioned sanctioned -> sanctioned.by();
            case Cause.Reassured reassured -> reassured.by();
            case Cause.Mediated mediated -> Optional.of(mediated.by());
            case Cause.LeanedOn leaned -> Optional.of(leaned.by());
            case Cause.Amended amended -> Optional.of(amended.by());
            case Cause.Interest _,Cause.PulledByText _,Cause.BlocDiscipline _,Cause.OthersConceded _,Cause.Isolated _,Cause.RivalsText _,Cause.HeldByRedLine _,Cause.EndOfScale _,Cause.Decided _,Cause.Happened _,Cause.AimsClash _,Cause.TextRefused _,Cause.TradeKept _,Cause.ConcessionsAnswered _,Cause.TimePassed _,Cause.EndOfLadder _,Cause.WeightedMiddle _,Cause.NearestAdoptable _,Cause.LeastObjection _,Cause.StepByStep _,Cause.ChairWrote _ ->
                Optional.empty();
        };
    }
}
