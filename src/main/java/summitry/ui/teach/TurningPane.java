package summitry.ui.teach;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.debrief.DebriefCard;
import summitry.experiment.Deed;
import summitry.experiment.TurningPoint;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** Where the run could have gone another way: what was done, the evidence, a question, and the way to try it. */
final class TurningPane extends VBox {
    private final RoomViewModel model;
    private final DebriefBoard board;
    private final Runnable toSummit;
    private final VBox cards = new VBox(12);
    private final ProgressBar progress = new ProgressBar();
    private final Label count = new Wrapped(Css.MUTED);
    private final Button cancel;
    private final Button look;

    /** @param toSummit leads to the summit, where the new branch is played on */
    TurningPane(RoomViewModel model, DebriefBoard board, Texts texts, Runnable toSummit,
            Lifecycle lifecycle) {
        this.model = model;
        this.board = board;
        this.toSummit = toSummit;
        setId("turning-points");
        getStyleClass().addAll(Css.CARD, "turning-points");
        Ask ask = new Ask(texts);
        look = ask.button("turning-look", "teach.turning.look", Feather.SEARCH, board::look);
        cancel = ask.button("turning-cancel", "teach.turning.cancel", Feather.X, board::cancel);
        count.setId("turning-count");
        progress.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(texts.label("teach.turning", Css.PANEL_TITLE),
                wrapped(texts, "teach.turning.hint"), look,
                progress, count, cancel, cards);
        lifecycle.watch(board.searchProperty(), _ -> show());
        lifecycle.watch(model.momentProperty(), _ -> show());
    }

    private static Label wrapped(Texts texts, String key) {
        Wrapped label = new Wrapped(Css.MUTED);
        label.textProperty().bind(texts.of(key));
        return label;
    }

    private void show() {
        RoomMoment moment = model.momentProperty().get();
        Optional<DebriefBoard.Search> search = board.searchProperty().get();
        boolean isAtWork = search.filter(s -> s.points().isEmpty()).isPresent();
        only(progress, isAtWork);
        only(cancel, isAtWork);
        only(look, !isAtWork && search.filter(s -> s.node() == moment.tree().cursor()).isEmpty()
                && moment.state().round() > 0);
        search.ifPresent(s -> {
            progress.setProgress(
                    s.total() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) s.done() / s.total());
            count.setText(moment.words().get("teach.turning.count", moment.numbers().whole(s.done()),
                    moment.numbers().whole(s.total())));
        });
        only(count, isAtWork);
        List<TurningPoint> points = search.flatMap(DebriefBoard.Search::points).orElse(List.of());
        List<DebriefCard> told = DebriefCard.of(moment.scenario(), moment.language(), points);
        cards.getChildren().clear();
        for (int i = 0; i < told.size(); i++) {
            cards.getChildren().add(card(i + 1, told.get(i), points.get(i), moment));
        }
        if (search.flatMap(DebriefBoard.Search::points).filter(List::isEmpty).isPresent()) {
            Wrapped none = new Wrapped();
            none.setText(moment.words().get("teach.turning.none"));
            cards.getChildren().add(none);
        }
    }

    private Node card(int number, DebriefCard card, TurningPoint point, RoomMoment moment) {
        Label what = new Wrapped(Css.STRONG);
        what.setText(
                moment.words().get("teach.turning.numbered", moment.numbers().whole(number), card.what()));
        VBox box = new VBox(6, what, text(card.evidence(), Css.QUOTE), text(card.why()), text(card.soWhat()),
                text(card.realWorld()));
        Button branch = button("turning-branch-" + number, moment.words().get("teach.turning.branch"),
                Feather.GIT_BRANCH,
                () -> model.change(run -> {
                    run.goTo(point.from());
                    run.branch();
                }, toSummit));
        FlowPane buttons = new FlowPane(8, 8, branch);
        if (point.deed() instanceof Deed.Commanded) {
            buttons.getChildren()
                    .add(button("turning-rerun-" + number, moment.words().get("teach.turning.rerun"),
                            Feather.REPEAT, () -> model.change(run -> {
                                run.goTo(board.searchProperty().get().map(DebriefBoard.Search::node)
                                        .orElse(run.tree().cursor()));
                                run.leaveOut(point.node());
                            }, toSummit)));
        }
        box.getChildren().add(buttons);
        box.setId("turning-" + number);
        box.getStyleClass().add("turning-card");
        return box;
    }

    private static Button button(String id, String text, Feather icon, Runnable run) {
        Button button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private static Label text(String text, String... styles) {
        Wrapped label = new Wrapped(styles);
        label.setText(text);
        return label;
    }

    private static void only(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
