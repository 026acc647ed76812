package summitry.text;

import summitry.model.Flaw;
import summitry.model.Language;

/** What is wrong with a file, which value, which range, and what to do. */
public final class FlawSentences {
    private final FileFlawSentences file;
    private final FieldFlawSentences field;
    private final MeaningFlawSentences meaning;
    private final RunFlawSentences run;

    public FlawSentences(Language language) {
        FlawWords words = new FlawWords(Words.in(language));
        file = new FileFlawSentences(words);
        field = new FieldFlawSentences(words);
        meaning = new MeaningFlawSentences(words);
        run = new RunFlawSentences(words);
    }

    public String of(Flaw flaw) {
        return switch (flaw) {
            case Flaw.OfFile f -> file.of(f);
            case Flaw.OfGrammar f -> file.of(f);
            case Flaw.OfField f -> field.of(f);
            case Flaw.OfName f -> field.of(f);
            case Flaw.OfMeaning f -> meaning.of(f);
            case Flaw.OfRule f -> meaning.of(f);
            case Flaw.OfRun f -> run.of(f);
        };
    }
}
