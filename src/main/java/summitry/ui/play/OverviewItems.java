package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import summitry.figure.StripKey;
import summitry.ui.chart.FigurePane;
import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** All issues by theme, a strip each on one axis. Up and down go through them, Enter and Space open. */
final class OverviewItems extends VBox {
    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    private final OverviewViewModel model;
    private final Texts texts;
    private final ObservableBooleanValue wide;
    private final VBox list = new VBox();
    private final FigurePane key = new FigurePane();
    private final List<OverviewRowView> rows = new ArrayList<>();

    /** @param wide true where the names of themes have room beside their issues */
    OverviewItems(OverviewViewModel model, Texts texts, ObservableBooleanValue wide, Lifecycle lifecycle) {
        this.model = model;
        this.texts = texts;
        this.wide = wide;
        setId("overview-items");
        getStyleClass().add("overview-items");
        Scroll scroll = new Scroll(list);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Region head = head(lifecycle);
        // The scroll bar takes some of the width, and the axis must stay over its strips.
        scroll.viewportBoundsProperty()
                .addListener((_, _, bounds) -> head.setMaxWidth(bounds.getWidth()));
        key.fixHeight(24);
        HBox foot = new HBox(key);
        foot.getStyleClass().add("overview-key");
        HBox.setHgrow(key, Priority.ALWAYS);
        getChildren().addAll(head, scroll, foot);
        lifecycle.watch(model.chaptersProperty(), this::show);
        lifecycle.watch(wide, isWide -> {
            pseudoClassStateChanged(STACKED, !isWide);
            show(model.chaptersProperty().get());
        });
    }

    private Region head(Lifecycle lifecycle) {
        FigurePane axis = new FigurePane();
        axis.fixHeight(22);
        lifecycle.watch(texts.language(),
                _ -> axis.show((width, height) -> StripKey.axis(texts.now(), width, height)));
        HBox.setHgrow(axis, Priority.ALWAYS);
        Region icon = new Region();
        icon.getStyleClass().add("status-space");
        Label title = new Label();
        title.getStyleClass().add("overview-title");
        Label support = texts.label("overview.column.support", Css.CAPTION, "overview-support-head");
        HBox content = new HBox(icon, title, axis,
                texts.label("overview.column.text", Css.CAPTION, "overview-text"), support);
        content.getStyleClass().addAll("overview-row-content", "overview-head");
        HBox.setHgrow(content, Priority.ALWAYS);
        Region theme = new Region();
        theme.getStyleClass().add("overview-theme");
        HBox head = new HBox(theme, content);
        lifecycle.watch(wide, isWide -> {
            theme.setVisible(isWide);
            theme.setManaged(isWide);
        });
        return head;
    }

    private void show(List<OverviewRow.Chapter> chapters) {
        List<OverviewRow> wanted = chapters.stream().flatMap(c -> c.rows().stream()).toList();
        if (!rows.stream().map(OverviewRowView::issue).toList()
                .equals(wanted.stream().map(OverviewRow::issue).toList())) {
            rows.clear();
            wanted.forEach(
                    r -> rows.add(
                            new OverviewRowView(r.issue(), () -> model.open(r.issue()), this::walk, texts,
                                    FigurePage.in(model.inquiry()))));
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(wanted.get(i), texts.now());
        }
        List<Node> nodes = new ArrayList<>();
        int next = 0;
        for (OverviewRow.Chapter chapter : chapters) {
            int end = next + chapter.rows().size();
            nodes.add(chapter(chapter.title(), rows.subList(next, end)));
            next = end;
        }
        list.getChildren().setAll(nodes);
        if (!wanted.isEmpty()) {
            key.show((width, height) -> StripKey.of(wanted.getFirst().strip(), texts.now(), width, height));
        }
    }

    private Node chapter(String name, List<OverviewRowView> of) {
        Wrapped title = new Wrapped(Css.GROUP_TITLE, "overview-theme");
        title.setText(name);
        BorderPane chapter = new BorderPane(new VBox(of.toArray(new Node[0])));
        chapter.getStyleClass().add("overview-chapter");
        if (wide.get()) {
            chapter.setLeft(title);
        } else {
            chapter.setTop(title);
        }
        return chapter;
    }

    private void walk(OverviewRowView from, int steps) {
        rows.get(Math.clamp((long) rows.indexOf(from) + steps, 0, rows.size() - 1)).requestFocus();
    }

    /** Puts the keyboard on the first issue. */
    void enter() {
        if (!rows.isEmpty()) {
            rows.getFirst().requestFocus();
        }
    }
}
