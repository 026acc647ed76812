package summitry.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import summitry.draft.Place;
import summitry.experiment.OddsChange;
import summitry.figure.Fate;
import summitry.figure.FuturesFigure;
import summitry.figure.ShiftsFigure;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.text.Numbers;
import summitry.text.Words;
import summitry.ui.chart.FigureMenu;
import summitry.ui.chart.FigurePane;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** How the summit may end with the draft as it stands: the chosen item future by future, and what else changes. */
final class FuturesPane extends VBox {
    private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");
    private static final double DOTS = 112;
    private static final int MOST_SHIFTS = 5;

    private final DeskViewModel desk;
    private final FuturesViewModel futures;
    private final Texts texts;
    private final Wrapped item = named(new Wrapped(Css.MUTED), "futures-item");
    private final Wrapped state = named(new Wrapped(Css.MUTED), "futures-state");
    private final Button again = named(new Button(), "futures-again");
    private final Label before = named(new Label(), "futures-before");
    private final Label after = named(new Label(), "futures-after");
    private final Wrapped how = named(new Wrapped(Css.MUTED), "futures-how");
    private final Wrapped means = named(new Wrapped(), "futures-means");
    private final Wrapped tension = named(new Wrapped(), "futures-tension");
    private final Wrapped others = named(new Wrapped(Css.STRONG), "futures-others");
    private final FigurePane dots = named(new FigurePane(), "futures-dots");
    private final FigurePane shifts = named(new FigurePane(), "futures-shifts");
    private final Wrapped note = new Wrapped(Css.CAPTION);
    private final VBox odds;

    FuturesPane(DeskViewModel desk, FuturesViewModel futures, Texts texts,
            Consumer<FigureMenu.Reading> reader, Lifecycle lifecycle) {
        this.desk = desk;
        this.futures = futures;
        this.texts = texts;
        setId("futures");
        getStyleClass().add("futures");
        before.setMinWidth(USE_PREF_SIZE);
        after.setMinWidth(USE_PREF_SIZE);
        before.getStyleClass().addAll(Css.SCREEN_TITLE, "futures-before");
        after.getStyleClass().add(Css.SCREEN_TITLE);
        dots.fixHeight(DOTS);
        dots.walkAsGrid();
        dots.onChoose(_ -> {});
        FigureMenu.on(dots, dots, item::getText, texts, reader);
        shifts.onChoose(this::choose);
        FigureMenu.on(shifts, shifts, others::getText, texts, reader);
        note.textProperty().bind(texts.of("editor.futures.note"));
        HBox.setHgrow(how, Priority.ALWAYS);
        HBox numbers = new HBox(before, after, how);
        numbers.getStyleClass().add("futures-numbers");
        FlowPane both = new FlowPane(means, tension);
        both.getStyleClass().add("futures-both");
        odds = new VBox(numbers, dots, both, others, shifts, note);
        odds.getStyleClass().add("futures-odds");
        getChildren().addAll(head(), item, state(), odds);
        lifecycle.watch(futures.liveProperty(), _ -> show());
        lifecycle.watch(desk.blockProperty(), _ -> show());
        lifecycle.watch(texts.language(), _ -> show());
    }

    private static <N extends Node> N named(N node, String id) {
        node.setId(id);
        return node;
    }

    private HBox head() {
        CheckBox live = named(new CheckBox(), "futures-live");
        live.textProperty().bind(texts.of("editor.futures.live"));
        Buttons.tip(live).textProperty().bind(texts.of("editor.futures.live.tip"));
        live.selectedProperty().bindBidirectional(futures.onProperty());
        live.setMinWidth(Region.USE_PREF_SIZE);
        Label title = texts.label("editor.futures.title", Css.PANEL_TITLE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, live);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("futures-head");
        return head;
    }

    private HBox state() {
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.getStyleClass().add("small");
        again.setOnAction(_ -> {
            if (futures.liveProperty().get().phase() == Live.Phase.PLAYING) {
                futures.stop();
            } else {
                futures.play();
            }
        });
        state.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(state, Priority.ALWAYS);
        HBox line = new HBox(state, again);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("futures-head");
        return line;
    }

    private void show() {
        Live live = futures.liveProperty().get();
        Words words = texts.now();
        Optional<Issue> issue = desk.place().flatMap(p -> desk.draft().issues().stream()
                .filter(i -> i.id().equals(p.issue())).findFirst());
        item.setText(issue.map(i -> words.get("editor.futures.item", title(i))).orElse(""));
        state.setText(stateText(live, words));
        again.setText(words.get(
                live.phase() == Live.Phase.PLAYING ? "editor.futures.stop" : "editor.futures.again"));
        again.setVisible(live.phase() == Live.Phase.PLAYING || live.phase() == Live.Phase.STOPPED);
        visible(odds, live.played().isPresent());
        odds.pseudoClassStateChanged(OLD, live.isOld());
        live.played().ifPresent(played -> show(played, issue, words));
    }

