package summitry.ui.play;

import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** How the summit ended in full; long lists of parties and the real ending open for those who ask. */
final class EndingPageView extends VBox {
    /** Parties named at once; the others open with a button. */
    private static final int NAMED = 3;

    private final Texts texts;

    EndingPageView(EndingPage page, Texts texts) {
        this.texts = texts;
        setId("ending-page");
        Wrapped brief = wrapped(page.brief(), Looks.BODY);
        getChildren().add(brief);
        page.known().ifPresent(known -> getChildren().add(known(known)));
        items("play.ending.failed", page.failed());
        items("play.ending.adopted", page.adopted());
        if (!page.moments().isEmpty()) {
            VBox box = part("play.ending.moments");
            page.moments().forEach(m -> box.getChildren().add(wrapped(m, Looks.BODY)));
        }
    }

    private VBox part(String key) {
        VBox box = new VBox(texts.label(key, Css.PANEL_TITLE));
        box.getStyleClass().add("inquiry-part");
        getChildren().add(box);
        return box;
    }

    private void items(String key, List<EndingPage.Item> items) {
        if (items.isEmpty()) {
            return;
        }
        VBox box = part(key);
        items.forEach(i -> box.getChildren().add(item(i)));
    }

    private VBox item(EndingPage.Item item) {
        VBox box = new VBox(wrapped(item.title(), Css.STRONG), wrapped(item.told(), Css.MUTED));
        box.setId("ending-" + item.issue().value());
        box.getStyleClass().add("rule-setting");
        int most = item.parties().size() <= NAMED + 1 ? NAMED + 1 : NAMED;
        List<String> first = item.parties().subList(0, Math.min(most, item.parties().size()));
        List<String> rest = item.parties().subList(first.size(), item.parties().size());
        first.forEach(p -> box.getChildren().add(wrapped(p, Looks.BODY)));
        if (!rest.isEmpty()) {
            Button more = link("more-" + item.issue().value(),
                    texts.now().get("play.ending.more", rest.size()));
            more.setAccessibleText(item.title() + ": " + more.getText());
            opens(more, box, rest.stream().map(p -> wrapped(p, Looks.BODY)).toList());
            box.getChildren().add(more);
        }
        return box;
    }

    private VBox known(EndingPage.Known known) {
        Button ask = link("ending-known", texts.now().get("home.card.ending"));
        ask.getStyleClass().add(InquiryView.FIRST);
        VBox box = new VBox(ask);
        box.getStyleClass().add("inquiry-part");
        VBox told = new VBox(texts.label("home.card.ending", Css.PANEL_TITLE),
                wrapped(known.text(), Looks.BODY));
        told.setId("ending-told");
        told.getStyleClass().add("inquiry-part");
        known.sources().forEach(s -> told.getChildren()
                .add(wrapped(texts.now().get("play.strip.source", s), Css.CAPTION)));
        known.beside().forEach(b -> told.getChildren().add(wrapped(b, Css.MUTED)));
        opens(ask, box, List.of(told));
        return box;
    }

    private static Button link(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().addAll(Css.QUIET, "link");
        return button;
    }

    /** Puts what was hidden in the place of the button, which gives the focus on. */
    private static void opens(Button button, VBox box, List<? extends javafx.scene.Node> hidden) {
        button.setOnAction(_ -> {
            int at = box.getChildren().indexOf(button);
            javafx.scene.Node first = hidden.getFirst();
            first.setFocusTraversable(true);
            box.getChildren().addAll(at, hidden);
            first.requestFocus();
            box.getChildren().remove(button);
        });
    }

    private static Wrapped wrapped(String text, String style) {
        Wrapped label = new Wrapped(style);
        label.setText(text);
        return label;
    }
}
