package summitry.ui.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.exchange.Vote;
import summitry.exchange.VotesTable;
import summitry.exchange.VotesTable.Direction;
import summitry.exchange.VotesTable.Suggestion;
import summitry.figure.DataTable;
import summitry.model.Issue;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.text.Numbers;
import summitry.text.Words;
import summitry.ui.chart.FigureTable;
import summitry.ui.control.Looks;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** Votes in the General Assembly: on which item they bear, which resolutions count and in which direction, and what follows. */
final class VotesPane extends VBox {
    private static final int MOST = 30;

    private final DeskViewModel desk;
    private final VotesTable votes;
    private final Words words;
    private final Numbers numbers;
    private final ComboBox<Issue> item = new ComboBox<>();
    private final TextField search = new TextField();
    private final VBox list = new VBox();
    private final FigureTable table = new FigureTable();
    private final Wrapped none = new Wrapped(Css.MUTED);
    private final Wrapped beyond = new Wrapped(Css.MUTED);
    private final Wrapped ends = new Wrapped(Css.MUTED);
    private final Button take = new Button();
    private final Map<String, Direction> chosen = new LinkedHashMap<>();

    VotesPane(DeskViewModel desk, VotesTable votes, Words words, Runnable done) {
        this.desk = desk;
        this.votes = votes;
        this.words = words;
        numbers = new Numbers(words.language());
        getStyleClass().add("exchange-preview");
        Wrapped understood = new Wrapped(Css.STRONG);
        understood.setId("exchange-understood");
        understood.setText(words.get("editor.exchange.votes.understood", numbers.whole(votes.rows()),
                numbers.whole(votes.resolutions().size()), numbers.whole(votes.others().size()),
                numbers.whole(votes.misread().size())));
        Wrapped method = new Wrapped(Css.MUTED);
        method.setText(words.get("editor.exchange.votes.method"));
        items();
        search.setId("exchange-search");
        search.setPromptText(words.get("editor.exchange.votes.search"));
        search.setAccessibleText(words.get("editor.exchange.votes.search"));
        search.textProperty().addListener((_, _, _) -> resolutions());
        list.setId("exchange-resolutions");
        list.getStyleClass().add("exchange-resolutions");
        table.setId("exchange-suggested");
        table.getStyleClass().addAll(Looks.OWN_KEYS, "sheet-table", "exchange-table");
        table.setAccessibleText(words.get("editor.exchange.votes.suggested"));
        table.managedProperty().bind(table.visibleProperty());
        none.setText(words.get("editor.exchange.votes.none"));
        none.managedProperty().bind(none.visibleProperty());
        take.setId("exchange-take");
        take.getStyleClass().add(Css.PRIMARY);
        take.setOnAction(_ -> {
            take();
            done.run();
        });
        getChildren().addAll(understood, method, named("editor.exchange.votes.item", item), ends, search,
                list,
                none, table, beyond, take, PreviewPane.misread(votes.misread(), words));
        resolutions();
        show();
    }

    private HBox named(String key, ComboBox<Issue> box) {
        Label label = new Label(words.get(key));
        label.setLabelFor(box);
        HBox row = new HBox(label, box);
        row.getStyleClass().add("desk-field");
        return row;
    }

    private void items() {
        item.setId("exchange-item");
        item.setAccessibleText(words.get("editor.exchange.votes.item"));
        item.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Issue issue) {
                return issue == null ? "" : issue.shortTitle().in(words.language());
            }

