package summitry.ui.editor;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.draft.Draft;
import summitry.exchange.Misread;
import summitry.exchange.MisreadWords;
import summitry.exchange.Preview;
import summitry.exchange.WeightChange;
import summitry.text.Numbers;
import summitry.text.Words;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** What a table would do to the draft: what was understood, what is new, what was not understood, and a button to take it. */
final class PreviewPane extends VBox {
    private static final int MOST = 40;

    /** @param before what the table would change */
    PreviewPane(Preview preview, Draft before, Words words, Runnable take) {
        Numbers numbers = new Numbers(words.language());
        getStyleClass().add("exchange-preview");
        Wrapped understood = new Wrapped(Css.STRONG);
        understood.setId("exchange-understood");
        understood.setText(words.get("editor.exchange.understood", numbers.whole(preview.rows()),
                numbers.whole(preview.misread().size())));
        getChildren().add(understood);
        added("editor.exchange.new-parties", preview.parties(), words);
        added("editor.exchange.new-issues", preview.issues(), words);
        weights(WeightChange.between(before, preview.after()), words);
        Button button = new Button(words.get("editor.exchange.take"), new FontIcon(Feather.CHECK));
        button.setId("exchange-take");
        button.getStyleClass().add(Css.PRIMARY);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> take.run());
        if (!preview.after().equals(before)) {
            getChildren().add(button);
        } else {
            getChildren().add(told(words.get("editor.exchange.no-change"), Css.REFUSAL));
        }
        getChildren().add(misread(preview.misread(), words));
    }

    private void added(String key, List<String> names, Words words) {
        if (!names.isEmpty()) {
            List<String> some = names.subList(0, Math.min(MOST, names.size()));
            getChildren().add(told(words.get(key, new Numbers(words.language()).whole(names.size()),
                    String.join(", ", some) + (some.size() < names.size() ? "\u2026" : ""))));
        }
    }

    /** Weights are written over, which no cell of the table would show. */
    private void weights(List<WeightChange> changes, Words words) {
        if (changes.isEmpty()) {
            return;
        }
        Numbers numbers = new Numbers(words.language());
        VBox list = new VBox(
                told(words.get("editor.exchange.weights", numbers.whole(changes.size())), Css.STRONG));
        list.setId("exchange-weights");
        list.getStyleClass().add("exchange-misread");
        changes.stream().limit(MOST)
                .forEach(c -> list.getChildren().add(told(words.get("editor.exchange.weight",
                        c.party().in(words.language()), NumberInput.shown(c.before(), words.language()),
                        NumberInput.shown(c.after(), words.language())))));
        if (changes.size() > MOST) {
            list.getChildren().add(
                    told(words.get("editor.exchange.more", numbers.whole(changes.size() - MOST)), Css.MUTED));
        }
        getChildren().add(list);
    }

    private static Wrapped told(String text, String... styles) {
        Wrapped told = new Wrapped(styles);
        told.setText(text);
        return told;
    }

    /** What was not understood of a table, each with its place; the first ones of many. */
    static VBox misread(List<Misread> misread, Words words) {
        VBox list = new VBox();
        list.setId("exchange-misread");
        list.getStyleClass().add("exchange-misread");
        if (!misread.isEmpty()) {
            list.getChildren().add(told(words.get("editor.exchange.misread"), Css.STRONG));
        }
        MisreadWords sentences = new MisreadWords(words);
        misread.stream().limit(MOST).forEach(m -> list.getChildren().add(told(sentences.sentence(m))));
        if (misread.size() > MOST) {
            list.getChildren().add(told(words.get("editor.exchange.more",
                    new Numbers(words.language()).whole(misread.size() - MOST)), Css.MUTED));
        }
        return list;
    }
}
