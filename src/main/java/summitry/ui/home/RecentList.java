package summitry.ui.home;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** What was opened before, newest first. */
final class RecentList extends VBox {
    private final HomeViewModel model;
    private final FileChoice choice;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final Wrapped none = new Wrapped(Css.MUTED);

    /** @param noneKey what an empty list says; empty where the list is then not shown at all */
    RecentList(String id, String titleKey, String noneKey, ObservableValue<List<RecentRow>> shown,
            HomeViewModel model, FileChoice choice, Texts texts, Lifecycle lifecycle) {
        this.model = model;
        this.choice = choice;
        this.texts = texts;
        setId(id);
        getStyleClass().add("home-recent");
        if (!noneKey.isEmpty()) {
            none.textProperty().bind(texts.of(noneKey));
        }
        getChildren().addAll(texts.label(titleKey, "home-title"), none, rows);
        none.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> shown.getValue().isEmpty() && !model.readingProperty().get(), shown,
                model.readingProperty()));
        none.managedProperty().bind(none.visibleProperty());
        lifecycle.watch(shown, list -> {
            show(list);
            setVisible(!list.isEmpty() || !noneKey.isEmpty());
            setManaged(isVisible());
        });
    }

    private void show(List<RecentRow> list) {
        rows.getChildren()
                .setAll(list.stream().map(r -> new RecentRowView(r, model, choice, texts)).toList());
    }
}
