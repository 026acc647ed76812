package summitry.ui.teach;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.classroom.Ballot;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Refusal;
import summitry.model.Response;
import summitry.text.Sentences;
import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.fx.UiTask;
import summitry.ui.theme.Css;

/** The ballot: what it is about, the votes of the seats, the question before it is closed early, and what came of it. */
final class VotePane extends VBox {
    private final RoomViewModel model;
    private final Texts texts;
    private final BallotChoice choosing;
    private final Label nothing = new Wrapped(Css.MUTED);
    private final VBox voting;
    private final Label turnout = new Wrapped(Css.STRONG);
    private final VoteRows rows;
    private final VBox question = new VBox(8);
    private final Label missing = new Wrapped();
    private final VoteResults results;
    private final SortedMap<PartyId, VoteExtras> extras = new TreeMap<>();
    private Optional<Ballot> shown = Optional.empty();
    private boolean shownBefore;

    VotePane(RoomViewModel model, Texts texts, SummitScreen summit, Lifecycle lifecycle) {
        this.model = model;
        this.texts = texts;
        setId("ballot");
        getStyleClass().addAll(Css.CARD, "ballot");
        Ask ask = new Ask(texts);
        nothing.setId("ballot-nothing");
        choosing = new BallotChoice(model, texts, summit);
        results = new VoteResults(model, texts);
        rows = new VoteRows("vote", VoteKeys.BALLOT, this::give,
                party -> model.ask(l -> l.votes().takeBack(party)), this::furnish, model.threads().ui());
        turnout.setId("ballot-turnout");
        question.setId("ballot-question");
        question.getStyleClass().add("room-question");
        question.getChildren().addAll(missing, new FlowPane(8, 8,
                ask.button("ballot-close-now", "teach.vote.close-now", Feather.CHECK, model::closeBallot),
                ask.button("ballot-go-on", "teach.vote.go-on", Feather.CORNER_UP_LEFT, this::goOn)));
        Button close = ask.button("ballot-close", "teach.vote.close", Feather.CHECK,
                model::closeOrAsk);
        Button callOff = ask.button("ballot-call-off", "teach.vote.call-off", Feather.X,
                this::callOff);
        voting = new VBox(8, turnout, wrapped("teach.vote.keys"), rows, question,
                new FlowPane(8, 8, close, callOff));
        getChildren().addAll(texts.label("teach.vote.title", Css.PANEL_TITLE), nothing, voting, results,
                choosing);
        lifecycle.watch(model.momentProperty(), this::show);
        lifecycle.watch(model.closingProperty(), asks -> ask(asks, model.momentProperty().get()));
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                show(model.momentProperty().get());
                toTop();
            }
            if (scene != null && shown.isPresent()) {
                rows.enter();
            }
        });
    }

    private Label wrapped(String key) {
        Wrapped label = new Wrapped(Css.MUTED);
        label.textProperty().bind(texts.of(key));
        return label;
    }

    private void callOff() {
        model.askToClose(false);
        model.ask(l -> l.votes().callOff());
    }

    private void goOn() {
        model.askToClose(false);
        rows.enter();
    }

    private void give(PartyId party, Response answer) {
        List<Ballot.Apart> apart = shown.flatMap(b -> b.vote(party)).map(Ballot.Vote::apart).orElse(List.of())
                .stream().filter(a -> a.answer() != answer).toList();
        model.ask(l -> l.votes().cast(party, new Ballot.Vote(answer, apart)));
    }

    private void furnish(VoteRow row) {
        VoteExtras made = new VoteExtras(row);
        extras.put(row.party(), made);
    }

    private void show(RoomMoment moment) {
        Optional<Ballot> ballot = moment.lesson().ballot();
        boolean opened = ballot.isPresent() && shown.isEmpty();
        shown = ballot;
        List<PartyId> people = moment.lesson().ledByPeople();
        List<IssueId> votable = model.lesson().votes().votable();
        boolean closed = ballot.isEmpty() && shownBefore;
        shownBefore = ballot.isPresent();
        boolean isOver = moment.state().hasEnded();
        boolean isOn = moment.lesson().time().started() && !moment.lesson().time().ended();
        only(voting, ballot.isPresent());
        only(choosing, ballot.isEmpty() && !votable.isEmpty() && isOn && !isOver);
        only(nothing, ballot.isEmpty() && (votable.isEmpty() || isOver));
        nothing.setText(moment.words().get(isOver ? "teach.vote.ended" : "teach.vote.nothing"));
        ballot.ifPresent(b -> {
            turnout.setText(moment.words().get("teach.vote.turnout",
                    moment.numbers().whole((int) people.stream().filter(p -> b.vote(p).isPresent()).count()),
                    moment.numbers().whole(people.size()), moment.numbers().whole(b.issues().size())));
            rows.show(people, p -> b.vote(p).map(Ballot.Vote::answer), moment);
            rows.rows().forEach(r -> extra(r.party()).show(b, moment));
        });
        if (ballot.isEmpty()) {
            choosing.show(votable, moment);
        }
        ask(model.closingProperty().get(), moment);
        only(results, results.show(moment) && ballot.isEmpty());
        if (opened || closed) {
            toTop();
        }
        if (opened && getScene() != null) {
            rows.enter();
        }
    }

    private VoteExtras extra(PartyId party) {
        VoteExtras found = extras.get(party);
        if (found == null) {
            throw new IllegalStateException("seat (%s) has no row.".formatted(party));
        }
        return found;
    }

    /** What is new begins at its top, once it has its size. */
    private void toTop() {
        model.threads().ui().execute(() -> Scroll.top(this));
    }

    /** What is missing and what that means, before a ballot is closed early. */
    private void ask(boolean asks, RoomMoment moment) {
        boolean wasAsked = question.isVisible();
        only(question, asks && shown.isPresent());
        shown.ifPresent(b -> {
            List<PartyId> absent = moment.lesson().ledByPeople().stream().filter(p -> b.vote(p).isEmpty())
                    .toList();
            missing.setText(moment.words().get("teach.vote.missing",
                    Sentences.of(moment.scenario(), moment.language()).parties(absent)));
        });
        if (asks && !wasAsked) {
            model.threads().ui().execute(() -> Scroll.show(question));
            Optional.ofNullable(question.lookup("#ballot-go-on")).ifPresent(javafx.scene.Node::requestFocus);
        }
    }

    private static void only(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    /** What a row has beside its answer: items apart, and the sentence on what its mandate does not allow. */
    private final class VoteExtras {
        private final VoteRow row;
        private final ToggleButton apart = new ToggleButton();
        private final Label told = new Wrapped(Css.MUTED);
        private final VBox list = new VBox();
        private Optional<Ballot.Vote> vote = Optional.empty();
        private Optional<RoomMoment> at = Optional.empty();

        VoteExtras(VoteRow row) {
            this.row = row;
            apart.setId("apart-" + row.party());
            apart.setGraphic(new FontIcon(Feather.LIST));
            apart.setText(texts.now().get("teach.vote.apart"));
            apart.setAccessibleText(texts.now().get("teach.vote.apart.of",
                    model.momentProperty().get().name(row.party())));
            apart.setMinWidth(USE_PREF_SIZE);
            apart.selectedProperty().subscribe(_ -> open());
            row.add(apart);
            row.addBelow(told);
            row.addBelow(list);
        }

        void show(Ballot ballot, RoomMoment moment) {
            Optional<Ballot.Vote> now = ballot.vote(row.party());
            boolean isNew = !now.equals(vote)
                    || at.filter(m -> m.language() == moment.language()).isEmpty();
            at = Optional.of(moment);
            vote = now;
            if (!isNew) {
                return;
            }
            apart.setDisable(now.isEmpty());
            told.setText(now.map(v -> VoteApart.told(v, moment)).orElse(""));
            only(told, !told.getText().isEmpty());
            open();
            row.note("");
            now.ifPresent(v -> tellBent(v, moment));
        }

        private void open() {
            boolean wanted = apart.isSelected() && vote.isPresent() && shown.isPresent();
            only(list, wanted);
            list.getChildren().clear();
            if (wanted) {
                list.getChildren().add(VoteApart.of(row.party(), shown.get(), vote.get(), at.get(),
                        v -> model.ask(l -> l.votes().cast(row.party(), v))));
            }
        }

        /** Whether the mandate allows a vote is worked out beside the window, because it asks the rules item by item. */
        private void tellBent(Ballot.Vote asked, RoomMoment moment) {
            UiTask.start(model.threads(), _ -> {
                SortedMap<IssueId, Refusal> bent = model.lesson().votes().bent(row.party(), asked);
                model.threads().ui().execute(() -> {
                    if (vote.filter(asked::equals).isPresent()) {
                        row.note(bent.isEmpty() ? "" : sentence(bent, moment));
                    }
                });
            }, _ -> {}, model::failed);
        }

        private String sentence(SortedMap<IssueId, Refusal> bent, RoomMoment moment) {
            String items = bent.keySet().stream().map(moment::title).reduce((a, b) -> a + ", " + b)
                    .orElse("");
            return moment.words().get("teach.vote.bent", moment.name(row.party()), items);
        }
    }
}
