package summitry.ui.editor;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import summitry.draft.Draft;
import summitry.draft.Section;
import summitry.model.Party;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** Beside the matrix: the chosen pair, and many pairs at once. */
final class PairSide extends VBox {
    private final DeskViewModel desk;
    private final Texts texts;
    private final FillBox fill;
    private @Nullable PairForm form;

    PairSide(DeskViewModel desk, Texts texts, Lifecycle lifecycle) {
        this.desk = desk;
        this.texts = texts;
        fill = new FillBox(desk, texts);
        getStyleClass().add("desk-pair-side");
        ObservableValue<Boolean> inSight = desk.pageProperty().map(p -> p == Page.RELATIONS);
        lifecycle.watchInSight(inSight, desk.historyProperty(), _ -> show());
        lifecycle.watchInSight(inSight, desk.chosen().pairProperty(), _ -> show());
        lifecycle.watchInSight(inSight, texts.language(), _ -> show());
    }

    private void show() {
        Optional<Chosen.Pair> pair = chosen(desk);
        if (pair.isEmpty()) {
            Wrapped none = new Wrapped(Css.MUTED);
            none.setText(texts.now().get("editor.relations.none"));
            getChildren().setAll(none);
            return;
        }
        PairForm shown = form;
        if (shown == null) {
            shown = new PairForm(desk, texts, pair.get());
            form = shown;
        }
        if (!getChildren().contains(shown)) {
            getChildren().setAll(texts.label("editor.pair.title", Css.PANEL_TITLE), shown, fill);
        }
        shown.show(pair.get());
        fill.show();
    }

    /** The chosen pair while both are there, else the first two parties; empty where there are not two. */
    static Optional<Chosen.Pair> chosen(DeskViewModel desk) {
        Draft draft = desk.draft();
        List<Party> parties = PartyDoing.shown(draft);
        return desk.chosen().pairProperty().get()
                .filter(p -> Section.PARTIES.indexOf(draft, p.a().value()) >= 0
                        && Section.PARTIES.indexOf(draft, p.b().value()) >= 0)
                .or(() -> parties.size() < 2
                        ? Optional.empty()
                        : Optional.of(new Chosen.Pair(parties.get(0).id(), parties.get(1).id())));
    }
}
