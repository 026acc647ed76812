package summitry.ui.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import summitry.classroom.Paper;
import summitry.classroom.StrawPoll;
import summitry.model.Response;
import summitry.ui.control.Names;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** A show of hands that binds nobody, on the chair's text or on a proposal; closed ones stand below, the latest first. */
final class StrawPane extends VBox {
    private final RoomViewModel model;
    private final ComboBox<Integer> about = new ComboBox<>();
    private final FlowPane opening;
    private final VBox open;
    private final Label counts = new Wrapped(Css.STRONG);
    private final VoteRows rows;
    private final Label title;
    private final VBox past = new VBox(4);
    private boolean isOpen;

    StrawPane(RoomViewModel model, Texts texts, Lifecycle lifecycle) {
        this.model = model;
        setId("straw");
        getStyleClass().addAll(Css.CARD, "straw");
        Ask ask = new Ask(texts);
        about.setId("straw-about");
        texts.named(about, "teach.straw.about");
        opening = new FlowPane(8, 8, about,
                ask.button("straw-open", "teach.straw.open", Feather.BAR_CHART_2, this::open));
        rows = new VoteRows("straw-seat", VoteKeys.STRAW,
                (party, answer) -> model.ask(l -> l.votes().answerStraw(party, answer)), _ -> {}, _ -> {},
                model.threads().ui());
        Wrapped keys = new Wrapped(Css.MUTED);
        keys.textProperty().bind(texts.of("teach.straw.keys"));
        open = new VBox(8, keys, rows, new FlowPane(8, 8, ask.button("straw-close", "teach.straw.close",
                Feather.CHECK, () -> model.ask(l -> l.votes().closeStraw()))));
        counts.setId("straw-counts");
        title = texts.label("teach.straw.past", Css.STRONG);
        Wrapped hint = new Wrapped(Css.MUTED);
        hint.textProperty().bind(texts.of("teach.straw.hint"));
        getChildren().addAll(texts.label("teach.straw.title", Css.PANEL_TITLE), hint, counts, opening, open,
                past);
        lifecycle.watch(model.momentProperty(), this::show);
    }

    private void open() {
        Integer paper = about.getValue();
        if (paper != null) {
            model.ask(l -> l.votes().openStraw(paper));
        }
    }

    private void show(RoomMoment moment) {
        Optional<StrawPoll> poll = moment.lesson().straw();
        boolean opened = poll.isPresent() && !isOpen;
        isOpen = poll.isPresent();
        only(open, poll.isPresent());
        only(opening, poll.isEmpty());
        poll.ifPresent(p -> rows.show(moment.lesson().ledByPeople(),
                party -> Optional.ofNullable(p.answers().get(party)), moment));
        counts.setText(poll.map(p -> told(p, true, moment)).orElse(""));
        only(counts, poll.isPresent());
        past(moment);
        offer(moment);
        if (opened && getScene() != null) {
            rows.enter();
        }
    }

    private void past(RoomMoment moment) {
        List<StrawPoll> hands = moment.lesson().past().hands();
        only(past, !hands.isEmpty());
        past.getChildren().setAll(title);
        for (StrawPoll poll : hands.reversed()) {
            Label line = new Wrapped(Css.MUTED);
            line.setId("straw-past-" + past.getChildren().size());
            line.setText(told(poll, false, moment));
            past.getChildren().add(line);
        }
    }

    private void offer(RoomMoment moment) {
        List<Integer> papers = new ArrayList<>(List.of(0));
        moment.lesson().papers().stream().filter(Paper::isOpen).map(Paper::number).forEach(papers::add);
        Names.in(about, paper -> subject(paper, moment));
        if (!about.getItems().equals(papers)) {
            Integer chosen = about.getValue();
            about.getItems().setAll(papers);
            about.setValue(papers.contains(chosen) ? chosen : papers.getLast());
        }
    }

    private static String subject(int paper, RoomMoment moment) {
        return paper == 0
                ? moment.words().get("teach.straw.text")
                : moment.words().get("teach.paper.title", moment.numbers().whole(paper),
                        moment.lesson().paper(paper).map(p -> moment.name(p.lead())).orElse(""));
    }

    private static String told(StrawPoll poll, boolean isOpen, RoomMoment moment) {
        return moment.words().get(isOpen ? "teach.straw.counts" : "teach.straw.counted",
                subject(poll.paper(), moment), moment.numbers().whole((int) poll.count(Response.SUPPORT)),
                moment.numbers().whole((int) poll.count(Response.ABSTAIN)),
                moment.numbers().whole((int) poll.count(Response.OBJECT)),
                moment.numbers().whole(moment.lesson().ledByPeople().size() - poll.answers().size()));
    }

    private static void only(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
