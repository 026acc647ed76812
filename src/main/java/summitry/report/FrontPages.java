package summitry.report;

import java.util.ArrayList;
import java.util.List;
import summitry.model.PartyId;
import summitry.report.pdf.Cell;
import summitry.report.pdf.Row;
import summitry.report.pdf.Running;
import summitry.report.pdf.Style;

/** What the teacher reads first: what the pack has, and how it is handed out. */
final class FrontPages {
    private final Desk desk;

    FrontPages(Desk desk) {
        this.desk = desk;
    }

    /** @param sections of the pack with their pages */
    void set(Running running, List<Section> sections) {
        var flow = desk.flow();
        flow.part(running);
        flow.add(Row.text(desk.get("class.front.title", desk.in(desk.scenario().title())), Style.TITLE));
        flow.add(Row.text(desk.in(desk.scenario().summary()), Style.BODY).after(4));
        flow.add(Row.text(desk.get("class.front.about", Integer.toString(desk.order().seats().size()),
                Integer.toString(desk.scenario().parties().size()),
                Integer.toString(desk.scenario().issues().size()),
                desk.get("class.level." + desk.order().level().key()),
                desk.order().paper() == summitry.report.pdf.Paper.A4 ? "A4" : "Letter"), Style.BODY)
                .after(6));
        List<Row> how = new ArrayList<>();
        String sides = desk.order().twoSided() ? "class.front.two-sided" : "class.front.one-sided";
        for (String key : List.of(sides, "class.front.seats", "class.front.confidential",
                "class.front.copies", "class.front.model")) {
            how.add(Row.of(Cell.of(0.5f, "\u2022", Style.BODY), Cell.of(24, desk.get(key), Style.BODY))
                    .after(2));
        }
        if (desk.isJunior()) {
            how.add(Row.of(Cell.of(0.5f, "\u2022", Style.BODY),
                    Cell.of(24, desk.get("class.front.junior"), Style.BODY)).after(2));
        }
        flow.titled(Row.text(desk.get("class.front.how"), Style.HEADING).after(12), how);
        flow.add(Row.text(desk.get("class.front.contents"), Style.HEADING).after(12));
        flow.table(line(desk.get("class.front.part"), desk.get("class.front.for"),
                desk.get("class.front.pages"), Style.LABEL), rows(sections));
    }

    private List<Row> rows(List<Section> sections) {
        List<Row> rows = new ArrayList<>();
        sections.stream().filter(s -> s.seat().isEmpty()).forEach(s -> rows.add(
                line(s.title(), desk.get("class.front.everybody"), pages(s.first(), s.last()), Style.BODY)));
        for (PartyId seat : desk.order().seats()) {
            List<Section> own = sections.stream().filter(s -> s.seat().filter(seat::equals).isPresent())
                    .toList();
            if (!own.isEmpty()) {
                rows.add(line(desk.list(own.stream().map(Section::title).toList()), desk.party(seat),
                        pages(own.getFirst().first(), own.getLast().last()), Style.BODY));
            }
        }
        return rows;
    }

    private String pages(int first, int last) {
        return first == last
                ? Integer.toString(first)
                : desk.get("class.front.from-to", Integer.toString(first), Integer.toString(last));
    }

    private static Row line(String part, String who, String pages, Style style) {
        return Row.of(Cell.of(6, part, style), Cell.of(2.4f, who, style), Cell.of(1, pages, style))
                .withRule();
    }
}