            @Override
            public @Nullable Issue fromString(String text) {
                return null;
            }
        });
        item.getItems().setAll(desk.draft().issues());
        item.setValue(desk.place().flatMap(p -> desk.draft().issues().stream()
                .filter(i -> i.id().equals(p.issue())).findFirst())
                .or(() -> desk.draft().issues().stream().findFirst()).orElse(null));
        item.setOnAction(_ -> show());
    }

    private void resolutions() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        List<String> found = votes.resolutions().stream()
                .filter(r -> r.toLowerCase(Locale.ROOT).contains(wanted)).toList();
        list.getChildren().setAll(found.stream().limit(MOST).map(this::resolution).toList());
        if (found.size() > MOST) {
            Wrapped more = new Wrapped(Css.MUTED);
            more.setText(words.get("editor.exchange.votes.more", numbers.whole(found.size() - MOST)));
            list.getChildren().add(more);
        }
    }

    private HBox resolution(String name) {
        Wrapped label = new Wrapped();
        label.setText(words.get("editor.exchange.votes.resolution", name,
                numbers.whole(votes.count(name, Vote.YES)), numbers.whole(votes.count(name, Vote.NO)),
                numbers.whole(votes.count(name, Vote.ABSTAIN))));
        HBox choices = new HBox();
        choices.getStyleClass().add(Css.SEGMENTS);
        choice(choices, name, "unused", Optional.empty());
        choice(choices, name, "zero", Optional.of(Direction.TO_ZERO));
        choice(choices, name, "hundred", Optional.of(Direction.TO_HUNDRED));
        choices.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox row = new HBox(choices, label);
        row.getStyleClass().add("exchange-resolution");
        return row;
    }

    private void choice(HBox choices, String name, String key, Optional<Direction> direction) {
        ToggleButton button = new ToggleButton(words.get("editor.exchange.votes." + key));
        button.setId("exchange-" + key + "-" + votes.resolutions().indexOf(name));
        button.setAccessibleText(words.get("editor.exchange.votes.choice", name, button.getText()));
        button.setSelected(Optional.ofNullable(chosen.get(name)).equals(direction));
        button.setOnAction(_ -> {
            direction.ifPresentOrElse(d -> chosen.put(name, d), () -> chosen.remove(name));
            choices.getChildren().forEach(c -> ((ToggleButton) c).setSelected(c.equals(button)));
            show();
        });
        choices.getChildren().add(button);
    }

    private void show() {
        SortedMap<PartyId, Suggestion> suggested = votes.suggested(chosen);
        Issue on = item.getValue();
        List<List<String>> rows = new ArrayList<>();
        int outside = 0;
        for (Party party : desk.draft().parties()) {
            Suggestion one = suggested.get(party.id());
            if (one != null && on != null) {
                Cell cell = desk.draft().cells().get(party.id(), on.id());
                outside += cell.with(Cell.Measure.IDEAL, OptionalDouble.of(Math.rint(one.mean())))
                        .leavesRoom()
                                ? 0
                                : 1;
                rows.add(List.of(party.name().in(words.language()),
                        cell.ideal().isPresent() ? numbers.whole(cell.ideal().getAsDouble()) : "",
                        numbers.whole(one.mean()), numbers.whole(one.spread()), numbers.whole(one.count()),
                        words.get("editor.exchange.confidence." + one.confidence().key())));
            }
        }
        // Columns take their kind from their first rows, so that a table without any is not shown.
        table.setVisible(!rows.isEmpty());
        none.setVisible(rows.isEmpty());
        if (!rows.isEmpty()) {
            show(rows);
        }
        beyond.setText(outside == 0
                ? ""
                : words.get("editor.exchange.votes.outside", numbers.whole(outside)));
        beyond.setManaged(outside > 0);
        ends.setText(on == null
                ? ""
                : words.get("editor.exchange.votes.ends", on.scale().getFirst().in(words.language()),
                        on.scale().getLast().in(words.language())));
        take.setText(words.get("editor.exchange.votes.take", numbers.whole(rows.size())));
        take.setDisable(rows.isEmpty());
    }

    private void show(List<List<String>> rows) {
        table.show(new DataTable(List.of(words.get("editor.exchange.column.party"),
                words.get("editor.exchange.column.now"), words.get("editor.exchange.column.mean"),
                words.get("editor.exchange.column.spread"), words.get("editor.exchange.column.votes"),
                words.get("editor.exchange.column.confidence")), rows));
    }

    private void take() {
        Issue on = item.getValue();
        Draft draft = desk.draft();
        if (on != null) {
            String names = String.join(", ", chosen.keySet());
            desk.edit(VotesTable.edit(draft, on.id(), votes.suggested(chosen),
                    s -> words.get("editor.exchange.votes.source", names, numbers.whole(s.count()),
                            numbers.whole(s.spread()))));
        }
    }
}
