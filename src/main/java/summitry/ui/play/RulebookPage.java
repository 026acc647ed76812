package summitry.ui.play;

import java.util.Optional;
import summitry.model.Rulebook;
import summitry.ui.rules.RuleList;

/**
 * The rules in force, in plain words, with what can be changed about them. A change is put together first and given to the
 * engine as a whole; it counts from the next round.
 *
 * @param inForce what the next round would be decided by
 */
record RulebookPage(String title, String hint, RuleList list, Rulebook inForce) implements Page {
    static Optional<RulebookPage> of(Moment moment) {
        return Optional.of(new RulebookPage(moment.words().get("play.rules.title"),
                moment.words().get("play.rules.hint"), RuleList.in(moment.language()),
                moment.state().rulebook()));
    }
}
