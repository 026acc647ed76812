package summitry.report.pdf;

import java.util.List;
import java.util.Optional;

/**
 * Sets rows below each other and turns the page where they end. Nothing is cut off: what is taller than a page goes on on
 * the next one. Rows that belong together stay together where a page can hold them; the head of a table is repeated.
 */
public final class Flow {
    /** Blank at the sides of a page. */
    static final float SIDE = 46;
    private static final float HEAD = 60;
    private static final float TAIL = 46;
    private static final float BAR = 18;
    private static final int FEW = 2;

    private final Book book;
    private Running running = new Running("", "", "");
    private Optional<Row> repeated = Optional.empty();
    private Optional<Leaf> leaf = Optional.empty();
    private float y;

    public Flow(Book book) {
        this.book = book;
    }

    public Book book() {
        return book;
    }

    public float width() {
        return book.paper().width() - 2 * SIDE;
    }

    /** Height that an empty page has for rows. */
    public float pageRoom() {
        return book.paper().height() - HEAD - TAIL;
    }

    /** Height that is left on this page. */
    public float room() {
        return book.paper().height() - TAIL - y;
    }

    /** Begins a part on a new page, with its own head and foot. */
    public void part(Running head) {
        running = head;
        repeated = Optional.empty();
        turn();
    }

    /** The page that is being filled. */
    public Leaf leaf() {
        return leaf.orElseThrow(() -> new IllegalStateException("no part was begun."));
    }

    private void turn() {
        Leaf page = book.page(running);
        leaf = Optional.of(page);
        y = HEAD;
        head(page);
        repeated.ifPresent(row -> draw(SetRow.of(row, book.typefaces(), width())));
    }

    private void head(Leaf page) {
        float right = page.width() - SIDE;
        Style white = Style.SMALL_BOLD.in(Ink.WHITE);
        String mark = page.shortened(running.mark(), white, width() / 2);
        float wide = mark.isEmpty() ? 0 : page.width(mark, white) + 16;
        page.note(page.shortened(running.head(), Style.SMALL_BOLD, width() - wide - 12), SIDE, 28,
                Style.SMALL_BOLD);
        if (!mark.isEmpty()) {
            page.fill(right - wide, 23, wide, BAR, Ink.INK);
            page.note(mark, right - wide + 8, 28, white);
        }
        page.line(SIDE, 46, right, 46, running.mark().isEmpty() ? Ink.LINE : Ink.INK,
                running.mark().isEmpty() ? 0.6f : 2);
    }

    public void add(Row row) {
        add(SetRow.of(row, book.typefaces(), width()));
    }

    private void add(SetRow set) {
        boolean atHead = isAtHead();
        float before = atHead ? 0 : set.row().before();
        float height = set.height();
        if (height + before <= room()) {
            y += before;
            draw(set);
        } else if (mayCut(set, before) || (atHead && height > room() && set.lines() > 1)) {
            y += before;
            List<SetRow> parts = set.cut(room());
            draw(parts.getFirst());
            turn();
            add(parts.getLast());
        } else if (atHead) {
            draw(set);
        } else {
            turn();
            add(set);
        }
    }

    /** A paragraph is cut where at least two lines stay on either page. */
    private boolean mayCut(SetRow set, float before) {
        float line = set.isParagraph() && set.lines() > 0
                ? set.cells().getFirst().lines().getFirst().style().leading()
                : 0;
        return line > 0 && set.lines() >= 2 * FEW && room() - before >= FEW * line + 2 * SetRow.RULE_ROOM
                && set.height() - (room() - before) >= FEW * line;
    }

    private boolean isAtHead() {
        float headHeight = repeated.map(r -> SetRow.of(r, book.typefaces(), width()).height()).orElse(0f);
        return y <= HEAD + headHeight + 0.01f;
    }

    private void draw(SetRow set) {
        set.draw(leaf(), book.tags(), SIDE, y, width());
        y += set.height();
    }

    /** Height of rows as they would be set, with the blank between them. */
    public float height(List<Row> rows) {
        float sum = 0;
        for (Row row : rows) {
            sum += SetRow.of(row, book.typefaces(), width()).height() + row.before();
        }
        return sum;
    }

    /** Rows on one page, where a page can hold them. */
    public void together(List<Row> rows) {
        if (height(rows) > room() && height(rows) <= pageRoom() && !isAtHead()) {
            turn();
        }
        rows.forEach(this::add);
    }

    /** A title that does not stand alone at the foot of a page, and what follows it. */
    public void titled(Row title, List<Row> rows) {
        float first = rows.isEmpty() ? 0 : Math.min(height(rows.subList(0, 1)), pageRoom() / 4);
        if (height(List.of(title)) + first > room() && !isAtHead()) {
            turn();
        }
        add(title);
        rows.forEach(this::add);
    }

    /** A table; its head stands again on every page. */
    public void table(Row head, List<Row> rows) {
        float first = rows.isEmpty() ? 0 : Math.min(height(rows.subList(0, 1)), pageRoom() / 4);
        if (height(List.of(head)) + first > room() && !isAtHead()) {
            turn();
        }
        add(head);
        repeated = Optional.of(head.after(0));
        rows.forEach(this::add);
        repeated = Optional.empty();
    }
}
