package summitry.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import summitry.debrief.DebriefCard;
import summitry.debrief.ReviewPage;
import summitry.json.SafeFile;
import summitry.report.pdf.Book;
import summitry.report.pdf.Cell;
import summitry.report.pdf.Flow;
import summitry.report.pdf.Row;
import summitry.report.pdf.Running;
import summitry.report.pdf.Style;
import summitry.text.Sentences;
import summitry.text.Words;

/** Makes the debrief of a class as one file: what happened and its turning points, then a page for each delegation. */
public final class DebriefPack {
    private static final float LINE = 18;
    private static final int OWN_LINES = 5;
    private static final List<String> COLUMNS = List.of("item", "wanted", "got", "verdict", "really");
    private static final List<Float> SHARES = List.of(3.7f, 1.1f, 0.8f, 4.5f, 1.3f);

    private final DebriefOrder order;
    private final Words words;
    private final Flow flow;

    private DebriefPack(DebriefOrder order, Flow flow) {
        this.order = order;
        this.flow = flow;
        words = Words.in(order.language());
    }

    /** The file in memory. The same order gives the same bytes. */
    public static byte[] of(DebriefOrder order) {
        String title = order.scenario().title().in(order.language());
        try (Book book = new Book(order.paper(), title, order.language().code())) {
            DebriefPack pack = new DebriefPack(order, new Flow(book));
            pack.compose();
            return book.bytes((page, pages) -> pack.words.get("class.page", page, pages));
        }
    }

    /**
     * Makes it and writes it, whole or not at all.
     *
     * @throws IOException where the system refuses; an older file of the name is then untouched
     */
    public static void write(DebriefOrder order, Path file) throws IOException {
        SafeFile.write(file, of(order));
    }

    private void compose() {
        String scenario = order.scenario().title().in(order.language());
        part(scenario, words.get("class.after.title"));
        flow.add(Row.text(words.get("class.after.title-of", scenario), Style.TITLE));
        flow.titled(Row.text(words.get("class.after.result"), Style.HEADING).after(8),
                List.of(Row.text(order.result(), Style.BODY).after(2)));
        if (!order.cards().isEmpty()) {
            flow.add(Row.text(words.get("class.after.turning"), Style.HEADING).after(12));
            order.cards().forEach(this::card);
        }
        order.known().ifPresent(known -> flow.titled(
                Row.text(words.get("class.after.known"), Style.HEADING).after(12),
                List.of(Row.text(known, Style.BODY).after(2))));
        flow.titled(Row.text(words.get("class.after.limits"), Style.HEADING).after(12),
                List.of(Row.text(words.get("class.after.limits-text"), Style.BODY).after(2)));
        order.pages().forEach(page -> delegation(page, scenario));
    }

    private void part(String scenario, String head) {
        flow.part(new Running(scenario + " \u00b7 " + head, "", words.get("class.foot")));
        flow.book().bookmark(flow.book().pages(), head);
    }

    private void card(DebriefCard card) {
        flow.together(List.of(Row.text(card.what(), Style.BOLD).after(6),
                Row.text(card.evidence(), Style.NOTE).after(2),
                Row.text(card.why(), Style.BODY).after(3), Row.text(card.soWhat(), Style.BODY).after(2),
                Row.text(card.realWorld(), Style.BODY).after(2)));
    }

    private void delegation(ReviewPage page, String scenario) {
        String name = Sentences.of(order.scenario(), order.language()).party(page.party());
        part(scenario, name);
        flow.add(Row.text(name, Style.TITLE));
        flow.add(Row.text(page.summary(), Style.BODY).after(2));
        flow.add(Row.text(words.get("class.after.results"), Style.HEADING).after(6));
        flow.add(Row.text(words.get("class.after.scale"), Style.SMALL).after(1));
        flow.add(cells(COLUMNS.stream().map(c -> words.get("class.after.col." + c)).toList(), Style.LABEL)
                .after(3).withRule());
        page.results().forEach(r -> flow.add(cells(r.cells(), Style.NOTE).after(1)));
        if (!page.words().isEmpty()) {
            flow.add(Row.text(words.get("class.after.words"), Style.HEADING).after(10));
            page.words().forEach(w -> flow.add(Row.text(w.text(), Style.BODY).after(3)));
        }
        List<Row> own = new ArrayList<>();
        own.add(Row.text(words.get("class.after.own"), Style.HEADING).after(12));
        own.add(Row.sketch(OWN_LINES * LINE, Shapes.lines(OWN_LINES, LINE - 1)));
        flow.together(own);
    }

    private static Row cells(List<String> texts, Style style) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            cells.add(Cell.of(SHARES.get(i), texts.get(i), style));
        }
        return Row.of(cells.toArray(Cell[]::new));
    }
}
