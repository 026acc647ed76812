package summitry.ui.play;

import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import summitry.model.IssueStatus;
import summitry.text.Terms;
import summitry.ui.control.Buttons;
import summitry.ui.control.Looks;
import summitry.ui.control.StatusIcon;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** The head of the chosen issue: title, where it stands, how it is decided, how many accept the text. */
final class IssueHead extends VBox {
    private static final PseudoClass ADOPTED = PseudoClass.getPseudoClass("adopted");

    private final Wrapped title = new Wrapped();
    private final StatusIcon icon = new StatusIcon();
    private final Label status = new Label("", icon);
    private final Label rule = new Label();
    private final Label answers = new Label();
    private final Wrapped whyOpen = new Wrapped(Css.MUTED);

    IssueHead(PlayViewModel model, PlayActions actions, Texts texts, Buttons buttons,
            ObservableBooleanValue hasDrawer, ObservableBooleanValue low, Lifecycle lifecycle) {
        getStyleClass().add("issue-head");
        title.setId("issue-title");
        title.getStyleClass().add(Css.ITEM_TITLE);
        status.setMinWidth(Region.USE_PREF_SIZE);
        status.getStyleClass().addAll(Css.PILL, "status-pill");
        Button parties = buttons.icon(actions.parties());
        parties.visibleProperty().bind(hasDrawer);
        parties.managedProperty().bind(hasDrawer);
        Segments<StripMode> mode = new Segments<>(model.board().modeProperty(), StripMode.values(),
                "play.strip.", StripMode::key, texts, lifecycle);
        // Where the window is low, mandates are among the parts below.
        lifecycle.watch(low, isLow -> {
            mode.setVisible(!isLow);
            mode.setManaged(!isLow);
        });
        ToggleButton known = known(model.board(), texts);
        HBox steps = new HBox(known, buttons.icon(actions.models()), buttons.icon(actions.previousIssue()),
                buttons.icon(actions.nextIssue()),
                parties);
        steps.setMinWidth(Region.USE_PREF_SIZE);
        // A border pane, because it lets the title wrap beside the buttons.
        BorderPane first = new BorderPane(title);
        first.setMinHeight(Region.USE_PREF_SIZE);
        first.setRight(steps);
        BorderPane.setAlignment(title, Pos.TOP_LEFT);
        rule.getStyleClass().addAll(Css.MUTED, "rule-name");
        rule.setMinWidth(Region.USE_PREF_SIZE);
        answers.setId("issue-answers");
        answers.getStyleClass().add(Css.MUTED);
        FlowPane second = new FlowPane(status, rule, answers,
                new FuturesButton(model, actions.futures(), texts, lifecycle));
        second.getStyleClass().add("issue-facts");
        // Where the window is narrow the title needs the room beside it.
        lifecycle.watch(hasDrawer, narrow -> {
            second.getChildren().remove(mode);
            steps.getChildren().remove(mode);
            if (narrow) {
                second.getChildren().add(mode);
            } else {
                steps.getChildren().addFirst(mode);
            }
        });
        setMinHeight(Region.USE_PREF_SIZE);
        whyOpen.setId("issue-why-open");
        getChildren().addAll(first, second, whyOpen);
        texts.named(this, "play.issue.head");
        lifecycle.watch(model.board().stripProperty(), _ -> {
            known.setVisible(model.board().hidesResult());
            known.setManaged(known.isVisible());
        });
        Tooltip ruleTip = Buttons.tip(rule);
        Tooltip statusTip = Buttons.tip(status);
        Buttons.tip(answers).textProperty().bind(texts.of("play.support.tip"));
        lifecycle.watch(model.issueProperty(), sheet -> {
            show(sheet);
            ruleTip.setText(sheet.ruleTold());
            statusTip.setText(Terms.in(texts.language().getValue()).statusPlain(sheet.status()));
        });
    }

    /** Shows what the real summit reached before the run has ended, for those who ask. */
    private static ToggleButton known(IssueBoard board, Texts texts) {
        ToggleButton known = new ToggleButton("", new FontIcon(Feather.FLAG));
        known.setId("known-result");
        known.getStyleClass().addAll(Looks.ICON_BUTTON, Css.QUIET);
        known.selectedProperty().bindBidirectional(board.knownWantedProperty());
        texts.named(known, "play.strip.known");
        Buttons.tip(known).textProperty().bind(texts.of("play.strip.known"));
        return known;
    }

    private void show(IssueSheet sheet) {
        title.setText(sheet.title());
        icon.show(sheet.status());
        status.setText(sheet.statusName());
        status.pseudoClassStateChanged(ADOPTED, sheet.status() == IssueStatus.ADOPTED);
        rule.setText(sheet.rule());
        answers.setText(sheet.answers());
        whyOpen.setText(sheet.whyOpen());
        whyOpen.setVisible(!sheet.whyOpen().isEmpty());
        whyOpen.setManaged(whyOpen.isVisible());
    }
}
