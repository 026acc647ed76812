package summitry.ui.teach;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.classroom.Holder;
import summitry.classroom.Paper;
import summitry.classroom.Text;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** Takes in a proposal: who leads it, what it asks for, who stands behind it. What was typed stays until it is tabled. */
final class PaperForm extends VBox {
    private final RoomViewModel model;
    private final Optional<PartyId> own;
    private final PartyChoice lead;
    private final PaperValue value;
    private final VBox chosen = new VBox(2);
    private final FlowPane chips = new FlowPane(6, 6);
    private final ToggleButton more = new ToggleButton();
    private final TextArea clause = new TextArea();
    private final Label does = new Wrapped(Css.MUTED);
    private final Label beyond = new Wrapped("move-warning");
    private final Label refusal = new Wrapped(Css.REFUSAL);
    private final Button table;
    private final Set<PartyId> sponsors = new LinkedHashSet<>();
    private List<Paper.Value> values = List.of();
    private List<PartyId> offered = List.of();
    private Optional<Language> language = Optional.empty();

    /** @param own the delegation that enters its own proposal; empty where the teacher enters those of all */
    PaperForm(RoomViewModel model, Texts texts, Lifecycle lifecycle, Optional<PartyId> own) {
        this.model = model;
        this.own = own;
        setId("paper-form");
        getStyleClass().addAll(Css.CARD, "paper-form");
        lead = new PartyChoice("paper-lead", "teach.paper.lead", texts);
        lead.valueProperty().addListener((_, _, _) -> refresh());
        value = new PaperValue("paper", "teach.paper.add-value", texts, this::add);
        chips.setId("paper-sponsors");
        more.setId("paper-more");
        more.textProperty().bind(texts.of("teach.paper.more"));
        more.getStyleClass().add("paper-chip");
        more.selectedProperty().subscribe(_ -> refresh());
        clause.setId("paper-clause");
        clause.setPrefRowCount(2);
        clause.setWrapText(true);
        clause.promptTextProperty().bind(texts.of("teach.paper.clause"));
        texts.named(clause, "teach.paper.clause");
        clause.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() <= Text.LONGEST ? change : null));
        does.setId("paper-does");
        beyond.setId("paper-beyond");
        beyond.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        refusal.setId("paper-refusal");
        VBox told = new VBox(6, beyond, refusal);
        told.getStyleClass().add("paper-answers");
        table = new Ask(texts).button("paper-table", "teach.paper.table", Feather.FILE_PLUS, this::table);
        getChildren().addAll(texts.label("teach.paper.new", Css.PANEL_TITLE), lead, value, chosen,
                texts.label("teach.paper.sponsors", Css.MUTED), chips, clause,
                hands(), told);
        only(lead, own.isEmpty());
        refuse("");
        lifecycle.watch(model.momentProperty(), this::show);
    }

    private HBox hands() {
        HBox hands = new HBox(12, table, does);
        hands.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(does, Priority.ALWAYS);
        does.setMaxWidth(Double.MAX_VALUE);
        does.setMinWidth(0);
        return hands;
    }

    private PaperDraft draft() {
        Optional<PartyId> by = own.or(lead::chosen);
        return new PaperDraft(by, sponsors.stream().filter(p -> by.filter(p::equals).isEmpty()).toList(),
                values, clause.getText());
    }

    private void show(RoomMoment moment) {
        lead.offer(moment.lesson().ledByPeople(), moment);
        value.show(moment);
        only(clause, !moment.lesson().plan().junior());
        refresh();
    }

    private void refresh() {
        if (table == null) {
            return;
        }
        RoomMoment moment = model.momentProperty().get();
        offer(moment);
        chosen.getChildren().setAll(values.stream().map(v -> line(v, moment)).toList());
        only(chosen, !values.isEmpty());
        tell();
        table.setDisable(!draft().isComplete());
    }

    private void tell() {
        RoomMoment moment = model.momentProperty().get();
        PaperDraft draft = draft();
        does.setText(draft.does(moment));
        beyond.setText(draft.warning(model, moment, own));
        only(beyond, !beyond.getText().isEmpty());
    }

    private Node line(Paper.Value each, RoomMoment moment) {
        Wrapped words = new Wrapped();
        words.setText(moment.words().get("teach.paper.asks", moment.title(each.issue()),
                moment.numbers().whole(each.to()), PaperDraft.inWords(each, moment)));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        Button drop = new Button("", new FontIcon(Feather.X));
        drop.setId("paper-drop-" + each.issue());
        drop.getStyleClass().addAll(Css.QUIET, "icon-button");
        drop.setAccessibleText(moment.words().get("teach.paper.drop", moment.title(each.issue())));
        Buttons.tip(drop).setText(drop.getAccessibleText());
        drop.setOnAction(_ -> {
            values = values.stream().filter(v -> !v.equals(each)).toList();
            // What was said of another set of values is no longer true.
            refuse("");
            refresh();
        });
        HBox line = new HBox(8, words, drop);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** Those of people first; those of the rules are many, so they come when they are asked for. */
    private void offer(RoomMoment moment) {
        Optional<PartyId> by = own.or(lead::chosen);
        List<PartyId> wanted = new ArrayList<>(moment.lesson().ledByPeople());
        moment.lesson().places().stream().map(p -> p.seat())
                .filter(s -> s.holder() == Holder.AUTOMATIC)
                .map(s -> s.party()).filter(p -> more.isSelected() || sponsors.contains(p))
                .forEach(wanted::add);
        by.ifPresent(wanted::remove);
        sponsors.retainAll(wanted);
        if (wanted.equals(offered) && language.filter(moment.language()::equals).isPresent()) {
            return;
        }
        offered = wanted;
        language = Optional.of(moment.language());
        List<Node> all = new ArrayList<>(wanted.stream().map(p -> chip(p, moment)).toList());
        all.add(more);
        chips.getChildren().setAll(all);
    }

    private Node chip(PartyId party, RoomMoment moment) {
        ToggleButton chip = new ToggleButton(moment.name(party));
        chip.setId("paper-sponsor-" + party);
        chip.getStyleClass().add("paper-chip");
        chip.setSelected(sponsors.contains(party));
        chip.selectedProperty()
                .subscribe(on -> chip.setGraphic(new FontIcon(on ? Feather.CHECK : Feather.PLUS)));
        chip.setAccessibleText(moment.words().get("teach.paper.sponsor-one", moment.name(party)));
        chip.setOnAction(_ -> {
            if (chip.isSelected()) {
                sponsors.add(party);
            } else {
                sponsors.remove(party);
            }
            tell();
        });
        return chip;
    }

    private void add() {
        value.chosen().ifPresent(v -> {
            values = PaperDraft.with(values, v);
            value.next();
            refresh();
        });
    }

    private void table() {
        if (draft().isComplete()) {
            model.ask(draft().table(), (String told) -> {
                refuse(told);
                if (told.isEmpty()) {
                    clear();
                }
            });
        }
    }

    private void clear() {
        values = List.of();
        sponsors.clear();
        offered = List.of();
        clause.clear();
        lead.setValue(null);
        value.next();
        refresh();
        (own.isEmpty() ? lead : table).requestFocus();
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        only(refusal, !sentence.isEmpty());
    }

    private static void only(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
