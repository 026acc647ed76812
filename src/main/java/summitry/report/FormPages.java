package summitry.report;

import java.util.ArrayList;
import java.util.List;
import summitry.brief.PublicBrief;
import summitry.brief.SeatBrief;
import summitry.model.DecisionRule;
import summitry.model.Issue;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.report.pdf.Cell;
import summitry.report.pdf.Ink;
import summitry.report.pdf.Row;
import summitry.report.pdf.Running;
import summitry.report.pdf.Style;

/** Forms that a delegation fills in: its ballots and its proposal. */
final class FormPages {
    private static final List<Response> ANSWERS = List.of(Response.SUPPORT, Response.RESERVE,
            Response.ABSTAIN, Response.OBJECT);
    private static final float WRITING = 18;
    private static final int SPONSORS_A_ROW = 3;

    private final Desk desk;
    private final Rulers rulers;

    FormPages(Desk desk) {
        this.desk = desk;
        rulers = new Rulers(desk);
    }

    /** Ballots for the items on which the seat has a say; small ones fill the page, to be cut apart. */
    void ballots(Running running, PartyId seat, List<Issue> items) {
        var flow = desk.flow();
        flow.part(running);
        List<Row> ballot = ballot(seat, items);
        ballot.forEach(flow::add);
        Row cut = Row.sketch(10, Shapes.dashes()).after(14);
        float needed = flow.height(ballot) + flow.height(List.of(cut)) + 14;
        while (items.size() <= 6 && flow.room() >= needed) {
            flow.add(cut);
            ballot.forEach(flow::add);
        }
    }

    private List<Row> ballot(PartyId seat, List<Issue> items) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(
                Cell.of(3, desk.get("class.ballot.title", desk.party(seat)), Style.HEADING.sized(16)),
                round()).after(14));
        rows.add(Row.text(desk.get("class.ballot.how"), Style.NOTE).after(2));
        List<Cell> head = new ArrayList<>();
        head.add(Cell.of(5, desk.get("class.brief.item"), Style.LABEL));
        ANSWERS.forEach(
                a -> head.add(Cell.of(1.5f, desk.get("class.answer." + a.key()), Style.SMALL_BOLD)));
        rows.add(Row.of(head.toArray(Cell[]::new)).withRule().after(4));
        boolean anyReservation = items.stream().anyMatch(FormPages::takesReservations);
        for (Issue issue : items) {
            rows.add(line(desk.titled(issue.id(), desk.in(issue.title())), Style.BODY,
                    takesReservations(issue)));
        }
        rows.add(line(desk.get("class.ballot.whole"), Style.BOLD, anyReservation));
        if (!items.stream().allMatch(FormPages::takesReservations)) {
            rows.add(Row.text(desk.get("class.ballot.no-reservation"), Style.SMALL).after(3));
        }
        return rows;
    }

    private static boolean takesReservations(Issue issue) {
        return issue.rule() instanceof DecisionRule.Consensus;
    }

    private static Row line(String title, Style style, boolean reservation) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(5, title, style));
        for (Response answer : ANSWERS) {
            cells.add(answer == Response.RESERVE && !reservation
                    ? Cell.of(1.5f, "\u2013", Style.BODY)
                    : Cell.sketch(1.5f, 13, Shapes.tick()));
        }
        return Row.of(cells.toArray(Cell[]::new)).withRule();
    }

    private Cell round() {
        String word = desk.get("class.form.round");
        return Cell.sketch(1, 24, (leaf, x, y, width) -> {
            leaf.note(word, x, y + 5, Style.BODY);
            leaf.line(x + leaf.width(word, Style.BODY) + 6, y + 18, x + width, y + 18, Ink.EDGE, 0.8f);
        });
    }

    /** A package: one value an item, the words of the clause, and who sponsors it. */
    void proposal(Running running, SeatBrief brief) {
        var flow = desk.flow();
        flow.part(running);
        flow.add(Row.of(Cell.of(3, desk.get("class.proposal.title", brief.name()), Style.HEADING.sized(16)),
                round()));
        flow.add(Row.text(desk.get(desk.isJunior() ? "class.proposal.how-junior" : "class.proposal.how"),
                Style.NOTE).after(2));
        for (PublicBrief.Stand stand : brief.open().stands()) {
            flow.together(item(desk.scenario().issue(stand.issue())));
        }
        if (!brief.open().untold().isEmpty()) {
            flow.together(List.of(other(), other().after(4)));
        }
        sponsors(brief.party());
    }

    private List<Row> item(Issue issue) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(
                Cell.of(5, desk.titled(issue.id(), desk.in(issue.title())), Style.BOLD),
                value()).after(10));
        rows.addAll(rulers.scale(issue));
        if (!desk.isJunior()) {
            rows.add(Row.of(Cell.of(1, desk.get("class.proposal.clause"), Style.LABEL),
                    Cell.sketch(7, 2 * WRITING, Shapes.lines(2, WRITING - 2))).after(6));
        }
        return rows;
    }

    private Cell value() {
        String word = desk.get("class.proposal.value");
        return Cell.sketch(2, 20, (leaf, x, y, width) -> {
            leaf.noteRight(word, x + width - 50, y + 3, Style.LABEL);
            leaf.box(x + width - 44, y, 44, 18, Ink.INK_2, 0.9f);
        });
    }

    /** Room for an item that the form does not name. */
    private Row other() {
        String word = desk.get("class.proposal.other");
        return Row.of(Cell.sketch(5, 20, (leaf, x, y, width) -> {
            leaf.note(word, x, y + 3, Style.BODY);
            leaf.line(x + leaf.width(word, Style.BODY) + 6, y + 16, x + width, y + 16, Ink.EDGE, 0.8f);
        }), value()).after(14);
    }

    private void sponsors(PartyId self) {
        List<PartyId> others = desk.order().seats().stream().filter(s -> !s.equals(self)).toList();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.text(desk.get("class.proposal.sponsors"), Style.HEADING).after(12));
        for (int i = 0; i < others.size(); i += SPONSORS_A_ROW) {
            List<Cell> cells = new ArrayList<>();
            for (int j = i; j < i + SPONSORS_A_ROW; j++) {
                cells.add(j < others.size() ? Cell.sketch(1, 13, Shapes.tick()) : Cell.of(1, "", Style.BODY));
                cells.add(Cell.of(9, j < others.size() ? desk.party(others.get(j)) : "", Style.BODY));
            }
            rows.add(Row.of(cells.toArray(Cell[]::new)).after(2));
        }
        if (others.isEmpty()) {
            rows.add(Row.sketch(WRITING, Shapes.lines(1, WRITING - 2)));
        }
        desk.flow().together(rows);
    }
}
