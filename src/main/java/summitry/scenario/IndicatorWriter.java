package summitry.scenario;

import java.util.List;
import java.util.Map;
import summitry.draft.Draft;
import summitry.json.ObjectText;
import summitry.model.Indicator;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Theme;

/** Writes indicators: parties and themes in the order of the file. */
final class IndicatorWriter {
    private final Draft draft;

    IndicatorWriter(Draft draft) {
        this.draft = draft;
    }

    String indicator(Indicator indicator) {
        ObjectText text = new ObjectText().text("id", indicator.id())
                .value("name", ScenarioWriter.localized(indicator.name()));
        ScenarioWriter.addUnlessEmpty(text, "unit", indicator.unit());
        if (!indicator.source().isEmpty()) {
            text.text("source", indicator.source());
        }
        if (indicator.years().most() != 0) {
            text.number("year", indicator.years().most());
        }
        Map<PartyId, Integer> others = indicator.years().byParty();
        if (!others.isEmpty()) {
            ObjectText years = new ObjectText();
            draft.parties().stream().map(Party::id).filter(others::containsKey)
                    .forEach(p -> years.number(p.value(), indicator.years().of(p)));
            text.value("years", years.onOneLine());
        }
        if (!indicator.weights().equals(Indicator.Weights.NONE)) {
            text.value("weights", weights(indicator.weights()));
        }
        ObjectText values = new ObjectText();
        for (Party party : draft.parties()) {
            if (indicator.values().containsKey(party.id())) {
                values.number(party.id().value(), indicator.values().get(party.id()));
            }
        }
        return text.value("values", values.onOneLine()).onLines();
    }

    private String weights(Indicator.Weights weights) {
        ObjectText text = new ObjectText().number("general", weights.general());
        List<Theme> weighed = draft.themes().stream().filter(t -> weights.byTheme().containsKey(t.id()))
                .toList();
        if (!weighed.isEmpty()) {
            ObjectText themes = new ObjectText();
            weighed.forEach(t -> themes.number(t.id(), weights.on(t.id())));
            text.value("themes", themes.onOneLine());
        }
        return text.onOneLine();
    }
}
