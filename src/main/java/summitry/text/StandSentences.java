package summitry.text;

import summitry.model.Stand;

/** Why a delegation answers a text as it does. */
final class StandSentences {
    private final Speech speech;

    StandSentences(Speech speech) {
        this.speech = speech;
    }

    String of(Stand stand) {
        return switch (stand) {
            case Stand.NearEnough(double distance) -> Numbers.shownChange(0, distance) == 0
                    ? speech.get("stand.as-said")
                    : points("near-enough", distance);
            case Stand.BetterThanSaid _ -> speech.get("stand.better-than-said");
            case Stand.WorthAYes(double loss) -> points("worth-a-yes", loss);
            case Stand.Bearable(double loss) -> points("bearable", loss);
            case Stand.BetterThanNothing _ -> speech.get("stand.better-than-nothing");
            case Stand.BeyondRedLine(double edge) -> value("beyond-red-line", edge);
            case Stand.WorseThanNoDeal(double edge) -> value("worse-than-no-deal", edge);
            case Stand.NotYet(double loss) -> points("not-yet", loss);
            case Stand.NotRatifiable(double loss) -> points("not-ratifiable", loss);
            case Stand.StandsAside _ -> speech.get("stand.stands-aside");
            case Stand.AsInstructed _ -> speech.get("stand.as-instructed");
            case Stand.NoSay(var why) -> speech.get("stand.no-say." + why.key());
        };
    }

    private String points(String key, double points) {
        return speech.get("stand." + key, speech.points(points));
    }

    private String value(String key, double value) {
        return speech.get("stand." + key, speech.numbers().value(value));
    }
}
