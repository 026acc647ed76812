package summitry.ui.play;

import summitry.model.Cause;
import summitry.model.PartyId;
import summitry.model.Reason;
import summitry.text.Numbers;
import summitry.text.Words;

/** A cause of a move as the waterfall has room for it: what it is in two words, and who or what is behind it. */
final class CauseWords {
    private final Moment moment;
    private final Words words;
    private final Numbers numbers;

    CauseWords(Moment moment) {
        this.moment = moment;
        words = moment.words();
        numbers = moment.numbers();
    }

    String name(Reason reason) {
        if (reason.cause() instanceof Cause.Interest interest) {
            return words.get(interest.givesWay(reason.contribution())
                    ? "cause-label.interest-gives"
                    : "cause-label.interest-holds");
        }
        String key = key(reason.cause());
        return key.isEmpty() ? words.get("play.cause.unexplained") : words.get("cause-label." + key);
    }

    /** Causes of positions have names of their own; the rest never stands in this panel. */
    private static String key(Cause cause) {
        return switch (cause) {
            case Cause.PulledByText _ -> "pulled-by-text";
            case Cause.Pressed _ -> "pressed";
            case Cause.Traded _ -> "traded";
            case Cause.BlocDiscipline _ -> "bloc";
            case Cause.OthersConceded _ -> "others-conceded";
            case Cause.Isolated _ -> "isolated";
            case Cause.RivalsText _ -> "rivals-text";
            case Cause.HeldByRedLine _ -> "held-by-red-line";
            case Cause.EndOfScale _ -> "end-of-scale";
            case Cause.Decided _ -> "decided";
            case Cause.Happened _ -> "happened";
            default -> "";
        };
    }

    /** Empty where the name says it all. */
    String detail(Cause cause) {
        return switch (cause) {
            case Cause.Interest(double ideal, double goal, _) ->
                words.get("play.cause.wants", numbers.whole(ideal), numbers.whole(goal));
            case Cause.PulledByText(double text) -> words.get("play.cause.text", numbers.whole(text));
            case Cause.Pressed(PartyId by, double at, _) ->
                words.get("play.cause.pressed", moment.name(by), numbers.whole(at));
            case Cause.Traded(PartyId with, _, _) -> words.get("play.cause.traded", moment.name(with));
            case Cause.BlocDiscipline(String group, double mean) ->
                words.get("play.cause.group", group(group), numbers.whole(mean));
            case Cause.OthersConceded(double points) ->
                words.get("play.cause.conceded", numbers.tenths(points));
            case Cause.Isolated(double acceptance) ->
                words.get("play.cause.isolated", numbers.percent(acceptance));
            case Cause.RivalsText _ -> words.get("play.cause.rivals");
            case Cause.HeldByRedLine(double edge) -> words.get("play.cause.edge", numbers.whole(edge));
            case Cause.EndOfScale(double edge) -> words.get("play.cause.edge", numbers.whole(edge));
            case Cause.Decided(double to) -> words.get("play.cause.edge", numbers.whole(to));
            case Cause.Happened(String inject) -> moment.scenario().inject(inject)
                    .map(i -> i.title().in(moment.language())).orElse("");
            default -> "";
        };
    }

    private String group(String id) {
        return moment.scenario().groups().stream().filter(g -> g.id().equals(id)).findFirst()
                .map(g -> g.name().in(moment.language())).orElse(id);
    }
}
