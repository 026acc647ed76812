package summitry.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import summitry.draft.Draft;
import summitry.model.Issue;
import summitry.model.Localized;
import summitry.model.Theme;
import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** The items theme by theme, and a form of the chosen one. */
final class ItemsPage extends HBox {
    private final Texts texts;
    private final DeskViewModel desk;
    private final ItemDoing doing;
    private final EntryList list;
    private final VBox right = new VBox();
    private final Scroll scroll = new Scroll(right);
    private final Function<Issue, Form> make;
    private @Nullable Form form;

    /**
     * What stands at the right.
     *
     * @param show shows an item of the present draft
     */
    record Form(Node node, Consumer<Issue> show) {}

    ItemsPage(Page page, DeskViewModel desk, Texts texts, Lifecycle lifecycle,
            Function<Issue, Form> make) {
        this.desk = desk;
        this.texts = texts;
        this.make = make;
        doing = new ItemDoing(desk);
        setId(page.key() + "-page");
        getStyleClass().add("people-page");
        list = new EntryList(page.key() + "-list", "editor.page." + page.key(), texts, _ -> new Region(),
                doing);
        list.adder("add", "editor.items.add", doing::add);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(list, scroll);
        ObservableValue<Boolean> inSight = desk.pageProperty().map(p -> p == page);
        lifecycle.watchInSight(inSight, desk.historyProperty(), _ -> show());
        lifecycle.watchInSight(inSight, desk.chosen().issueProperty(), _ -> {
            show();
            scroll.setVvalue(0);
        });
        lifecycle.watchInSight(inSight, texts.language(), _ -> show());
    }

    private void show() {
        Draft draft = desk.draft();
        Optional<Issue> chosen = doing.chosen(draft);
        list.show(rows(draft), chosen.map(i -> i.id().value()));
        if (chosen.isEmpty()) {
            Wrapped empty = new Wrapped(Css.MUTED);
            empty.setText(texts.now().get("editor.items.empty"));
            right.getChildren().setAll(empty);
            return;
        }
        Form shown = form;
        if (shown == null) {
            shown = make.apply(chosen.get());
            form = shown;
        }
        if (!right.getChildren().contains(shown.node())) {
            right.getChildren().setAll(shown.node());
        }
        shown.show().accept(chosen.get());
    }

    private List<EntryList.Row> rows(Draft draft) {
        List<EntryList.Row> rows = new ArrayList<>();
        for (Theme theme : draft.themes()) {
            rows.add(new EntryList.Row(ItemDoing.HEAD + theme.id(), true, named(theme.name(), texts), ""));
            ItemDoing.shown(draft).stream().filter(i -> i.theme().equals(theme.id()))
                    .forEach(i -> rows.add(new EntryList.Row(i.id().value(), false,
                            named(i.shortTitle(), texts), "")));
        }
        return rows;
    }

    static String named(Localized name, Texts texts) {
        String told = name.in(texts.now().language());
        return told.isBlank() ? texts.now().get("editor.unnamed") : told;
    }
}
