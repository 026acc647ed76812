package summitry.ui.teach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.classroom.BentVote;
import summitry.model.IssueId;
import summitry.model.IssueState;
import summitry.model.PartyId;
import summitry.model.Refusal;
import summitry.text.Sentences;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.UiTask;
import summitry.ui.theme.Css;

/** What came of the latest ballot: how much was adopted, item by item, and which votes did not count as they were given. */
final class VoteResults extends VBox {
    /** Reasons told of an item; more would hide the result. */
    private static final int REASONS = 3;

    private final RoomViewModel model;
    private final Label title;
    private final Label summary = new Wrapped(Css.STRONG);
    private Map<IssueId, List<BentVote>> bent = Map.of();
    private int node = -1;

    VoteResults(RoomViewModel model, Texts texts) {
        this.model = model;
        setId("ballot-results");
        title = texts.label("teach.vote.results", Css.PANEL_TITLE);
        summary.setId("ballot-summary");
        getStyleClass().add("vote-results");
    }

    /** Shows the results of the latest round; false where no ballot closed it. */
    boolean show(RoomMoment moment) {
        List<VoteResult> latest = VoteResult.latest(moment);
        if (moment.tree().cursor() != node) {
            node = moment.tree().cursor();
            bent = Map.of();
            if (!latest.isEmpty()) {
                look(node);
            }
        }
        List<IssueState> all = moment.state().issues();
        summary.setText(moment.words().get("teach.vote.adopted-of",
                moment.numbers().whole((int) latest.stream().filter(VoteResult::adopted).count()),
                moment.numbers().whole(latest.size()),
                moment.numbers().whole((int) all.stream().filter(IssueState::isAdopted).count()),
                moment.numbers().whole(all.size())));
        getChildren().setAll(title, summary);
        latest.forEach(r -> getChildren().add(result(r, moment)));
        return !latest.isEmpty();
    }

    /** Why votes did not count is worked out beside the window, because it asks the rules vote by vote. */
    private void look(int wanted) {
        UiTask.start(model.threads(), _ -> {
            Map<IssueId, List<BentVote>> found = new LinkedHashMap<>();
            model.lesson().votes().bentInLatest()
                    .forEach(b -> found.computeIfAbsent(b.issue(), _ -> new ArrayList<>()).add(b));
            model.threads().ui().execute(() -> {
                if (wanted == node && !found.isEmpty()) {
                    bent = found;
                    show(model.momentProperty().get());
                }
            });
        }, _ -> {}, model::failed);
    }

    private Region result(VoteResult result, RoomMoment moment) {
        Label pill = pill(
                moment.words().get(result.adopted() ? "teach.vote.adopted" : "teach.vote.not-adopted"),
                result.adopted() ? Feather.CHECK : Feather.X, result.adopted() ? Css.YES : Css.NO);
        VBox told = new VBox(2, new FlowPane(8, 4, text(result.title(), Css.STRONG), pill),
                text(result.counts(), Css.MUTED));
        told.setId("result-" + result.issue());
        told.getStyleClass().add("desk-line");
        if (!result.inTheWay().isEmpty()) {
            told.getChildren().add(text(result.inTheWay()));
        }
        List<BentVote> votes = bent.getOrDefault(result.issue(), List.of());
        if (!votes.isEmpty()) {
            Label mark = pill(moment.words().get("teach.vote.bent-pill"), Feather.CORNER_DOWN_RIGHT,
                    Css.WARNING);
            Label who = text(changes(votes, moment));
            who.setId("bent-" + result.issue());
            told.getChildren().addAll(new FlowPane(8, 4, mark, who), text(reasons(votes, moment), Css.MUTED));
        }
        return told;
    }

    /** Who voted what and counted as what, those alike together. */
    private static String changes(List<BentVote> votes, RoomMoment moment) {
        Map<String, List<PartyId>> alike = new LinkedHashMap<>();
        votes.forEach(v -> alike.computeIfAbsent(moment.words().get("teach.vote.bent-from",
                moment.words().get("teach.vote." + v.asked().key()),
                moment.words().get("teach.vote." + v.counted().key())), _ -> new ArrayList<>())
                .add(v.party()));
        Sentences say = Sentences.of(moment.scenario(), moment.language());
        return String.join(" ", alike.entrySet().stream()
                .map(e -> moment.words().get("teach.vote.bent-who", say.parties(e.getValue()), e.getKey()))
                .toList());
    }

    private static String reasons(List<BentVote> votes, RoomMoment moment) {
        Sentences say = Sentences.of(moment.scenario(), moment.language());
        Set<String> reasons = new LinkedHashSet<>();
        votes.forEach(v -> reasons.add(reason(v, say, moment)));
        return reasons.size() > REASONS
                ? moment.words().get("teach.vote.bent-mandates")
                : String.join(" ", reasons);
    }

    private static String reason(BentVote vote, Sentences say, RoomMoment moment) {
        return vote.why()
                .map(why -> why instanceof Refusal.BeyondMandate(_, double low, double high, double text)
                        ? moment.words().get("teach.vote.bent-mandate", moment.name(vote.party()),
                                moment.numbers().whole(text), moment.numbers().whole(low),
                                moment.numbers().whole(high))
                        : say.fact(why))
                .orElseGet(() -> moment.words().get("teach.vote.bent-rules", moment.name(vote.party())));
    }

    private static Label pill(String words, Feather icon, String kind) {
        Label pill = new Label(words, new FontIcon(icon));
        pill.getStyleClass().addAll(Css.PILL, kind, "vote-verdict");
        pill.setMinWidth(Region.USE_PREF_SIZE);
        return pill;
    }

    private static Label text(String words, String... classes) {
        Label label = new Wrapped(classes);
        label.setText(words);
        return label;
    }
}
