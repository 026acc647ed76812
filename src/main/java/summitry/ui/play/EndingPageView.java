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
        gains(page);
        page.known().ifPresent(known -> getChildren().add(known(known)));
        items("play.ending.failed", "play.ending.failed.note", page.failed());
        items("play.ending.adopted", "play.ending.adopted.note", page.adopted());
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

    private void gains(EndingPage page) {
        VBox box = part("play.ending.gains");
        box.setId("ending-gains");
        box.getChildren().add(wrapped(texts.now().get("play.ending.gains.note"), Css.CAPTION));
        page.gains().subList(0, page.own()).forEach(g -> box.getChildren().add(wrapped(g, Css.STRONG)));
        few(box, texts.now().get("play.ending.gains"), "gains",
                page.gains().subList(page.own(), page.gains().size()));
    }

    private void items(String key, String note, List<EndingPage.Item> items) {
        if (items.isEmpty()) {
            return;
        }
        VBox box = part(key);
        box.getChildren().add(wrapped(texts.now().get(note), Css.CAPTION));
        items.forEach(i -> box.getChildren().add(item(i)));
    }

    private VBox item(EndingPage.Item item) {
        VBox box = new VBox(wrapped(item.title(), Css.STRONG), wrapped(item.told(), Css.MUTED),
                wrapped(item.meaning(), Looks.BODY));
        box.setId("ending-" + item.issue().value());
        box.getStyleClass().add("rule-setting");
        few(box, item.title(), item.issue().value(), item.parties());
        return box;
    }

    /** The first sentences, and a button for the others. */
    private void few(VBox box, String title, String id, List<String> sentences) {
        int most = sentences.size() <= NAMED + 1 ? NAMED + 1 : NAMED;
        List<String> first = sentences.subList(0, Math.min(most, sentences.size()));
        List<String> rest = sentences.subList(first.size(), sentences.size());
        first.forEach(p -> box.getChildren().add(wrapped(p, Looks.BODY)));
        if (!rest.isEmpty()) {
            Button more = link("more-" + id, texts.now().get("play.ending.more", rest.size()));
            more.setAccessibleText(title + ": " + more.getText());
            opens(more, box, rest.stream().map(p -> wrapped(p, Looks.BODY)).toList());
            box.getChildren().add(more);
        }
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
        if (!known.beside().isEmpty()) {
            told.getChildren().addAll(wrapped(texts.now().get("play.ending.history.note"), Css.CAPTION),
                    new HistoryTable(known.beside(), texts));
        }
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
