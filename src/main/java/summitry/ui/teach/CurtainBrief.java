package summitry.ui.teach;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import summitry.brief.AuthorWords;
import summitry.brief.ConfidentialBrief;
import summitry.brief.PublicBrief;
import summitry.brief.ReadingLevel;
import summitry.brief.SeatBrief;
import summitry.model.PartyId;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** The brief of one delegation: what everybody may know, then what only it may. */
final class CurtainBrief extends VBox {
    CurtainBrief(PartyId party, RoomMoment moment) {
        setId("curtain-brief");
        setSpacing(6);
        SeatBrief brief = SeatBrief.of(moment.scenario(), party, moment.language(),
                moment.lesson().plan().fullBriefs() ? ReadingLevel.FULL : ReadingLevel.SHORT);
        say(Css.PANEL_TITLE, moment.words().get("teach.curtain.confidential"));
        List<String> told = AuthorWords.paragraphs(brief.confidential().words());
        if (!told.isEmpty()) {
            say(Css.STRONG, moment.words().get("class.brief.words"));
            told.forEach(p -> say("", p));
        }
        brief.confidential().items().forEach(i -> item(i, moment));
        say(Css.PANEL_TITLE, moment.words().get("teach.curtain.ties"));
        brief.confidential().friends().forEach(t -> say("", t.name() + ": " + t.text()));
        brief.confidential().rivals().forEach(t -> say("", t.name() + ": " + t.text()));
        say(Css.PANEL_TITLE, moment.words().get("teach.curtain.public"));
        AuthorWords.paragraphs(brief.open().introduction()).forEach(p -> say("", p));
        for (PublicBrief.Stand stand : brief.open().stands()) {
            say(Css.STRONG, stand.title());
            say("", stand.says());
            say(Css.QUOTE, stand.reason());
        }
    }

    private void item(ConfidentialBrief.Item item, RoomMoment moment) {
        say(Css.STRONG, moment.numbers().whole(item.rank()) + ". " + item.title());
        say(Css.MUTED, item.text().care());
        say("", moment.words().get("teach.curtain.want", moment.numbers().whole(item.ideal()),
                item.text().ideal()));
        say("", moment.words().get("teach.curtain.live-with", item.text().range()));
        item.text().never().forEach(n -> say("", n));
        say(Css.MUTED, item.text().noDeal());
    }

    private void say(String style, String words) {
        if (!words.isBlank()) {
            Label label = style.isEmpty() ? new Wrapped() : new Wrapped(style);
            label.setText(words);
            getChildren().add(label);
        }
    }
}
