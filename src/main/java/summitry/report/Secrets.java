package summitry.report;

import java.util.ArrayList;
import java.util.List;
import summitry.brief.AuthorWords;
import summitry.brief.ConfidentialBrief;
import summitry.brief.ConfidentialBrief.Item;
import summitry.brief.ConfidentialBrief.Move;
import summitry.brief.ConfidentialBrief.Tie;
import summitry.brief.ReadingLevel;
import summitry.brief.SeatBrief;
import summitry.report.pdf.Cell;
import summitry.report.pdf.Row;
import summitry.report.pdf.Style;

/** What a delegation keeps to itself, as rows: the words of the author, its items, friends, rivals and moves. */
final class Secrets {
    private static final float SMALLEST = 0.84f;
    private static final float STEP = 0.04f;

    private final Desk desk;
    private final SeatBrief brief;
    private final boolean isShort;
    private final Rulers rulers;
    private float scale = 1;

    Secrets(Desk desk, SeatBrief brief) {
        this.desk = desk;
        this.brief = brief;
        isShort = desk.order().level() == ReadingLevel.SHORT;
        rulers = new Rulers(desk);
    }

    /** Sets everything, on as many pages as it takes. */
    void set() {
        List<Row> words = words();
        if (!words.isEmpty()) {
            desk.flow().titled(wordsTitle(), words);
        }
        groups().forEach(desk.flow()::together);
        if (!isShort) {
            desk.flow().titled(Row.text(desk.get("class.brief.moves"), Style.HEADING).after(10),
                    moves(brief.confidential().moves()));
        }
    }

    /**
     * Sets everything as large as the page can hold it, down to letters of about 8 points. Where the words of the author
     * fill the page anyway, small letters would help nobody.
     */
    void onOnePage() {
        while (scale - STEP >= SMALLEST && height() > desk.flow().room()) {
            scale -= STEP;
        }
        if (height() > desk.flow().room() && !brief.confidential().words().isEmpty()) {
            scale = 1;
        }
        set();
    }

    private float height() {
        List<Row> words = words();
        float own = words.isEmpty()
                ? 0
                : desk.flow().height(List.of(wordsTitle())) + desk.flow().height(words);
        return groups().stream().map(desk.flow()::height).reduce(own, Float::sum);
    }

    private Row wordsTitle() {
        return Row.text(desk.get("class.brief.words"), scaled(Style.HEADING)).after(isShort ? 4 : 8);
    }

    private List<Row> words() {
        return AuthorWords.paragraphs(brief.confidential().words()).stream()
                .map(p -> Row.text(p, scaled(Style.BODY)).after(4)).toList();
    }

    private Style scaled(Style style) {
        return style.sized(style.size() * scale);
    }

    /** Rows that stay together. */
    private List<List<Row>> groups() {
        ConfidentialBrief secret = brief.confidential();
        List<List<Row>> groups = new ArrayList<>();
        if (!secret.items().isEmpty()) {
            groups.add(List.of(rulers.key()));
            int all = secret.items().size() + secret.untold().size();
            secret.items().forEach(item -> groups.add(item(item, all)));
        }
        groups.add(listed("class.brief.untold", secret.untold()));
        groups.add(listed("class.brief.no-say-you", brief.open().noSay()));
        groups.add(ties(secret));
        if (isShort) {
            String names = String.join(", ", secret.moves().stream().map(Move::name).toList());
            groups.add(List.of(Row.text(desk.get("class.brief.moves-short", names), scaled(Style.NOTE))
                    .after(5)));
        }
        return groups;
    }

    private List<Row> item(Item item, int all) {
        Row head = Row.of(Cell.of(7, desk.titled(item.issue(), item.title()), scaled(Style.BOLD)),
                Cell.of(6, desk.get("class.brief.care", Integer.toString(item.rank()),
                        Integer.toString(all), item.text().care()), scaled(Style.LABEL)))
                .after(isShort ? 4 : 12);
        Style note = scaled(Style.NOTE);
        List<Cell.Text> wishes = new ArrayList<>();
        wishes.add(Cell.text(desk.get("class.brief.want", desk.numbers().value(item.ideal()),
                item.text().ideal()), scaled(Style.BODY)));
        item.says().ifPresent(says -> wishes.add(Cell.text(desk.get("class.brief.but-say", says), note)));
        wishes.add(Cell.text(item.text().noDeal(), note));
        List<Cell.Text> limits = new ArrayList<>();
        limits.add(Cell.text(desk.get("class.brief.live", item.text().range()), scaled(Style.BODY)));
        for (int i = 0; i < item.text().never().size(); i++) {
            limits.add(Cell.text(item.text().never().get(i), scaled(Style.LABEL)));
            if (!isShort) {
                limits.add(Cell.text(item.text().ends().get(i), note));
            }
        }
        return List.of(head, Row.of(new Cell(7, Cell.Sketch.NONE, wishes, false),
                Cell.sketch(6, Rulers.ZONE_HEIGHT, rulers.zone(item), limits.toArray(Cell.Text[]::new)))
                .withRule());
    }

    private List<Row> listed(String key, List<String> titles) {
        return titles.isEmpty()
                ? List.of()
                : List.of(Row.text(desk.get(key, desk.list(titles)), scaled(Style.NOTE)).after(5));
    }

    private List<Row> ties(ConfidentialBrief secret) {
        return List.of(
                Row.of(Cell.of(1, desk.get("class.brief.friends"), scaled(Style.HEADING)),
                        Cell.of(1, desk.get("class.brief.rivals"), scaled(Style.HEADING)))
                        .after(isShort ? 6 : 12),
                Row.of(ties(secret.friends(), "class.brief.no-friends"),
                        ties(secret.rivals(), "class.brief.no-rivals")));
    }

    private Cell ties(List<Tie> ties, String none) {
        Style note = scaled(Style.NOTE);
        return ties.isEmpty()
                ? Cell.of(1, desk.get(none), note)
                : Cell.of(1, ties.stream()
                        .map(t -> Cell.text(desk.get("class.brief.tie", t.name(), t.text()), note))
                        .toArray(Cell.Text[]::new));
    }

    /** Each kind of move with what it does. */
    static List<Row> moves(List<Move> moves) {
        return moves.stream().map(m -> Row.of(Cell.of(3, m.name(), Style.BOLD),
                Cell.of(9, m.about(), Style.NOTE)).withRule()).toList();
    }
}
