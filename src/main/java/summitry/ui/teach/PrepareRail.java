package summitry.ui.teach;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import summitry.classroom.ClassPlan;
import summitry.classroom.RunSheet;
import summitry.classroom.Seat;
import summitry.model.Scenario;
import summitry.text.Numbers;
import summitry.ui.control.Buttons;
import summitry.ui.control.Names;
import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** What kind of lesson it is: scenario, minutes, students, name, briefs, and whether the class is a junior one. */
final class PrepareRail extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final List<Integer> PRESETS = List.of(45, 90);

    private final PrepareViewModel model;
    private final Texts texts;
    private final ComboBox<Scenario> scenario = new ComboBox<>();
    private final Label facts = new Wrapped(Css.MUTED);
    private final CountField minutes;
    private final CountField students;
    private final TextField name = new TextField();
    private final RadioButton brief = radio("prepare-short");
    private final RadioButton full = radio("prepare-full");
    private final CheckBox junior = new CheckBox();
    private final Label changed = new Wrapped(Css.MUTED);
    private final Button unchange = new Button();
    private final VBox changes;
    private boolean isShowing;

    /** @param scenarios to choose from; they may come one by one */
    PrepareRail(PrepareViewModel model, Texts texts, ObservableValue<List<Scenario>> scenarios,
            Lifecycle lifecycle) {
        this.model = model;
        this.texts = texts;
        setId("prepare-rail");
        getStyleClass().addAll(Css.RAIL, "prepare-rail");
        minutes = new CountField("prepare-minutes", RunSheet.SHORTEST, RunSheet.LONGEST,
                texts.of("teach.prepare.minutes"), model::typeMinutes);
        students = new CountField("prepare-students", 1, ClassPlan.MOST_STUDENTS,
                texts.of("teach.prepare.students"),
                text -> model.type("students", "teach.prepare.students", text, 1, ClassPlan.MOST_STUDENTS,
                        n -> p -> p.plan().students() == n ? p : p.ofStudents(n)));
        changes = new VBox(6, texts.label("teach.prepare.changed", Css.STRONG), changed, unchange);
        box();
        VBox form = new VBox(texts.label("teach.prepare.title", Css.ITEM_TITLE),
                field("teach.prepare.scenario", scenario), facts, changes,
                field("teach.prepare.minutes", presets()), field("teach.prepare.students", students),
                field("teach.prepare.name", name), field("teach.prepare.briefs", new VBox(6, brief, full)),
                junior);
        form.getStyleClass().add("prepare-form");
        Scroll scroll = new Scroll(form);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        lifecycle.watch(scenarios, list -> {
            isShowing = true;
            Scenario chosen = scenario.getValue();
            if (!scenario.getItems().equals(list)) {
                scenario.getItems().setAll(list);
            }
            scenario.setValue(chosen);
            isShowing = false;
        });
        lifecycle.watch(texts.language(), _ -> {
            speak();
            show();
        });
        lifecycle.watch(model.preparationProperty(), _ -> show());
        lifecycle.watch(model.answerProperty(), _ -> show());
    }

    private void box() {
        scenario.setId("prepare-scenario");
        scenario.setMaxWidth(Double.MAX_VALUE);
        texts.named(scenario, "teach.prepare.scenario");
        scenario.valueProperty().addListener((_, _, wanted) -> {
            if (!isShowing && wanted != null) {
                model.choose(wanted);
            }
        });
        name.setId("prepare-name");
        name.promptTextProperty().bind(texts.of("teach.prepare.name.prompt"));
        texts.named(name, "teach.prepare.name");
        name.textProperty().addListener((_, _, text) -> {
            if (!isShowing) {
                model.typeText("name", text, Seat.LONGEST_LABEL, p -> p.named(text.strip()));
            }
        });
        ToggleGroup briefs = new ToggleGroup();
        brief.setToggleGroup(briefs);
        full.setToggleGroup(briefs);
        brief.setOnAction(_ -> model.change(p -> p.reading(false)));
        full.setOnAction(_ -> model.change(p -> p.reading(true)));
        texts(brief, "teach.prepare.short");
        texts(full, "teach.prepare.full");
        junior.setId("prepare-junior");
        junior.setWrapText(true);
        junior.setMinHeight(Region.USE_PREF_SIZE);
        junior.textProperty().bind(texts.of("teach.prepare.junior"));
        junior.setOnAction(_ -> model.change(p -> p.junior(junior.isSelected())));
        unchange.setId("prepare-unchange");
        unchange.textProperty().bind(texts.of("teach.prepare.unchange"));
        unchange.setOnAction(_ -> model.change(Preparation::unchanged));
        facts.setId("prepare-facts");
        changed.setId("prepare-changed");
    }

    private static RadioButton radio(String id) {
        RadioButton radio = new RadioButton();
        radio.setId(id);
        radio.setWrapText(true);
        radio.setMinHeight(Region.USE_PREF_SIZE);
        return radio;
    }

    private void texts(RadioButton radio, String key) {
        radio.textProperty().bind(texts.of(key));
        Buttons.tip(radio).textProperty().bind(texts.of(key + ".tip"));
    }

    private HBox presets() {
        HBox line = new HBox(6, minutes);
        line.setAlignment(Pos.CENTER_LEFT);
        for (int preset : PRESETS) {
            Button button = new Button(Integer.toString(preset));
            button.setId("prepare-minutes-" + preset);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.accessibleTextProperty().bind(texts.of(w -> w.get("teach.prepare.preset", preset)));
            button.setOnAction(_ -> model.typeMinutes(Integer.toString(preset)));
            line.getChildren().add(button);
        }
        return line;
    }

    private VBox field(String key, Node control) {
        return new VBox(4, texts.label(key, Css.STRONG), control);
    }

    /** Puts the keyboard on the first thing to choose. */
    void enter() {
        scenario.requestFocus();
    }

    private void speak() {
        isShowing = true;
        Names.anew(scenario, shown -> shown.title().in(texts.language().getValue()));
        isShowing = false;
    }

    private void show() {
        model.preparationProperty().get().ifPresent(p -> {
            isShowing = true;
            if (!p.original().equals(scenario.getValue())) {
                scenario.setValue(p.original());
            }
            Scenario played = p.scenario();
            Numbers numbers = new Numbers(texts.language().getValue());
            facts.setText(texts.now().get("teach.prepare.facts", numbers.whole(played.parties().size()),
                    played.issues().size(), numbers.whole(played.rounds())));
            minutes.show(p.plan().minutes(), model.isWrong("minutes"));
            students.show(p.plan().students(), model.isWrong("students"));
            name.pseudoClassStateChanged(WRONG, model.isWrong("name"));
            if (!model.isWrong("name") && !name.getText().strip().equals(p.plan().name())) {
                name.setText(p.plan().name());
            }
            (p.plan().fullBriefs() ? full : brief).setSelected(true);
            junior.setSelected(p.plan().junior());
            PrepareSeats.only(changes, !p.changes().isEmpty());
            changed.setText(ChangeWords.of(p, texts.language().getValue()));
            isShowing = false;
        });
    }
}
