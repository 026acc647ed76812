package summitry.ui.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import summitry.classroom.ClassPlan;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.text.Numbers;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** Who sits where: plans to choose from, and the seats one by one, those that matter most first. */
final class PrepareSeats extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final PrepareViewModel model;
    private final Texts texts;
    private final HBox plans = new HBox();
    private final Label changed = new Wrapped(Css.MUTED);
    private final Label why = new Wrapped(Css.MUTED);
    private final ProgressBar progress = new ProgressBar();
    private final VBox rows = new VBox();
    private final CountField press;
    private final CountField chairTeam;
    private final CountField observers;
    private Optional<Scenario> shown = Optional.empty();
    private List<PrepareSeatRow> seats = List.of();

    PrepareSeats(PrepareViewModel model, Texts texts, Lifecycle lifecycle) {
        this.model = model;
        this.texts = texts;
        setId("prepare-seats");
        getStyleClass().add("prepare-part");
        plans.getStyleClass().add("plan-cards");
        changed.setId("plan-changed");
        changed.textProperty().bind(texts.of("teach.prepare.plan-changed"));
        why.setId("plan-why");
        progress.setId("plan-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        press = apart("press", p -> p.press());
        chairTeam = apart("chair-team", p -> p.chairTeam());
        observers = apart("observers", p -> p.observers());
        FlowPane without = new FlowPane(16, 8, named("press", press), named("chair-team", chairTeam),
                named("observers", observers));
        without.getStyleClass().add("plan-without");
        getChildren().addAll(texts.label("teach.prepare.plans", Css.PANEL_TITLE), plans, changed, why,
                progress,
                texts.label("teach.prepare.seats", Css.PANEL_TITLE), head(), rows,
                texts.label("teach.prepare.without", Css.PANEL_TITLE), without);
        lifecycle.watch(model.preparationProperty(), _ -> show());
        lifecycle.watch(model.ranking().mattersProperty(), _ -> show());
        lifecycle.watch(model.ranking().progressProperty(), this::rank);
        lifecycle.watch(texts.language(), _ -> {
            seats.forEach(s -> s.speak(texts.now()));
            show();
            rank(model.ranking().progressProperty().get());
        });
    }

    private CountField apart(String key, java.util.function.ToIntFunction<ClassPlan> which) {
        return new CountField("plan-" + key, 0, ClassPlan.MOST_STUDENTS, texts.of("teach.prepare." + key),
                text -> model.type("seat-" + key, "teach.prepare." + key, text, 0, ClassPlan.MOST_STUDENTS,
                        n -> p -> which.applyAsInt(p.plan()) == n
                                ? p
                                : p.withoutSeat(
                                        key.equals("press") ? n : p.plan().press(),
                                        key.equals("chair-team") ? n : p.plan().chairTeam(),
                                        key.equals("observers") ? n : p.plan().observers())));
    }

    private HBox named(String key, CountField field) {
        HBox line = new HBox(6, texts.label("teach.prepare." + key), field);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return line;
    }

    /** What the columns hold, in the widths of the rows. */
    private HBox head() {
        Label party = column("party", "plan-party");
        HBox.setHgrow(party, Priority.ALWAYS);
        party.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(party, column("matters", "plan-matters-head"), column("holder", "plan-holder"),
                column("students-column", "plan-students"), column("label", "plan-label"),
                column("place", "plan-place"));
        head.getStyleClass().addAll("plan-row", "plan-head");
        return head;
    }

    private Label column(String key, String style) {
        Label label = texts.label("teach.prepare." + key, Css.CAPTION, style);
        Buttons.tip(label).textProperty().bind(texts.of("teach.prepare." + key + ".tip"));
        return label;
    }

    private void rank(Optional<SeatRanking.Done> at) {
        only(progress, at.isPresent());
        at.ifPresent(a -> progress.setProgress((double) a.done() / a.total()));
        model.preparationProperty().get().ifPresent(p -> why.setText(at.map(a -> texts.now().get(
                "teach.prepare.ranking", whole(a.done()), whole(a.total())))
                .orElseGet(() -> new PlanWords(p, texts.language().getValue()).leastFirst())));
    }

    private String whole(int number) {
        return new Numbers(texts.language().getValue()).whole(number);
    }

    private void show() {
        model.preparationProperty().get().ifPresent(p -> {
            PlanWords words = new PlanWords(p, texts.language().getValue());
            cards(p, words);
            rank(model.ranking().progressProperty().get());
            rows(p);
            press.show(p.plan().press(), model.isWrong("seat-press"));
            chairTeam.show(p.plan().chairTeam(), model.isWrong("seat-chair-team"));
            observers.show(p.plan().observers(), model.isWrong("seat-observers"));
        });
    }

    private void cards(Preparation preparation, PlanWords words) {
        int chosen = preparation.chosen();
        only(changed, chosen < 0);
        // A card keeps the focus while the plan changes.
        while (plans.getChildren().size() > preparation.suggested().size()) {
            plans.getChildren().removeLast();
        }
        while (plans.getChildren().size() < preparation.suggested().size()) {
            int index = plans.getChildren().size();
            Button card = new Button();
            card.setId("plan-card-" + index);
            card.getStyleClass().add("plan-card");
            card.setMaxWidth(Double.MAX_VALUE);
            card.setWrapText(true);
            card.setOnAction(_ -> model.choosePlan(index));
            HBox.setHgrow(card, Priority.ALWAYS);
            plans.getChildren().add(card);
        }
        for (int i = 0; i < preparation.suggested().size(); i++) {
            ClassPlan plan = preparation.suggested().get(i);
            Button card = (Button) plans.getChildren().get(i);
            Label head = new Wrapped(Css.STRONG);
            head.setText(words.teams(plan));
            Label rest = new Wrapped(Css.MUTED);
            rest.setText(words.rest(plan));
            card.setGraphic(new VBox(2, head, rest));
            card.setAccessibleText(texts.now().get(
                    i == chosen ? "teach.prepare.plan-chosen" : "teach.prepare.plan",
                    words.teams(plan), words.rest(plan)));
            card.pseudoClassStateChanged(CHOSEN, i == chosen);
        }
    }

    private void rows(Preparation preparation) {
        if (shown.filter(preparation.original()::equals).isEmpty()) {
            shown = Optional.of(preparation.original());
            seats = preparation.original().parties().stream()
                    .map(party -> new PrepareSeatRow(party, model, texts)).toList();
            seats.forEach(s -> s.speak(texts.now()));
        }
        List<PrepareSeatRow> ordered = new ArrayList<>();
        for (PartyId party : preparation.ranked()) {
            seats.stream().filter(r -> r.party().equals(party)).findFirst().ifPresent(row -> {
                row.show(preparation.plan().seat(party).orElseThrow(), ordered.isEmpty(),
                        model.ranking().mattersProperty().get(), texts.language().getValue());
                ordered.add(row);
            });
        }
        if (!rows.getChildren().equals(ordered)) {
            rows.getChildren().setAll(ordered);
        }
    }

    static void only(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
