package summitry.text;

import summitry.model.Stand;

/** Why a delegation answers a text as it does. */
final class StandSentences {
    private final Words words;
    private final Numbers numbers;

    StandSentences(Speech speech) {
        words = speech.words();
        numbers = speech.numbers();
    }

    String of(Stand stand) {
        return switch (stand) {
            case Stand.NearEnough(double distance) -> with("near-enough", distance);
            case Stand.BetterThanSaid _ -> words.get("stand.better-than-said");
            case Stand.WorthAYes(double loss) -> with("worth-a-yes", loss);
            case Stand.Bearable(double loss) -> with("bearable", loss);
            case Stand.BetterThanNothing _ -> words.get("stand.better-than-nothing");
            case Stand.BeyondRedLine(double edge) -> with("beyond-red-line", edge);
            case Stand.WorseThanNoDeal(double edge) -> with("worse-than-no-deal", edge);
            case Stand.NotYet(double loss) -> with("not-yet", loss);
            case Stand.NotRatifiable(double loss) -> with("not-ratifiable", loss);
            case Stand.StandsAside _ -> words.get("stand.stands-aside");
            case Stand.AsInstructed _ -> words.get("stand.as-instructed");
            case Stand.NoSay _ -> words.get("stand.no-say");
        };
    }

    private String with(String key, double number) {
        return words.get("stand." + key, numbers.value(number));
    }
}
