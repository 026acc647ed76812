package summitry.ui.play;

import java.util.List;
import summitry.forecast.ModelName;
import summitry.text.Words;

/**
 * A model in plain words, with its numbers and where it is from.
 *
 * @param measured how far it was off on real decisions
 * @param source the field's name of it, authors and years
 */
record ModelCard(ModelName model, String title, String assumes, String more, String measured, String source,
        List<Setting> settings) implements Page {
    /**
     * A number or switch of the model.
     *
     * @param usual what it is set to here
     * @param range what it may be
     */
    record Setting(String name, String plain, String usual, String range) {}

    static ModelCard of(ModelName model, Words words) {
        ModelWords say = new ModelWords(words);
        return new ModelCard(model, say.name(model), say.assumes(model), say.more(model), say.measured(model),
                say.source(model), say.settings(model));
    }
}
