package summitry.ui.editor;

import java.util.List;
import java.util.stream.Stream;
import summitry.lint.Chapter;
import summitry.lint.Part;
import summitry.lint.Target;
import summitry.lint.TextSpot;
import summitry.lint.Trouble;
import summitry.model.Language;

/** A line of the page of all texts. */
sealed interface TextLine {

    /** What a line stands for, whatever its words; unique on the page. */
    String key();

    /** @param count of the texts below it, above 0 */
    record Head(Chapter chapter, int count) implements TextLine {
        @Override
        public String key() {
            return "head " + chapter.key();
        }
    }

    /** One text in both languages. */
    record Text(TextSpot spot, List<Trouble> english, List<Trouble> indonesian) implements TextLine {
        public Text {
            english = List.copyOf(english);
            indonesian = List.copyOf(indonesian);
        }

        static Text of(TextSpot spot) {
            return new Text(spot, Trouble.of(spot, Language.ENGLISH), Trouble.of(spot, Language.INDONESIAN));
        }

        @Override
        public String key() {
            // A file names cells by a number that counts those before it, which an edit may change.
            return spot.target() instanceof Target.OfCell(var place) ? "cell " + place : spot.path();
        }

        Chapter chapter() {
            return Chapter.of(spot);
        }

        List<Trouble> troubles(Language language) {
            return language == Language.ENGLISH ? english : indonesian;
        }

        Stream<Trouble> troubles() {
            return Stream.concat(english.stream(), indonesian.stream());
        }

        /** Whether it is a name or a line, which has no second paragraph. */
        boolean isOneLine() {
            return switch (spot.part()) {
                case SUMMARY, BRIEF, SHORT_BRIEF, CONFIDENTIAL, SHORT_CONFIDENTIAL, REASON, PROCEDURE, SOURCE,
                        TEXT, ENDING, CREDIT ->
                    false;
                case TITLE, SHORT_TITLE, SUBTITLE, PLACE, DATES, NAME, CODE, SCALE_0, SCALE_25, SCALE_50,
                        SCALE_75, SCALE_100, UNIT ->
                    true;
            };
        }

        Part part() {
            return spot.part();
        }
    }
}
