package summitry.text;

import java.util.Optional;
import summitry.model.Cause;
import summitry.model.PartyId;
import summitry.model.Reason;

/** Causes as short labels, for the bars of a waterfall. */
final class CauseLabels {
    private final Speech speech;

    CauseLabels(Speech speech) {
        this.speech = speech;
    }

    /** The end of the key of a label. */
    static String interestKey(Cause.Interest interest, double points) {
        return interest.givesWay(points) ? "interest-gives" : "interest-holds";
    }

    /** Names the direction where a cause has two. */
    String label(Reason reason) {
        return switch (reason.cause()) {
            case Cause.Interest interest -> of(interestKey(interest, reason.contribution()));
            case Cause.PulledByText _ -> of("pulled-by-text");
            case Cause.Pressed pressed -> with("pressed", pressed.by());
            case Cause.Traded traded -> with("traded", traded.with());
            case Cause.BlocDiscipline bloc -> with("bloc", speech.names().group(bloc.group()));
            case Cause.OthersConceded _ -> of("others-conceded");
            case Cause.Isolated _ -> of("isolated");
            case Cause.RivalsText _ -> of("rivals-text");
            case Cause.HeldByRedLine _ -> of("held-by-red-line");
            case Cause.EndOfScale _ -> of("end-of-scale");
            case Cause.Decided _ -> of("decided");
            case Cause.Happened happened -> with("happened", speech.names().inject(happened.inject()));
            case Cause.AimsClash clash -> with("aims-clash", speech.names().issue(clash.issue()));
            case Cause.TextRefused refused -> with("text-refused", speech.names().issue(refused.issue()));
            case Cause.Threatened threatened -> by("threatened", threatened.by());
            case Cause.Sanctioned sanctioned -> by("sanctioned", sanctioned.by());
            case Cause.TradeKept _ -> of("trade-kept");
            case Cause.ConcessionsAnswered answered ->
                with("concessions-answered", speech.names().issue(answered.issue()));
            case Cause.Reassured reassured -> by("reassured", reassured.by());
            case Cause.Mediated mediated -> with("mediated", mediated.by());
            case Cause.TimePassed _ -> of("time-passed");
            case Cause.EndOfLadder _ -> of("end-of-ladder");
            case Cause.LeanedOn leaned -> with("leaned-on", leaned.by());
            case Cause.WeightedMiddle _ -> of("weighted-middle");
            case Cause.NearestAdoptable _ -> of("nearest-adoptable");
            case Cause.LeastObjection _ -> of("least-objection");
            case Cause.StepByStep _ -> of("step-by-step");
            case Cause.ChairWrote _ -> of("chair-wrote");
            case Cause.Amended amended -> with("amended", amended.by());
        };
    }

    private String of(String key) {
        return speech.get("cause-label." + key);
    }

    private String by(String key, Optional<PartyId> party) {
        return party.map(p -> with(key, p)).orElseGet(() -> of(key));
    }

    private String with(String key, PartyId party) {
        return with(key, speech.names().party(party));
    }

    private String with(String key, String name) {
        return speech.get("cause-label.with", of(key), name);
    }
}
