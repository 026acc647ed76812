package summitry.report;

import java.util.List;
import summitry.brief.AuthorWords;
import summitry.brief.PublicBrief;
import summitry.brief.ReadingLevel;
import summitry.brief.SeatBrief;
import summitry.report.pdf.Cell;
import summitry.report.pdf.Row;
import summitry.report.pdf.Running;
import summitry.report.pdf.Style;

/** The two parts of a delegation's brief. */
final class BriefPages {
    private final Desk desk;

    BriefPages(Desk desk) {
        this.desk = desk;
    }

    void open(Running running, SeatBrief brief) {
        var flow = desk.flow();
        flow.part(running);
        title(brief, desk.get("class.brief.open"));
        PublicBrief open = brief.open();
        AuthorWords.paragraphs(open.introduction()).forEach(p -> flow.add(Row.text(p, Style.BODY).after(6)));
        if (!open.stands().isEmpty()) {
            flow.add(Row.text(desk.get("class.brief.says.title"), Style.HEADING).after(12));
            flow.table(Row.of(Cell.of(3, desk.get("class.brief.item"), Style.LABEL),
                    Cell.of(5, desk.get("class.brief.says"), Style.LABEL),
                    Cell.of(5, desk.get("class.brief.reason"), Style.LABEL)).withRule(),
                    open.stands().stream().map(this::stand).toList());
        }
        listed("class.brief.also", open.untold());
        listed("class.brief.no-say", open.noSay());
    }

    private Row stand(PublicBrief.Stand stand) {
        String sure = desk.sentences().terms().confidence(stand.confidence());
        String source = stand.source().isEmpty() ? sure : stand.source() + " \u00b7 " + sure;
        return Row.of(Cell.of(3, desk.titled(stand.issue(), stand.title()), Style.BOLD),
                Cell.of(5, capital(stand.says()), Style.BODY),
                Cell.of(5, Cell.text(stand.reason(), Style.BODY), Cell.text(source, Style.SMALL))).withRule();
    }

    void confidential(Running running, SeatBrief brief) {
        desk.flow().part(running);
        title(brief, desk.get("class.brief.confidential"));
        desk.flow().add(
                Row.text(desk.get("class.brief.how", desk.sentences().partyInText(brief.party())), Style.BODY)
                        .after(4));
        Secrets secrets = new Secrets(desk, brief);
        if (desk.order().level() == ReadingLevel.SHORT) {
            secrets.onOnePage();
        } else {
            secrets.set();
        }
    }

    private void title(SeatBrief brief, String kind) {
        desk.flow().add(Row.of(
                Cell.sketch(0.8f, 28, (leaf, x, y, _) -> Shapes.bloc(leaf, desk.mark(brief.party()), x + 13,
                        y + 14, 11)),
                Cell.of(14, Cell.text(brief.name(), Style.TITLE), Cell.text(kind, Style.LABEL))));
    }

    private void listed(String key, List<String> titles) {
        if (!titles.isEmpty()) {
            desk.flow().add(Row.text(desk.get(key, desk.list(titles)), Style.NOTE).after(5));
        }
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toTitleCase(text.charAt(0)) + text.substring(1);
    }
}
