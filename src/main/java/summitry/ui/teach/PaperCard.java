package summitry.ui.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import summitry.classroom.Holder;
import summitry.classroom.Paper;
import summitry.model.PartyId;
import summitry.text.Sentences;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** One proposal against the chair's text, and what can be done with it. */
final class PaperCard extends VBox {
    private final int number;
    private final RoomViewModel model;
    private final Label title = new Wrapped(Css.STRONG);
    private final Label status = new Label();
    private final Label backers = new Wrapped(Css.MUTED);
    private final VBox body = new VBox(6);
    private final ToggleButton more = new ToggleButton();
    private final VBox changes = new VBox(8);
    private final FlowPane actions;
    private final ToggleButton amends = new ToggleButton();
    private final AmendForm amendment;
    private final PartyChoice sponsor;
    private final ComboBox<Integer> other = new ComboBox<>();
    private final FlowPane merging;
    private final Label refusal = new Wrapped(Css.REFUSAL);

    PaperCard(int number, RoomViewModel model, Texts texts) {
        this.number = number;
        this.model = model;
        String id = "paper-" + number;
        setId(id);
        getStyleClass().addAll(Css.CARD, "paper-card");
        status.getStyleClass().add(Css.PILL);
        status.setMinWidth(Region.USE_PREF_SIZE);
        Ask ask = new Ask(texts);
        amendment = new AmendForm(number, model, texts, this::refuse);
        amends.setId(id + "-amends");
        amends.getStyleClass().add("paper-chip");
        amends.textProperty().bind(texts.of("teach.paper.amend-form"));
        Buttons.tip(amends).textProperty().bind(texts.of("teach.paper.amend-form.tip"));
        amends.selectedProperty().subscribe(on -> only(amendment, on));
        sponsor = new PartyChoice(id + "-sponsor", "teach.paper.sponsor", texts);
        other.setId(id + "-other");
        texts.named(other, "teach.paper.other");
        other.promptTextProperty().bind(texts.of("teach.paper.other"));
        merging = new FlowPane(8, 6, other,
                ask.button(id + "-merge", "teach.paper.merge", Feather.GIT_MERGE, this::merge));
        Button take = ask.button(id + "-take", "teach.paper.take", Feather.CHECK,
                () -> model.ask(l -> l.papers().takeOver(number), this::refuse));
        Button withdraw = ask.button(id + "-withdraw", "teach.paper.withdraw", Feather.X,
                () -> model.ask(l -> l.papers().withdraw(number), this::refuse));
        more.setId(id + "-more");
        more.getStyleClass().add("paper-chip");
        more.textProperty().bind(texts.of("teach.paper.change"));
        more.selectedProperty().subscribe(on -> only(changes, on));

        actions = new FlowPane(8, 6, take, amends, more);
        changes.getChildren().addAll(
                new FlowPane(8, 6, sponsor,
                        ask.button(id + "-sponsor-add", "teach.paper.sponsor-add", Feather.USER_PLUS,
                                this::sponsor)),
                merging, withdraw);
        refusal.setId(id + "-refusal");
        refuse("");
        getChildren().addAll(new FlowPane(8, 4, title, status), backers, body, actions, amendment, changes,
                refusal);
    }

    private void sponsor() {
        sponsor.chosen().ifPresent(party -> {
            List<PartyId> all = new ArrayList<>(model.momentProperty().get().lesson().paper(number)
                    .map(Paper::sponsors).orElse(List.of()));
            all.add(party);
            model.ask(l -> l.papers().sponsor(number, all), this::refuse);
        });
    }

    private void merge() {
        Integer taken = other.getValue();
        if (taken != null) {
            model.ask(l -> l.papers().merge(number, taken), this::refuse);
        }
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        only(refusal, !sentence.isEmpty());
    }

    void show(Paper paper, RoomMoment moment) {
        title.setText(moment.words().get("teach.paper.title", moment.numbers().whole(number),
                moment.name(paper.lead())));
        status.setText(
                moment.words().get("teach.paper.status." + paper.status().name().toLowerCase(Locale.ROOT)));
        backers.setText(paper.sponsors().isEmpty()
                ? moment.words().get("teach.paper.alone")
                : moment.words().get("teach.paper.backed",
                        Sentences.of(moment.scenario(), moment.language()).parties(paper.sponsors())));
        body.getChildren().setAll(paper.values().stream().map(v -> redline(v, moment)).toList());
        if (paper.isOpen()) {
            body.getChildren().addAll(new BeyondWords(model, moment).marks(paper));
        }
        moment.lesson().texts().stream().filter(t -> t.number() == number).forEach(t -> {
            Wrapped clause = new Wrapped(Css.QUOTE);
            clause.setText(t.words());
            body.getChildren().add(clause);
        });
        for (int i = 0; i < paper.amendments().size(); i++) {
            body.getChildren().add(new AmendmentLine(paper, i, model, moment, this::refuse));
        }
        only(actions, paper.isOpen());
        only(changes, paper.isOpen() && more.isSelected());
        only(amendment, paper.isOpen() && amends.isSelected());
        amendment.show(paper, moment);
        sponsor.offer(moment.lesson().places().stream().map(p -> p.seat())
                .filter(s -> s.holder() != Holder.CARETAKER && !paper.backers().contains(s.party()))
                .map(s -> s.party()).toList(), moment);
        List<Integer> others = moment.lesson().papers().stream()
                .filter(p -> p.isOpen() && p.number() != number).map(Paper::number).toList();
        if (!other.getItems().equals(others)) {
            other.getItems().setAll(others);
        }
        only(merging, !others.isEmpty());
    }

    /** The old value struck, the new one after it. */
    private static Node redline(Paper.Value value, RoomMoment moment) {
        double now = PaperDraft.text(value.issue(), moment);
        Label item = new Wrapped(Css.STRONG);
        item.setText(moment.title(value.issue()));
        Label old = new Label(moment.numbers().whole(now));
        old.getStyleClass().add("paper-old");
        Label wanted = new Label(moment.numbers().whole(value.to()));
        wanted.getStyleClass().add("paper-new");
        FlowPane line = new FlowPane(8, 2, item, old, wanted);
        Label words = new Wrapped(Css.MUTED);
        words.setText(PaperDraft.inWords(value, moment));
        VBox all = new VBox(1, line, words);
        all.setAccessibleText(moment.words().get("teach.paper.redline", item.getText(), old.getText(),
                wanted.getText()));
        return all;
    }

    private static void only(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
