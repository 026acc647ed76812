package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import summitry.model.IssueId;
import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** The agenda by theme. Up and down go through it, Enter and Space choose. */
final class AgendaView extends VBox {
    private final PlayViewModel model;
    private final VBox list = new VBox();
    private final VBox empty = new VBox();
    private final List<AgendaRowView> rows = new ArrayList<>();
    private List<String> titles = List.of();

    /**
     * The agenda.
     *
     * @param overview leads to all issues at once
     * @param find leads to the means to search
     */
    AgendaView(PlayViewModel model, Button overview, Button find, Texts texts, Lifecycle lifecycle) {
        this.model = model;
        setId("agenda");
        getStyleClass().addAll(Css.RAIL, "agenda");
        list.getStyleClass().add("agenda-list");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        overview.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(texts.label("play.agenda.title", Css.PANEL_TITLE), space, find, overview);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("agenda-head");
        Scroll scroll = new Scroll(list);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button all = new Button();
        all.setId("agenda-all");
        all.textProperty().bind(texts.of("play.agenda.show-all"));
        all.setOnAction(_ -> model.agenda().searchingProperty().set(false));
        Wrapped none = new Wrapped(Css.MUTED);
        none.textProperty().bind(texts.of("play.agenda.none"));
        empty.setId("agenda-none");
        empty.getStyleClass().add("agenda-none");
        empty.getChildren().addAll(none, all);
        getChildren().addAll(head, new AgendaTools(model.agenda(), texts, this::enter, lifecycle), scroll);
        lifecycle.watch(model.agenda().shownProperty(), this::show);
        lifecycle.watch(model.issueProperty(), issue -> mark(issue.issue()));
    }

    /**
     * Rows are kept as long as the agenda has the same issues, so that the focus stays where it is and nothing is styled
     * anew that only shows another number.
     */
    private void show(List<AgendaRow.Chapter> chapters) {
        List<AgendaRow> wanted = chapters.stream().flatMap(c -> c.rows().stream()).toList();
        boolean isSame = rows.stream().map(AgendaRowView::issue).toList()
                .equals(wanted.stream().map(AgendaRow::issue).toList());
        if (!isSame) {
            rows.clear();
            wanted.forEach(
                    r -> rows.add(new AgendaRowView(r.issue(), () -> model.choose(r.issue()), this::walk)));
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(wanted.get(i));
        }
        List<String> named = chapters.stream().map(AgendaRow.Chapter::title).toList();
        if (!isSame || !named.equals(titles) || list.getChildren().isEmpty()) {
            titles = named;
            list.getChildren().setAll(chapters.isEmpty() ? List.of(empty) : withTitles(chapters));
        }
        mark(model.issueProperty().get().issue());
    }

    private List<javafx.scene.Node> withTitles(List<AgendaRow.Chapter> chapters) {
        List<javafx.scene.Node> nodes = new ArrayList<>();
        int next = 0;
        for (AgendaRow.Chapter chapter : chapters) {
            if (!chapter.title().isEmpty()) {
                Wrapped title = new Wrapped(Css.GROUP_TITLE, "agenda-chapter");
                title.setText(chapter.title());
                nodes.add(title);
            }
            for (AgendaRow _ : chapter.rows()) {
                nodes.add(rows.get(next++));
            }
        }
        return nodes;
    }

    private void mark(IssueId chosen) {
        rows.forEach(r -> r.setChosen(r.issue().equals(chosen)));
    }

    /** Puts the keyboard on the chosen item, or on the first where that one is not shown. */
    private void enter() {
        rows.stream().filter(AgendaRowView::isSelected).findFirst()
                .or(() -> rows.stream().findFirst()).ifPresent(AgendaRowView::requestFocus);
    }

    private void walk(AgendaRowView from, int steps) {
        rows.get(Math.clamp(rows.indexOf(from) + steps, 0, rows.size() - 1)).requestFocus();
    }
}
