package summitry.ui.play;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import summitry.experiment.Prospects;
import summitry.model.IssueId;
import summitry.text.Numbers;
import summitry.text.Words;
import summitry.ui.control.Action;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** In how many futures the chosen item is adopted; it leads to all of them. */
final class FuturesButton extends Button {
    private final PlayViewModel model;
    private final Texts texts;

    FuturesButton(PlayViewModel model, Action open, Texts texts, Lifecycle lifecycle) {
        this.model = model;
        this.texts = texts;
        setId("issue-futures");
        getStyleClass().addAll(Css.QUIET, "small", "issue-futures");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> open.fire());
        ObservableBooleanValue cannot = open.disabled();
        visibleProperty().bind(Bindings.not(cannot));
        managedProperty().bind(visibleProperty());
        Buttons.tip(this).textProperty().bind(texts.of("action.futures.tip"));
        lifecycle.watch(model.studies().outlook().liveProperty(), _ -> show());
        lifecycle.watch(model.momentProperty(), _ -> show());
    }

    private void show() {
        Outlook live = model.studies().outlook().liveProperty().get();
        Words words = texts.now();
        IssueId issue = model.chosenIssue();
        setText(live.now().filter(_ -> !live.isOld() && live.done() > 0)
                .map(now -> told(live, now, issue, words))
                .orElseGet(() -> words.get(live.phase() == Outlook.Phase.OFF
                        ? "play.futures.item.off"
                        : "play.futures.item.none")));
    }

    private static String told(Outlook live, Prospects now, IssueId issue, Words words) {
        Numbers numbers = new Numbers(words.language());
        var shift = live.odds().orElseThrow().shift(issue);
        String adopting = numbers.whole(shift.after());
        String runs = numbers.whole(now.all().size());
        int change = shift.after() - shift.before();
        return change == 0
                ? words.get("play.futures.item", adopting, runs)
                : words.get("play.futures.item.change", adopting, runs, numbers.change(change));
    }
}
