package summitry.ui.play;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
        page.gains().subList(0, page.own()).forEach(g -> box.getChildren().add(gain(g)));
        few(box, texts.now().get("play.ending.gains"), "gains",
                page.gains().subList(page.own(), page.gains().size()).stream().map(EndingPageView::gain)
                        .toList());
    }

    private static VBox gain(EndingPage.Won won) {
        Label party = new Label(won.party());
        party.getStyleClass().add("ending-party");
        party.getStyleClass().add(Css.STRONG);
        Label points = new Label(won.points());
        points.getStyleClass().add(Css.STRONG);
        points.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox box = new VBox(new HBox(party, gap, points), wrapped(won.where(), Css.MUTED));
        box.getStyleClass().add("ending-gain");
        return box;
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
        box.getStyleClass().addAll("rule-setting", "ending-item");
        few(box, item.title(), item.issue().value(),
                item.parties().stream().map(p -> wrapped(p, Looks.BODY)).toList());
        return box;
    }

    /** The first few, and a button for the others. */
    private void few(VBox box, String title, String id, List<? extends Node> all) {
        int most = all.size() <= NAMED + 1 ? NAMED + 1 : NAMED;
        List<? extends Node> first = all.subList(0, Math.min(most, all.size()));
        List<? extends Node> rest = all.subList(first.size(), all.size());
        box.getChildren().addAll(first);
        if (!rest.isEmpty()) {
            Button more = link("more-" + id, texts.now().get("play.ending.more", rest.size()));
            more.setAccessibleText(title + ": " + more.getText());
            opens(more, box, rest);
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
        if (!known.sources().isEmpty()) {
            told.getChildren().add(wrapped(
                    texts.now().get("play.ending.sources", String.join("; ", known.sources())), Css.CAPTION));
        }
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
    private static void opens(Button button, VBox box, List<? extends Node> hidden) {
        button.setOnAction(_ -> {
            int at = box.getChildren().indexOf(button);
            Node first = hidden.getFirst();
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
