package summitry.report;

import java.util.ArrayList;
import java.util.List;
import summitry.report.pdf.Cell;
import summitry.report.pdf.Row;
import summitry.report.pdf.Running;
import summitry.report.pdf.Style;

/** Pages that are the same for every seat: the run-sheet, the notice for parents and the debrief sheet. */
final class TeacherPages {
    private static final float WRITING = 20;
    private static final float LINE = 18;

    private final Desk desk;

    TeacherPages(Desk desk) {
        this.desk = desk;
    }

    /** Phases with the minute at which each begins and ends. */
    void runSheet(Running running) {
        var flow = desk.flow();
        flow.part(running);
        flow.add(Row.text(desk.get("class.run-sheet.title"), Style.TITLE));
        flow.add(Row.text(desk.get("class.run-sheet.about"), Style.BODY).after(4));
        flow.add(Row.of(Cell.of(1, "", Style.BODY)).after(6));
        List<Row> rows = new ArrayList<>();
        int minute = 0;
        for (RunSheetLine line : desk.order().runSheet()) {
            int end = minute + line.minutes();
            rows.add(line(desk.get("class.run-sheet.from-to", Integer.toString(minute),
                    Integer.toString(end)), Integer.toString(line.minutes()), line.title(), line.about(),
                    Style.BODY));
            minute = end;
        }
        rows.add(line("", Integer.toString(minute), desk.get("class.run-sheet.total"), "", Style.BOLD));
        Row head = Row.of(Cell.of(0.5f, "", Style.LABEL),
                Cell.of(1.1f, desk.get("class.run-sheet.clock"), Style.LABEL),
                Cell.of(1, desk.get("class.run-sheet.minutes"), Style.LABEL),
                Cell.of(6, desk.get("class.run-sheet.phase"), Style.LABEL),
                Cell.of(3, desk.get("class.run-sheet.notes"), Style.LABEL)).withRule();
        flow.table(head, rows);
    }

    private static Row line(String clock, String minutes, String title, String about, Style style) {
        Cell tick = clock.isEmpty() ? Cell.of(0.5f, "", style) : Cell.sketch(0.5f, 12, Shapes.tick());
        return Row.of(tick, Cell.of(1.1f, clock, style), Cell.of(1, minutes, style),
                Cell.of(6, Cell.text(title, Style.BOLD), Cell.text(about, Style.NOTE)), Cell.of(3, "", style))
                .atLeast(WRITING).withRule();
    }

    /** In plain words: what children do, what is kept, where, and how it is deleted. */
    void parents(Running running) {
        var flow = desk.flow();
        flow.part(running);
        flow.add(Row.text(desk.get("class.parents.title"), Style.TITLE));
        flow.add(Row.text(desk.get("class.parents.hello", desk.in(desk.scenario().title())), Style.BODY)
                .after(6));
        for (String topic : List.of("what", "accounts", "network", "kept", "delete", "roles")) {
            flow.titled(Row.text(desk.get("class.parents." + topic + ".title"), Style.HEADING).after(12),
                    List.of(Row.text(desk.get("class.parents." + topic), Style.BODY).after(1)));
        }
        flow.add(Row.of(
                Cell.sketch(1, 30, Shapes.lines(1, 28),
                        Cell.text(desk.get("class.parents.date"), Style.NOTE)),
                Cell.sketch(2, 30, Shapes.lines(1, 28),
                        Cell.text(desk.get("class.parents.teacher"), Style.NOTE)))
                .after(24));
    }

    /** Questions for the talk afterwards, and the exit ticket. */
    void debrief(Running running) {
        var flow = desk.flow();
        flow.part(running);
        flow.add(Row.text(desk.get("class.debrief.title"), Style.TITLE));
        flow.add(Row.text(desk.get("class.debrief.step-out"), Style.BODY).after(4));
        if (desk.isJunior()) {
            flow.add(Row.text(desk.get("class.debrief.talk"), Style.BODY).after(4));
        }
        for (String step : List.of("what", "why", "so-what", "real")) {
            List<Row> rows = new ArrayList<>();
            for (String question : desk.parts("class.debrief." + step)) {
                rows.add(Row.text(question, Style.BODY).after(3));
                if (!desk.isJunior()) {
                    rows.add(writing());
                }
            }
            List<Row> all = new ArrayList<>();
            all.add(Row.text(desk.get("class.debrief." + step + ".title"), Style.HEADING).after(7));
            all.addAll(rows);
            flow.together(all);
        }
        flow.add(Row.sketch(10, Shapes.dashes()).after(6));
        exit();
    }

    private static Row writing() {
        return Row.sketch(2 * LINE, Shapes.lines(2, LINE - 1));
    }

    private void exit() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.text(desk.get("class.exit.title"), Style.HEADING).after(6));
        if (desk.isJunior()) {
            for (String question : desk.parts("class.exit.ticks")) {
                rows.add(Row.of(Cell.of(5, question, Style.BODY), answer("class.exit.yes"),
                        answer("class.exit.partly"), answer("class.exit.no")).withRule());
            }
        } else {
            for (String question : desk.parts("class.exit.questions")) {
                rows.add(Row.text(question, Style.BODY).after(4));
                rows.add(writing());
            }
        }
        desk.flow().together(rows);
    }

    private Cell answer(String key) {
        String word = desk.get(key);
        return Cell.sketch(1.3f, 13, (leaf, x, y, _) -> {
            leaf.box(x, y + 1, Shapes.BOX, Shapes.BOX, summitry.report.pdf.Ink.INK_2, 0.9f);
            leaf.note(word, x + Shapes.BOX + 5, y + 0.5f, Style.NOTE);
        });
    }
}
