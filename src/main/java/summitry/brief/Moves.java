package summitry.brief;

import java.util.List;
import summitry.brief.ConfidentialBrief.Move;
import summitry.model.Language;
import summitry.model.Parameter;
import summitry.model.Rulebook;
import summitry.text.Numbers;
import summitry.text.Words;

/** What a delegation can do, in plain words: every kind of {@link summitry.model.Act}, the gentle ones first. */
final class Moves {
    /** The names of the kinds of acts, as the bundles write them. */
    static final List<String> KINDS = List.of("hold", "concede", "state-position", "propose-trade",
            "answer-trade", "amend", "respond", "press", "reassure", "mediate", "threaten", "sanction",
            "walk-out", "return");

    private Moves() {}

    static List<Move> of(Rulebook rulebook, Language language) {
        Words words = Words.in(language);
        Numbers numbers = new Numbers(language);
        return KINDS.stream().map(kind -> {
            String about = "class.move." + kind + ".about";
            return new Move(words.get("class.move." + kind), switch (kind) {
                case "propose-trade" ->
                    words.get(about, numbers.value(rulebook.get(Parameter.CHANNEL_CLOSED_FROM)));
                case "threaten" -> words.get(about, numbers.value(rulebook.get(Parameter.THREAT_FROM)));
                case "sanction" -> words.get(about, numbers.value(rulebook.get(Parameter.SANCTION_FROM)));
                default -> words.get(about);
            });
        }).toList();
    }
}
