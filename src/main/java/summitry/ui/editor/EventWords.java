package summitry.ui.editor;

import java.util.List;
import summitry.draft.Draft;
import summitry.draft.Section;
import summitry.model.Inject;
import summitry.model.Inject.Condition;
import summitry.model.Inject.Effect;
import summitry.model.IssueId;
import summitry.model.Localized;
import summitry.model.PartyId;
import summitry.text.Numbers;
import summitry.text.Words;

/** Events of a draft in sentences: when they happen and what they change. */
final class EventWords {
    private final Draft draft;
    private final Words words;
    private final Numbers numbers;

    EventWords(Draft draft, Words words) {
        this.draft = draft;
        this.words = words;
        numbers = new Numbers(words.language());
    }

    String when(Condition when) {
        return switch (when) {
            case Condition.ByChair _ -> words.get("editor.event.when.by-chair");
            case Condition.AtRound(int round) ->
                words.get("editor.event.when.at-round", numbers.whole(round));
            case Condition.TensionAbove(PartyId a, PartyId b, double tension) ->
                words.get("editor.event.when.tension", party(a), party(b), numbers.whole(tension));
            case Condition.Adopted(IssueId issue) -> words.get("editor.event.when.adopted", issue(issue));
            case Condition.Blocked(IssueId issue) -> words.get("editor.event.when.blocked", issue(issue));
        };
    }

    String effect(Effect effect) {
        return switch (effect) {
            case Effect.Salience(IssueId issue, List<PartyId> on, double by) -> words.get(
                    by < 0 ? "editor.event.effect.cares-less" : "editor.event.effect.cares-more", parties(on),
                    issue(issue), numbers.whole(Math.abs(by)));
            case Effect.Position(IssueId issue, List<PartyId> on, double by) -> words.get(
                    by < 0 ? "editor.event.effect.wants-less" : "editor.event.effect.wants-more", parties(on),
                    issue(issue), numbers.whole(Math.abs(by)));
            case Effect.Tension(PartyId a, PartyId b, double by) -> words.get(
                    by < 0 ? "editor.event.effect.tension-falls" : "editor.event.effect.tension-rises",
                    party(a),
                    party(b), numbers.whole(Math.abs(by)));
            case Effect.Affinity(PartyId a, PartyId b, double by) -> words.get(
                    by < 0 ? "editor.event.effect.affinity-falls" : "editor.event.effect.affinity-rises",
                    party(a), party(b), numbers.whole(Math.abs(by)));
        };
    }

    String title(Inject inject) {
        return named(inject.title());
    }

    String party(PartyId party) {
        int at = Section.PARTIES.indexOf(draft, party.value());
        return at < 0 ? party.value() : named(draft.parties().get(at).name());
    }

    String issue(IssueId issue) {
        int at = Section.ISSUES.indexOf(draft, issue.value());
        return at < 0 ? issue.value() : named(draft.issues().get(at).shortTitle());
    }

    private String parties(List<PartyId> on) {
        return on.size() == draft.parties().size()
                ? words.get("editor.event.all-parties")
                : String.join(", ", on.stream().map(this::party).toList());
    }

    private String named(Localized name) {
        String told = name.in(words.language());
        return told.isBlank() ? words.get("editor.unnamed") : told;
    }
}
