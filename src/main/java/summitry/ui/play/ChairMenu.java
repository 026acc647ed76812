package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import summitry.model.Command;
import summitry.model.IssueId;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.fx.Lifecycle;

/** What the chair may do besides resolving a round: adjourn, put the chosen issue to the decision; its tools and the rulebook. */
final class ChairMenu extends MenuButton {
    private final PlayViewModel model;
    private final Texts texts;

    ChairMenu(PlayViewModel model, Texts texts, Lifecycle lifecycle) {
        this.model = model;
        this.texts = texts;
        setId("chair-menu");
        getStyleClass().add("chair-menu");
        textProperty().bind(texts.of("play.chair.title"));
        setGraphic(new FontIcon(Feather.ZAP));
        texts.named(this, "play.chair.tip");
        Buttons.tip(this).textProperty().bind(texts.of("play.chair.tip"));
        disableProperty().bind(model.runningProperty());
        lifecycle.watch(model.injectsProperty(), _ -> fill());
        lifecycle.watch(model.issueProperty(), _ -> fill());
        lifecycle.watch(model.desk().chair().sheetProperty(), _ -> fill());
    }

    private void fill() {
        List<MenuItem> items = new ArrayList<>();
        IssueId issue = model.issueProperty().get().issue();
        items.add(item("chair-adjourn", texts.now().get("play.chair.adjourn"), new Command.Adjourn()));
        items.add(vote(issue));
        MenuItem more = new MenuItem(texts.now().get("play.chair.more"));
        more.setId("chair-more");
        more.setOnAction(_ -> model.desk().open(SideView.CHAIR));
        items.add(more);
        MenuItem rules = new MenuItem(texts.now().get("action.rulebook"));
        rules.setId("chair-rules");
        rules.setOnAction(_ -> model.inquiry().rulebook());
        items.add(rules);
        // In a class nobody is told beforehand how the summit may end.
        if (model.studies().offersFutures()) {
            MenuItem theories = new MenuItem(texts.now().get("action.theories"));
            theories.setId("chair-theories");
            theories.setOnAction(_ -> model.inquiry().theories());
            items.add(theories);
        }
        // Each is told there with what it brings, so that none happens by a slip.
        if (!model.injectsProperty().get().isEmpty()) {
            MenuItem events = new MenuItem(texts.now().get("play.chair.events.open"));
            events.setId("chair-events");
            events.setOnAction(_ -> model.desk().open(SideView.CHAIR));
            items.add(new SeparatorMenuItem());
            items.add(events);
        }
        getItems().setAll(items);
    }

    /** What has been ordered can be taken back in the same place. */
    private MenuItem vote(IssueId issue) {
        String title = model.issueProperty().get().title();
        Chair chair = model.desk().chair();
        Optional<PendingMove> waiting = chair.sheetProperty().get().filter(s -> s.issue().equals(issue))
                .flatMap(ChairSheet::votePending);
        if (waiting.isEmpty()) {
            return item("chair-vote", texts.now().get("play.chair.vote", title), new Command.CallVote(issue));
        }
        MenuItem back = new MenuItem(texts.now().get("play.chair.vote-waits", title),
                new FontIcon(Feather.CHECK));
        back.setId("chair-vote-back");
        back.setMnemonicParsing(false);
        back.setOnAction(_ -> chair.takeBack(waiting.get()));
        return back;
    }

    private MenuItem item(String id, String text, Command command) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.order(command));
        return item;
    }
}
