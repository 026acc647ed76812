package summitry.ui.teach;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import summitry.debrief.RehearsalPage;
import summitry.experiment.Rehearsal;
import summitry.model.IssueStatus;
import summitry.text.Numbers;
import summitry.text.Terms;
import summitry.ui.control.ShareBar;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** The lesson played many times beforehand: how it may end, who stands in the way, and what to change. */
final class RehearsePane extends VBox {
    private final PrepareViewModel model;
    private final Texts texts;
    private final Button start;
    private final Button cancel;
    private final ProgressBar progress = new ProgressBar();
    private final Label count = new Label();
    private final Label stale = new Wrapped(Css.PILL, Css.WARNING);
    private final VBox result = new VBox();

    RehearsePane(PrepareViewModel model, Texts texts, Lifecycle lifecycle) {
        this.model = model;
        this.texts = texts;
        setId("prepare-rehearse");
        getStyleClass().add("prepare-part");
        Ask ask = new Ask(texts);
        start = ask.button("rehearse-start", "teach.rehearse.start", Feather.PLAY,
                () -> model.preparationProperty().get().ifPresent(model.rehearsal()::rehearse));
        cancel = ask.button("rehearse-cancel", "teach.rehearse.cancel", Feather.X,
                () -> model.rehearsal().cancel());
        progress.setId("rehearse-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(progress, Priority.ALWAYS);
        count.setId("rehearse-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Wrapped what = new Wrapped(Css.MUTED);
        what.textProperty().bind(texts.of(w -> w.get("teach.rehearse.what",
                new Numbers(w.language()).whole(Rehearsal.USUAL_RUNS))));
        HBox line = new HBox(12, start, cancel, progress, count);
        line.setAlignment(Pos.CENTER_LEFT);
        stale.setId("rehearse-stale");
        stale.textProperty().bind(texts.of("teach.rehearse.stale"));
        result.setId("rehearse-result");
        result.getStyleClass().add("prepare-part-inner");
        getChildren().addAll(texts.label("teach.rehearse", Css.PANEL_TITLE), what, line, stale, result);
        lifecycle.watch(model.rehearsal().shareProperty(), this::progress);
        lifecycle.watch(model.rehearsal().resultProperty(), _ -> show());
        lifecycle.watch(texts.language(), _ -> {
            progress(model.rehearsal().shareProperty().get());
            show();
        });
        lifecycle.watch(model.preparationProperty(), _ -> age());
    }

    private void progress(Optional<Double> share) {
        PrepareSeats.only(start, share.isEmpty());
        for (Region part : List.of(cancel, progress, count)) {
            PrepareSeats.only(part, share.isPresent());
        }
        share.ifPresent(s -> {
            progress.setProgress(s);
            count.setText(texts.now().get("teach.rehearse.count", numbers().percent(s)));
        });
        result.setOpacity(share.isPresent() ? 0.4 : 1);
    }

    private Numbers numbers() {
        return new Numbers(texts.language().getValue());
    }

    private void age() {
        Optional<Preparation> now = model.preparationProperty().get();
        boolean isOld = model.rehearsal().resultProperty().get()
                .filter(r -> now.filter(r::fits).isEmpty()).isPresent();
        PrepareSeats.only(stale, isOld);
        result.lookupAll(".apply").forEach(b -> b.setDisable(isOld));
    }

    private void show() {
        result.getChildren().clear();
        model.rehearsal().resultProperty().get().ifPresent(r -> {
            RehearsalPage page = RehearsalPage.of(r.scenario(), texts.language().getValue(), r.rehearsed());
            Label verdict = new Wrapped("rehearse-verdict");
            verdict.setId("rehearse-verdict");
            verdict.setText(page.verdict());
            result.getChildren().addAll(verdict, texts.label("teach.rehearse.endings", Css.PANEL_TITLE),
                    endings(r), texts.label("teach.rehearse.items", Css.PANEL_TITLE), lines(page.items()),
                    texts.label("teach.rehearse.advice", Css.PANEL_TITLE), advice(page));
            Label note = new Wrapped(Css.MUTED);
            note.setText(texts.now().get("teach.rehearse.note",
                    numbers().whole(r.rehearsed().forecast().runs())));
            result.getChildren().add(note);
        });
        age();
    }

    private VBox endings(RehearseViewModel.Result shown) {
        VBox rows = new VBox(4);
        Terms terms = Terms.in(texts.language().getValue());
        shown.rehearsed().forecast().outcomes().entrySet().stream().filter(e -> e.getValue() > 0)
                .sorted((a, b) -> Integer.compare(b.getValue(), a.getValue())).forEach(e -> {
                    Label name = new Wrapped();
                    name.setText(terms.ending(e.getKey()));
                    name.getStyleClass().add("rehearse-ending");
                    ShareBar bar = new ShareBar();
                    bar.getStyleClass().add("rehearse-bar");
                    double share = shown.rehearsed().share(e.getKey());
                    bar.show(share, IssueStatus.OPEN);
                    HBox.setHgrow(bar, Priority.ALWAYS);
                    Label number = new Label(numbers().percent(share));
                    number.getStyleClass().addAll(Css.STRONG, "rehearse-number");
                    number.setMinWidth(Region.USE_PREF_SIZE);
                    HBox row = new HBox(10, name, bar, number);
                    row.setAlignment(Pos.CENTER_LEFT);
                    rows.getChildren().add(row);
                });
        return rows;
    }

    private static VBox lines(List<String> sentences) {
        VBox rows = new VBox(4);
        sentences.forEach(s -> {
            Wrapped line = new Wrapped();
            line.setText(s);
            rows.getChildren().add(line);
        });
        return rows;
    }

    private VBox advice(RehearsalPage page) {
        VBox rows = new VBox();
        if (page.advice().isEmpty()) {
            rows.getChildren().add(texts.label("teach.rehearse.no-advice", Css.MUTED));
        }
        for (int i = 0; i < page.advice().size(); i++) {
            rows.getChildren().add(advice(page.advice().get(i), i));
        }
        return rows;
    }

    private Node advice(RehearsalPage.Advice advice, int index) {
        Label text = new Wrapped();
        text.setText(advice.text());
        text.setMaxWidth(Double.MAX_VALUE);
        Label helps = new Wrapped(Css.MUTED);
        helps.setText(texts.now().get(advice.helps() ? "teach.rehearse.helps" : "teach.rehearse.in-vain"));
        VBox words = new VBox(text, helps);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button apply = new Button(texts.now().get("teach.rehearse.apply"));
        apply.setId("rehearse-apply-" + index);
        apply.getStyleClass().add("apply");
        apply.setMinWidth(Region.USE_PREF_SIZE);
        apply.setAccessibleText(apply.getText() + ": " + advice.text());
        apply.setOnAction(_ -> {
            // The button is of no more use, so the focus must have somewhere to stay.
            start.requestFocus();
            model.change(p -> p.changed(advice.change()));
        });
        // What was tried in vain is told, and not offered.
        apply.setVisible(advice.helps());
        HBox row = new HBox(12, words, apply);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("plan-row");
        return row;
    }
}
