package summitry.ui.teach;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import summitry.classroom.ClassPlan;
import summitry.classroom.LessonEvent;
import summitry.classroom.Participation;
import summitry.classroom.Text;
import summitry.json.SafeFile;
import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.fx.UiTask;
import summitry.ui.theme.Css;

/** How it felt, what students think, how it really ended, what the model cannot do, and who took part. */
final class AfterPane extends VBox {
    private final RoomViewModel model;
    private final SavePlace place;
    private final Spinner<Integer> well = new Spinner<>(0, ClassPlan.MOST_STUDENTS, 0);
    private final Spinner<Integer> mixed = new Spinner<>(0, ClassPlan.MOST_STUDENTS, 0);
    private final Spinner<Integer> hard = new Spinner<>(0, ClassPlan.MOST_STUDENTS, 0);
    private final Label feelings = new Wrapped(Css.MUTED);
    private final TextField thought = new TextField();
    private final VBox thoughts = new VBox(4);
    private final VBox thinking;
    private final VBox really;
    private final Label known = new Wrapped();
    private final Label sources = new Wrapped(Css.CAPTION);
    private final ToggleButton reveal = new ToggleButton();
    private final Label heads = new Wrapped();
    private final GridPane table = new GridPane();
    private final Label saved = new Wrapped(Css.MUTED);

    AfterPane(RoomViewModel model, SavePlace place, Texts texts, Lifecycle lifecycle) {
        this.model = model;
        this.place = place;
        setId("after");
        getStyleClass().add("events");
        Ask ask = new Ask(texts);
        hands(well, "feelings-well", "teach.feelings.well", texts);
        hands(mixed, "feelings-mixed", "teach.feelings.mixed", texts);
        hands(hard, "feelings-hard", "teach.feelings.hard", texts);
        feelings.setId("feelings");
        VBox felt = card(texts.label("teach.feelings", Css.PANEL_TITLE),
                new FlowPane(12, 8, line(texts, "teach.feelings.well", well),
                        line(texts, "teach.feelings.mixed", mixed),
                        line(texts, "teach.feelings.hard", hard),
                        ask.button("feelings-count", "teach.feelings.count", Feather.CHECK, this::count)),
                feelings);
        thought.setId("thought");
        thought.promptTextProperty().bind(texts.of("teach.thought.prompt"));
        texts.named(thought, "teach.thought.prompt");
        thought.setOnAction(_ -> think());
        HBox.setHgrow(thought, Priority.ALWAYS);
        thinking = card(texts.label("teach.thought", Css.PANEL_TITLE),
                new HBox(8, thought,
                        ask.button("thought-add", "teach.thought.add", Feather.PLUS, this::think)),
                thoughts);
        reveal.setId("reveal");
        reveal.textProperty().bind(texts.of("teach.known.show"));
        reveal.selectedProperty().addListener((_, _, shown) -> {
            only(known, shown);
            only(sources, shown);
        });
        only(known, false);
        only(sources, false);
        really = card(texts.label("teach.known", Css.PANEL_TITLE), reveal, known, sources);
        Wrapped limits = new Wrapped();
        limits.textProperty().bind(texts.of("teach.limits.text"));
        VBox limit = card(texts.label("teach.limits", Css.PANEL_TITLE), limits);
        table.setId("participation");
        table.getStyleClass().add("participation");
        heads.setId("participation-heads");
        Wrapped hint = new Wrapped(Css.MUTED);
        hint.textProperty().bind(texts.of("teach.part.hint"));
        saved.setId("participation-saved");
        Button save = ask.button("participation-save", "teach.part.save", Feather.SAVE, this::save);
        VBox took = card(texts.label("teach.part", Css.PANEL_TITLE), hint, heads, Scroll.across(table),
                new HBox(save),
                saved);
        getChildren().addAll(felt, thinking, really, limit, took);
        lifecycle.watch(model.momentProperty(), this::show);
    }

    private static VBox card(Node... parts) {
        VBox card = new VBox(8, parts);
        card.getStyleClass().add(Css.CARD);
        return card;
    }

    private static void hands(Spinner<Integer> spinner, String id, String key, Texts texts) {
        spinner.setId(id);
        spinner.setEditable(true);
        spinner.getStyleClass().add("phase-minutes");
        texts.named(spinner.getEditor(), key);
    }

    private static HBox line(Texts texts, String key, Region control) {
        HBox line = new HBox(6, texts.label(key, Css.MUTED), control);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void count() {
        model.ask(l -> l.countFeelings(well.getValue(), mixed.getValue(), hard.getValue()));
    }

    private void think() {
        model.ask(l -> l.write(Text.Kind.THOUGHT, 0, thought.getText()), thought::clear);
    }

    private void save() {
        RoomMoment moment = model.momentProperty().get();
        String name = moment.words().get("teach.part.file") + ".csv";
        place.choose(name).ifPresent(file -> UiTask.start(model.threads(), _ -> write(file, moment), _ -> {},
                model::failed));
    }

    /** A spreadsheet needs the mark at the start to read the letters as they are meant. */
    private void write(Path file, RoomMoment moment) {
        String told;
        try {
            SafeFile.write(file, "\uFEFF" + Participation.csv(ParticipationTable.of(moment)));
            told = moment.words().get("teach.saved", file);
        } catch (IOException e) {
            told = moment.words().get("teach.not-saved", file);
        }
        String sentence = told;
        model.threads().ui().execute(() -> saved.setText(sentence));
    }

    private void show(RoomMoment moment) {
        feelings.setText(moment.lesson().feelings().map(f -> told(f, moment)).orElse(""));
        only(feelings, !feelings.getText().isEmpty());
        only(thinking, !moment.lesson().plan().junior());
        thoughts.getChildren()
                .setAll(moment.lesson().texts().stream().filter(t -> t.kind() == Text.Kind.THOUGHT)
                        .map(t -> {
                            Wrapped line = new Wrapped(Css.QUOTE);
                            line.setText(t.words());
                            return line;
                        }).toList());
        only(really, moment.scenario().ending().isPresent());
        moment.scenario().ending().ifPresent(e -> {
            known.setText(e.text().in(moment.language()));
            sources.setText(String.join("; ", e.sources()));
        });
        heads.setText(ParticipationTable.heads(moment));
        fill(ParticipationTable.of(moment));
    }

    private void fill(List<List<String>> rows) {
        table.getChildren().clear();
        for (int r = 0; r < rows.size(); r++) {
            // The code of a seat is for the file; its name stands beside it.
            for (int c = 1; c < rows.get(r).size(); c++) {
                // A line a word in heads and names, so that no word is ever broken.
                String words = rows.get(r).get(c);
                Label cell = new Label(r == 0 || c == 1 ? words.replace(' ', '\n') : words);
                cell.getStyleClass().add(r == 0 ? Css.CAPTION : "body");
                cell.setMinWidth(USE_PREF_SIZE);
                table.add(cell, c, r);
            }
        }
    }

    private static String told(LessonEvent.FeelingsCounted counted, RoomMoment moment) {
        return moment.words().get("teach.feelings.told", moment.numbers().whole(counted.well()),
                moment.numbers().whole(counted.mixed()), moment.numbers().whole(counted.hard()));
    }

    private static void only(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
