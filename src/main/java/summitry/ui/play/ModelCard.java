package summitry.ui.play;

import summitry.forecast.ModelName;
import summitry.text.Words;

/**
 * A model in plain words, and where it is from. What it is set to and what it says stand on the {@link ModelsBoard}.
 *
 * @param source the field's name of it, authors and years
 */
record ModelCard(ModelName model, String title, String assumes, String more, String source) implements Page {
    static ModelCard of(ModelName model, Words words) {
        ModelWords say = new ModelWords(words);
        return new ModelCard(model, say.name(model), say.assumes(model), say.more(model), say.source(model));
    }
}
