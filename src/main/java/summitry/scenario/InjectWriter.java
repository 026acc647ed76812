package summitry.scenario;

import summitry.json.ObjectText;
import summitry.model.Inject;
import summitry.model.Inject.Condition;
import summitry.model.Inject.Effect;

/** Events from outside to text. */
final class InjectWriter {
    private InjectWriter() {}

    static String inject(Inject inject) {
        return new ObjectText().text("id", inject.id())
                .value("title", ScenarioWriter.localized(inject.title()))
                .value("text", ScenarioWriter.localized(inject.text()))
                .value("when", condition(inject.when()))
                .value("effects", ScenarioWriter.list(inject.effects(), InjectWriter::effect)).onLines();
    }

    private static String condition(Condition condition) {
        ObjectText text = new ObjectText();
        switch (condition) {
            case Condition.ByChair _ -> text.text("type", "by-chair");
            case Condition.AtRound(int round) -> text.text("type", "at-round").number("round", round);
            case Condition.TensionAbove(var a, var b, double level) -> text.text("type", "tension-above")
                    .text("a", a.value()).text("b", b.value()).number("level", level);
            case Condition.Adopted(var issue) -> text.text("type", "adopted").text("issue", issue.value());
            case Condition.Blocked(var issue) -> text.text("type", "blocked").text("issue", issue.value());
        }
        return text.onOneLine();
    }

    private static String effect(Effect effect) {
        ObjectText text = new ObjectText();
        switch (effect) {
            case Effect.Salience(var issue, var parties, double by) -> text.text("type", "salience")
                    .text("issue", issue.value()).value("parties", ScenarioWriter.ids(parties))
                    .number("by", by);
            case Effect.Position(var issue, var parties, double by) -> text.text("type", "position")
                    .text("issue", issue.value()).value("parties", ScenarioWriter.ids(parties))
                    .number("by", by);
            case Effect.Tension(var a, var b, double by) ->
                text.text("type", "tension").text("a", a.value()).text("b", b.value()).number("by", by);
            case Effect.Affinity(var a, var b, double by) ->
                text.text("type", "affinity").text("a", a.value()).text("b", b.value()).number("by", by);
        }
        return text.onOneLine();
    }
}
