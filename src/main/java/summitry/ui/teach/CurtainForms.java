package summitry.ui.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.classroom.Ballot;
import summitry.classroom.Paper;
import summitry.model.PartyId;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** What one delegation can do behind the curtain: say that it has read, vote, stand behind a proposal, and table one. */
final class CurtainForms extends VBox {
    private final RoomViewModel model;
    private final PartyId party;
    private final Button read;
    private final VBox voting = new VBox(6);
    private final VBox papers = new VBox(6);
    private final Label refusal = new Wrapped(Css.REFUSAL);
    private Optional<RoomMoment> shown = Optional.empty();

    CurtainForms(RoomViewModel model, Texts texts, PartyId party, Lifecycle lifecycle) {
        this.model = model;
        this.party = party;
        setId("curtain-forms");
        setSpacing(12);
        read = new Ask(texts).button("curtain-read", "teach.curtain.read", Feather.BOOK_OPEN,
                () -> model.ask(l -> l.seats().read(party), this::refuse));
        refusal.setId("curtain-refusal");
        refuse("");
        getChildren().addAll(read, voting, papers, refusal,
                new PaperForm(model, texts, lifecycle, Optional.of(party)));
        lifecycle.watch(model.momentProperty(), this::show);
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        only(refusal, !sentence.isEmpty());
    }

    private void show(RoomMoment moment) {
        boolean same = shown.filter(m -> m.language() == moment.language()
                && m.lesson().papers().equals(moment.lesson().papers())
                && m.lesson().ballot().equals(moment.lesson().ballot())).isPresent();
        shown = Optional.of(moment);
        read.setDisable(moment.lesson().place(party).log().hasRead());
        // What has not changed keeps the keyboard.
        if (same) {
            return;
        }
        voting.getChildren().clear();
        moment.lesson().ballot().ifPresent(b -> vote(b, moment));
        papers.getChildren().clear();
        List<Paper> open = moment.lesson().papers().stream()
                .filter(Paper::isOpen).toList();
        open.forEach(p -> papers.getChildren().add(paper(p, moment)));
    }

    private void vote(Ballot ballot, RoomMoment moment) {
        Label told = new Wrapped(Css.STRONG);
        told.setText(moment.words().get("teach.curtain.vote", ballot.vote(party)
                .map(v -> moment.words().get("teach.vote." + v.answer().key()))
                .orElseGet(() -> moment.words().get("teach.vote.none"))));
        FlowPane answers = new FlowPane(6, 6);
        VoteKeys.BALLOT.forEach(answer -> {
            Button button = new Button(moment.words().get("teach.vote." + answer.key()));
            button.setId("curtain-vote-" + answer.key());
            button.setOnAction(_ -> model.ask(
                    l -> l.votes().cast(party, new Ballot.Vote(answer, List.of())), this::refuse));
            answers.getChildren().add(button);
        });
        voting.getChildren().addAll(told, answers);
    }

    private Region paper(Paper paper, RoomMoment moment) {
        Label title = new Wrapped(Css.STRONG);
        title.setText(moment.words().get("teach.paper.title", moment.numbers().whole(paper.number()),
                moment.name(paper.lead())));
        VBox all = new VBox(3, title);
        paper.values().forEach(v -> {
            Label line = new Wrapped();
            line.setText(moment.words().get("teach.paper.asks", moment.title(v.issue()),
                    moment.numbers().whole(v.to()), PaperDraft.inWords(v, moment)));
            all.getChildren().add(line);
        });
        String warning = new BeyondWords(model, moment).warning(List.of(), paper.values(),
                Optional.of(party));
        if (!warning.isEmpty()) {
            Label beyond = new Wrapped("move-warning");
            beyond.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
            beyond.setText(warning);
            all.getChildren().add(beyond);
        }
        if (paper.backers().contains(party)) {
            return all;
        }
        Button back = new Button(moment.words().get("teach.curtain.sponsor"), new FontIcon(Feather.PLUS));
        back.setId("curtain-sponsor-" + paper.number());
        back.setOnAction(_ -> {
            List<PartyId> backers = new ArrayList<>(paper.sponsors());
            backers.add(party);
            model.ask(l -> l.papers().sponsor(paper.number(), backers), this::refuse);
        });
        all.getChildren().add(back);
        return all;
    }

    private static void only(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
