package summitry.ui.teach;

import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.classroom.ClassPlan;
import summitry.classroom.Holder;
import summitry.classroom.Seat;
import summitry.model.IssueStatus;
import summitry.model.Language;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.text.Words;
import summitry.ui.chart.Flags;
import summitry.ui.control.Buttons;
import summitry.ui.control.Looks;
import summitry.ui.control.Names;
import summitry.ui.control.ShareBar;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** One seat of the plan: how much it matters, who holds it, how many sit there, what the team is called, and its place. */
final class PrepareSeatRow extends HBox {
    private final PrepareViewModel model;
    private final Texts texts;
    private final PartyId party;
    private final Label name = new Wrapped(Css.STRONG);
    private final ShareBar matters = new ShareBar();
    private final ComboBox<HolderChoice> holder = new ComboBox<>();
    private final CountField students;
    private final TextField label = new TextField();
    private final Button up = new Button("", new FontIcon(Feather.ARROW_UP));
    private final MenuButton swap = new MenuButton("", new FontIcon(Feather.REPEAT));
    private boolean isShowing;

    PrepareSeatRow(Party seated, PrepareViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        party = seated.id();
        setId("plan-" + party);
        getStyleClass().add("plan-row");
        setAlignment(Pos.CENTER_LEFT);
        name.textProperty().bind(texts.of(w -> seated.name().in(w.language())));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMinWidth(0);
        matters.getStyleClass().add("plan-matters");
        students = new CountField("plan-students-" + party, 0, ClassPlan.MOST_STUDENTS,
                texts.of(w -> w.get("teach.prepare.students-of", seated.name().in(w.language()))),
                text -> model.type("seat-" + party, "teach.prepare.students-of-team", text, 0,
                        ClassPlan.MOST_STUDENTS, n -> p -> p.with(p.plan().with(party,
                                s -> s.withStudents(n)))));
        holder.setId("plan-holder-" + party);
        holder.accessibleTextProperty().bind(
                texts.of(w -> w.get("teach.prepare.holder-of", seated.name().in(w.language()))));
        holder.getItems().setAll(HolderChoice.ALL);
        holder.getStyleClass().add("plan-holder");
        holder.valueProperty().addListener((_, _, wanted) -> {
            if (!isShowing && wanted != null) {
                model.hand(party, wanted);
            }
        });
        label.setId("plan-label-" + party);
        label.getStyleClass().add("plan-label");
        label.promptTextProperty().bind(texts.of("teach.prepare.label"));
        label.accessibleTextProperty().bind(
                texts.of(w -> w.get("teach.prepare.label-of", seated.name().in(w.language()))));
        label.textProperty().addListener((_, _, text) -> {
            if (!isShowing) {
                model.typeText("seat-label-" + party, text, Seat.LONGEST_LABEL,
                        p -> p.with(p.plan().with(party, s -> s.labelled(text.strip()))));
            }
        });
        icon(up, "plan-up-" + party, "teach.prepare.up", seated);
        up.setOnAction(_ -> model.change(p -> p.above(party)
                .map(above -> p.with(p.plan().swapped(party, above))).orElse(p)));
        icon(swap, "plan-swap-" + party, "teach.prepare.swap", seated);
        swap.getStyleClass().add("no-arrow");
        swap.setOnShowing(_ -> offer());
        // The menu opens only where it holds something.
        swap.getItems().setAll(new MenuItem());
        HBox.setHgrow(students, Priority.NEVER);
        getChildren().addAll(Flags.inList(seated.flag(), seated.code()), name, matters, holder, students,
                label, up, swap);
        drag();
    }

    private void icon(javafx.scene.control.ButtonBase button, String id, String key, Party seated) {
        button.setId(id);
        button.getStyleClass().addAll(Css.QUIET, Looks.ICON_BUTTON);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.accessibleTextProperty().bind(texts.of(w -> w.get(key, seated.name().in(w.language()))));
        Buttons.tip(button).textProperty().bind(button.accessibleTextProperty());
    }

    private void offer() {
        model.preparationProperty().get().ifPresent(p -> swap.getItems().setAll(p.ranked().stream()
                .filter(other -> !other.equals(party)).map(other -> {
                    MenuItem item = new MenuItem(
                            new PlanWords(p, texts.language().getValue()).name(other));
                    item.setId("plan-swap-with-" + other);
                    item.setOnAction(_ -> swapWith(other));
                    return item;
                }).toList()));
    }

    private void swapWith(PartyId other) {
        model.change(p -> p.with(p.plan().swapped(party, other)));
    }

    /** A seat that is dragged onto another changes places with it; the menu does the same. */
    private void drag() {
        setOnDragDetected(event -> {
            Dragboard board = startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.putString(party.value());
            board.setContent(content);
            event.consume();
        });
        setOnDragOver(event -> {
            if (event.getGestureSource() instanceof PrepareSeatRow other && other != this) {
                event.acceptTransferModes(TransferMode.MOVE);
            }
            event.consume();
        });
        setOnDragDropped(event -> {
            if (event.getGestureSource() instanceof PrepareSeatRow other && other != this) {
                swapWith(other.party);
                event.setDropCompleted(true);
            }
            event.consume();
        });
    }

    PartyId party() {
        return party;
    }

    /** @param known how far the end is another without each seat; empty until it is known */
    void show(Seat seat, boolean isFirst, Map<PartyId, Double> known, Language language) {
        isShowing = true;
        boolean isTeam = seat.holder() == Holder.TEAM;
        HolderChoice choice = HolderChoice.of(seat);
        if (!choice.equals(holder.getValue())) {
            holder.setValue(choice);
        }
        students.setVisible(isTeam);
        label.setVisible(isTeam);
        students.show(seat.students(), model.isWrong("seat-" + party));
        if (!label.getText().strip().equals(seat.label()) && !model.isWrong("seat-label-" + party)) {
            label.setText(seat.label());
        }
        up.setDisable(isFirst);
        double most = known.values().stream().mapToDouble(d -> d).max().orElse(0);
        matters.show(most > 0 ? known.getOrDefault(party, 0.0) / most : Double.NaN, IssueStatus.OPEN);
        matters.setVisible(most > 0);
        isShowing = false;
    }

    /** Names the choices in another language. */
    void speak(Words words) {
        isShowing = true;
        Names.anew(holder, shown -> shown.in(words));
        isShowing = false;
    }
}