    private String stateText(Live live, Words words) {
        Numbers numbers = new Numbers(words.language());
        return switch (live.phase()) {
            case OFF -> words.get("editor.futures.off");
            case UNPLAYABLE -> words.get("editor.futures.unplayable", live.problems());
            case PLAYING -> words.get("editor.futures.playing", numbers.whole(live.done()),
                    numbers.whole(FuturesViewModel.RUNS));
            case STOPPED -> words.get("editor.futures.stopped", numbers.whole(live.done()),
                    numbers.whole(FuturesViewModel.RUNS));
            case DONE -> words.get("editor.futures.done", numbers.whole(live.done()));
        };
    }

    private void show(Live.Played played, Optional<Issue> issue, Words words) {
        Numbers numbers = new Numbers(words.language());
        OddsChange change = played.odds();
        boolean isCompared = played.isCompared();
        issue.ifPresent(i -> item(played, i, words, numbers));
        for (Region part : List.of(dots, before, after, how)) {
            visible(part, issue.isPresent());
        }
        visible(before, issue.isPresent() && isCompared && change.isCompared(issue.get().id()));
        means.setText(inBoth("means", isCompared, numbers.tenths(change.before().meanAdopted()),
                numbers.tenths(change.after().meanAdopted())));
        tension.setText(inBoth("tension", isCompared, numbers.whole(change.before().meanTension()),
                numbers.whole(change.after().meanTension())));
        others(change, issue.map(Issue::id), isCompared, words);
    }

    private String inBoth(String what, boolean isCompared, String inSaved, String now) {
        return isCompared
                ? texts.now().get("editor.futures." + what, inSaved, now)
                : texts.now().get("editor.futures." + what + ".plain", now);
    }

    private void item(Live.Played played, Issue issue, Words words, Numbers numbers) {
        OddsChange change = played.odds();
        OddsChange.Shift shift = change.shift(issue.id());
        boolean isCompared = played.isCompared() && change.isCompared(issue.id());
        before.setText(words.get("editor.futures.before", numbers.whole(shift.before())));
        after.setText(numbers.whole(shift.after()));
        String runs = numbers.whole(change.runs());
        how.setText(how(played, isCompared, runs, words));
        List<Fate> fates = change.pairs(issue.id()).stream().map(p -> Fate.of(p.before(), p.after()))
                .toList();
        FuturesFigure figure = new FuturesFigure(title(issue), fates, FuturesViewModel.RUNS, isCompared);
        dots.show((width, height) -> figure.at(words, width, height));
    }

    private String how(Live.Played played, boolean isCompared, String runs, Words words) {
        if (!played.odds().isCompared()) {
            return words.get("editor.futures.of.alone", runs);
        }
        if (!played.isCompared()) {
            return words.get("editor.futures.of", runs);
        }
        return isCompared
                ? words.get("editor.futures.of.with", runs,
                        SavedDifference.of(played.saved(), played.draft(), desk.unsavedSteps(), words))
                : words.get("editor.futures.of.new", runs);
    }

    private void others(OddsChange change, Optional<IssueId> chosen, boolean isCompared, Words words) {
        List<ShiftsFigure.Shift> most = change.shifts().stream()
                .filter(s -> !Optional.of(s.issue()).equals(chosen)).limit(MOST_SHIFTS)
                .map(s -> new ShiftsFigure.Shift(s.issue().value(), name(s.issue()), s.before(), s.after()))
                .toList();
        visible(others, isCompared);
        visible(shifts, isCompared && !most.isEmpty());
        shifts.fixHeight(Math.max(1, most.size()) * ShiftsFigure.ROW);
        others.setText(words.get(most.isEmpty() ? "editor.futures.others.none" : "editor.futures.others"));
        ShiftsFigure figure = new ShiftsFigure(most, change.runs());
        shifts.show((width, height) -> figure.at(words, width, height));
    }

    private static void visible(Region part, boolean isVisible) {
        part.setVisible(isVisible);
        part.setManaged(isVisible);
    }

    /** Goes to the column of an item, in the row of the party that is chosen. */
    private void choose(String issue) {
        desk.place().ifPresent(place -> desk.select(
                new Place(place.party(), new IssueId(issue))));
    }

    private String name(IssueId id) {
        return desk.draft().issues().stream().filter(i -> i.id().equals(id)).findFirst().map(this::title)
                .orElse(id.value());
    }

    private String title(Issue issue) {
        String title = issue.shortTitle().in(desk.language());
        return title.isBlank() ? texts.now().get("editor.unnamed") : title;
    }
}
