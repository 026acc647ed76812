package summitry.ui.editor;

import summitry.draft.Draft;
import summitry.lint.FindingWords;
import summitry.lint.Part;
import summitry.lint.Refusal;
import summitry.lint.Target;
import summitry.lint.Trouble;
import summitry.text.Words;

/** What texts of a draft are called, and what is the matter with them, in one language. */
final class TextNames {
    private final FindingWords places;
    private final Words words;

    TextNames(Draft draft, Words words) {
        this.words = words;
        places = new FindingWords(draft, words.language());
    }

    /** Where a text stands and what it is there. */
    String of(Target target, Part part) {
        String name = words.get("lint.part." + part.key());
        return words.get("editor.texts.name", places.place(target), name);
    }

    String of(Trouble trouble) {
        return switch (trouble) {
            case Trouble.Missing _ -> words.get("editor.texts.missing");
            case Trouble.TooLong(int length, int limit) ->
                words.get("editor.texts.too-long", String.valueOf(length), String.valueOf(limit));
            case Trouble.ManyWords(int count, int limit) ->
                words.get("editor.texts.many-words", String.valueOf(count), String.valueOf(limit));
            case Trouble.Hard(int longest, int index) ->
                words.get("editor.texts.hard", String.valueOf(longest), String.valueOf(index));
        };
    }

    String of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Emptied _ -> words.get("editor.replace.emptied");
            case Refusal.TooLong(int length, int limit) ->
                words.get("editor.replace.too-long", String.valueOf(length), String.valueOf(limit));
        };
    }
}
