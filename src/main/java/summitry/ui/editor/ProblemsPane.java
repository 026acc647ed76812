package summitry.ui.editor;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.lint.Finding;
import summitry.lint.FindingWords;
import summitry.lint.Level;
import summitry.lint.Repair;
import summitry.lint.Target;
import summitry.ui.control.Buttons;
import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** What is wrong with the draft or could surprise its author, each with its place, its reason and repairs by one click. */
final class ProblemsPane extends VBox {
    /** Rows while the list is folded; rows of an open list. */
    private static final int FOLDED = 2;
    private static final int MOST = 60;
    private static final int BUTTONS = 2;
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final DeskViewModel desk;
    private final ProblemsViewModel problems;
    private final Texts texts;
    private final HBox counts = new HBox();
    private final Button all = new Button();
    private final Button stop = new Button();
    private final Label state = new Label();
    private final VBox rows = new VBox();
    private final Scroll scroll = new Scroll(rows);
    private final BooleanProperty open = new SimpleBooleanProperty(false);
    private boolean low;

    ProblemsPane(DeskViewModel desk, ProblemsViewModel problems, Texts texts, Lifecycle lifecycle) {
        this.desk = desk;
        this.problems = problems;
        this.texts = texts;
        setId("problems-pane");
        setMinWidth(0);
        rows.setMinWidth(0);
        rows.getStyleClass().add("desk-problems-rows");
        getStyleClass().add("desk-problems");
        all.setId("problems-all");
        all.getStyleClass().addAll(Css.QUIET, "link");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(_ -> open.set(!open.get()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label title = texts.label("editor.problems", Css.PANEL_TITLE);
        title.setMinWidth(Region.USE_PREF_SIZE);
        stop.setId("problems-stop-playing");
        stop.getStyleClass().addAll(Css.QUIET, "link");
        stop.textProperty().bind(texts.of("editor.problems.stop"));
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setOnAction(_ -> problems.stopPlaying());
        state.setId("problems-state");
        state.getStyleClass().add(Css.MUTED);
        HBox head = new HBox(title, counts, gap, state, stop, all);
        head.getStyleClass().add("desk-problems-head");
        counts.getStyleClass().add("desk-problems-counts");
        scroll.getStyleClass().add("desk-problems-scroll");
        getChildren().addAll(head, scroll);
        lifecycle.watch(desk.historyProperty(), h -> problems.look(h.draft()));
        lifecycle.watch(problems.foundProperty(), _ -> show());
        lifecycle.watch(texts.language(), _ -> show());
        lifecycle.watch(open, _ -> show());
        lifecycle.onClose(problems::close);
    }

    /** Where there is little room, only the head is shown until the list is opened, and it counts in numbers alone. */
    void low(boolean isLow) {
        if (low != isLow) {
            low = isLow;
            show();
        }
    }

    private void show() {
        ProblemsViewModel.Found found = problems.foundProperty().get();
        FindingWords words = new FindingWords(found.draft(), texts.now().language());
        counts.getChildren().setAll(Arrays.stream(Level.values()).map(l -> count(l, found)).toList());
        int shown = open.get() ? MOST : FOLDED;
        rows.getChildren()
                .setAll(found.findings().stream().limit(shown)
                        .map(f -> row(f, found.isFromBefore(f) ? before(found) : words, found)).toList());
        if (found.findings().isEmpty()) {
            rows.getChildren()
                    .setAll(texts.label(
                            found.isPresent() ? "editor.problems.none" : "editor.problems.looking",
                            Css.MUTED));
        }
        boolean isPlaying = found.play() == ProblemsViewModel.Play.AT_WORK;
        stop.setVisible(isPlaying);
        stop.setManaged(isPlaying);
        String runs = String.valueOf(problems.runs());
        state.setText(low ? "" : switch (found.play()) {
            case AT_WORK -> texts.now().get("editor.problems.playing", runs,
                    String.valueOf(Math.round(found.share() * 100)));
            case DONE -> texts.now().get("editor.problems.played", runs);
            case STOPPED -> texts.now().get("editor.problems.stopped");
            case WAITING -> texts.now().get("editor.problems.waits");
            case IMPOSSIBLE -> "";
        });
        all.setText(open.get()
                ? texts.now().get("editor.problems.fewer")
                : texts.now().get("editor.problems.all", found.findings().size()));
        all.setVisible(found.findings().size() > (low ? 0 : FOLDED));
        scroll.setVisible(open.get() || !low);
        scroll.setManaged(open.get() || !low);
        scroll.pseudoClassStateChanged(OPEN, open.get());
    }

    /** Words with the names of the draft that was played: what a finding is about may be gone by now. */
    private FindingWords before(ProblemsViewModel.Found found) {
        return new FindingWords(found.earlier().orElse(found.draft()), texts.now().language());
    }

    private Node count(Level level, ProblemsViewModel.Found found) {
        long count = found.findings().stream().filter(f -> f.level() == level).count();
        String told = texts.now().get("editor.problems.count." + level.key(), count);
        Label label = new Label(low ? String.valueOf(count) : told);
        label.setAccessibleText(told);
        Buttons.tip(label).setText(told);
        label.setId("problems-" + level.key());
        label.setGraphic(icon(level));
        label.getStyleClass().addAll(Css.MUTED, "problem-" + level.key());
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static FontIcon icon(Level level) {
        return new FontIcon(switch (level) {
            case STOP -> Feather.SLASH;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case TIP -> Feather.INFO;
        });
    }

    private Node row(Finding finding, FindingWords words, ProblemsViewModel.Found found) {
        FontIcon sign = icon(finding.level());
        sign.getStyleClass().add("problem-" + finding.level().key());
        Wrapped what = new Wrapped(Css.STRONG);
        what.setText(words.sentence(finding));
        Wrapped why = new Wrapped(Css.MUTED);
        why.setText(words.why(finding));
        VBox told = new VBox(what, why);
        boolean isOld = found.isFromBefore(finding);
        if (isOld) {
            Label mark = texts.label("editor.problems.before", Css.CAPTION);
            mark.setGraphic(new FontIcon(Feather.CLOCK));
            told.getChildren().addFirst(mark);
        }
        found.tried().getOrDefault(finding, List.of()).forEach(t -> {
            Wrapped tried = new Wrapped(Css.STRONG);
            tried.setText(words.tried(t));
            told.getChildren().add(tried);
        });
        told.setMinWidth(0);
        HBox.setHgrow(told, Priority.ALWAYS);
        // One repair stands beside its place, more below each other: as wide as the widest, so never over the words.
        boolean isOne = finding.repairs().size() <= 1 && !found.played().contains(finding);
        Pane buttons = isOne ? new HBox() : new VBox();
        buttons.getStyleClass().add("desk-problem-buttons");
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        finding.repairs().stream().limit(BUTTONS)
                .forEach(r -> buttons.getChildren().add(repair(r, words, found.isPresent() && !isOld)));
        if (found.played().contains(finding) && !finding.repairs().isEmpty()
                && !found.tried().containsKey(finding) && !isOld) {
            Button test = new Button(texts.now().get("editor.problems.try"));
            test.setMinWidth(Region.USE_PREF_SIZE);
            test.setDisable(!found.isPresent());
            Buttons.tip(test).setText(texts.now().get("editor.problems.try.tip"));
            test.setOnAction(_ -> problems.tryRepairs(finding));
            buttons.getChildren().add(test);
        }
        buttons.getChildren().add(place(finding.target(), words));
        HBox row = new HBox(sign, told, buttons);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("desk-problem");
        row.setAccessibleText(words.level(finding.level()) + ": " + what.getText()
                + (isOld ? " " + texts.now().get("editor.problems.before") : ""));
        return row;
    }

    private Button repair(Repair repair, FindingWords words, boolean fits) {
        Button button = new Button(words.button(repair));
        button.setMinWidth(Region.USE_PREF_SIZE);
        // A repair belongs to the draft that was looked at; on a later one it could undo what was just typed.
        button.setDisable(!fits);
        button.setOnAction(_ -> desk.edit(repair.edit()));
        return button;
    }

    private Button place(Target target, FindingWords words) {
        Button button = new Button(texts.now().get("editor.problems.show"));
        button.getStyleClass().addAll(Css.QUIET, "link");
        button.setAccessibleText(texts.now().get("editor.problems.show") + ": " + words.place(target));
        Buttons.tip(button).setText(words.place(target));
        button.setOnAction(_ -> {
            Scene window = getScene();
            Places.go(desk, target);
            Node field = window.lookup("#" + Places.field(target));
            if (field != null) {
                field.requestFocus();
            }
        });
        return button;
    }
}
