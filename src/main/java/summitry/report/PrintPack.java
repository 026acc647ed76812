package summitry.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import summitry.brief.Briefs;
import summitry.brief.SeatBrief;
import summitry.json.SafeFile;
import summitry.model.Issue;
import summitry.model.PartyId;
import summitry.report.pdf.Book;
import summitry.report.pdf.Flow;
import summitry.report.pdf.Row;
import summitry.report.pdf.Running;
import summitry.report.pdf.Style;

/**
 * Makes a pack: first what the teacher and everybody need, then seat by seat what is handed to it. Pages are set again
 * until the first one names the right numbers of the others.
 */
public final class PrintPack {
    private static final int MOST_TIMES = 5;

    private final Desk desk;
    private final List<Section> sections = new ArrayList<>();

    private PrintPack(Desk desk) {
        this.desk = desk;
    }

    /** The pack as a file in memory. The same order gives the same bytes. */
    public static Printed of(PackOrder order) {
        Printed printed = whole(order, List.of());
        for (int i = 0; i < MOST_TIMES; i++) {
            List<Section> known = printed.sections();
            printed = whole(order, known);
            if (printed.sections().equals(known)) {
                return printed;
            }
        }
        throw new IllegalStateException("the numbers of pages do not come to rest.");
    }

    /**
     * Makes the pack and writes it, whole or not at all.
     *
     * @throws IOException where the system refuses; an older file of the name is then untouched
     */
    public static Printed write(PackOrder order, Path file) throws IOException {
        Printed printed = of(order);
        SafeFile.write(file, printed.pdf());
        return printed;
    }

    /**
     * What is handed out, without the first page, which is for the teacher. The same order gives the same bytes.
     *
     * @return empty where it was stopped
     */
    public static Optional<Printed> handout(PackOrder order, PackWatch watch) {
        return written(order, pack -> pack.hand(watch));
    }

    private static Printed whole(PackOrder order, List<Section> known) {
        return written(order, pack -> {
            pack.front(known);
            return pack.hand(PackWatch.NONE);
        }).orElseThrow();
    }

    private static Optional<Printed> written(PackOrder order, Predicate<PrintPack> compose) {
        String title = order.scenario().title().in(order.language());
        try (Book book = new Book(order.paper(), title, order.language().code())) {
            Desk desk = Desk.of(order, new Flow(book));
            PrintPack pack = new PrintPack(desk);
            if (!compose.test(pack)) {
                return Optional.empty();
            }
            byte[] pdf = book.bytes((page, pages) -> desk.get("class.page", page, pages));
            return Optional.of(new Printed(pdf, book.pages(), pack.sections, book.lacking()));
        }
    }

    private void front(List<Section> known) {
        String front = desk.get("class.front.name");
        new FrontPages(desk).set(running(front, ""), known);
        desk.flow().book().bookmark(1, front);
    }

    /** False where it was stopped. */
    private boolean hand(PackWatch watch) {
        TeacherPages teacher = new TeacherPages(desk);
        if (desk.order().has(PackPart.RUN_SHEET) && !desk.order().runSheet().isEmpty()) {
            shared(PackPart.RUN_SHEET, teacher::runSheet);
        }
        if (desk.order().has(PackPart.PARENTS)) {
            shared(PackPart.PARENTS, teacher::parents);
        }
        if (desk.order().has(PackPart.AGENDA)) {
            shared(PackPart.AGENDA, new AgendaPages(desk)::set);
        }
        if (desk.order().has(PackPart.DEBRIEF)) {
            shared(PackPart.DEBRIEF, teacher::debrief);
        }
        Briefs briefs = Briefs.of(desk.scenario(), desk.order().language(), desk.order().level());
        List<PartyId> seats = desk.order().seats();
        for (int i = 0; i < seats.size(); i++) {
            if (!watch.goesOn((double) i / seats.size())) {
                return false;
            }
            seat(briefs, seats.get(i));
        }
        return true;
    }

    private interface Part {
        void set(Running running);
    }

    private void shared(PackPart part, Part pages) {
        section(desk.get("class.part." + part.key()), Optional.empty(), false, pages);
    }

    private void seat(Briefs briefs, PartyId seat) {
        SeatBrief brief = briefs.of(seat);
        BriefPages pages = new BriefPages(desk);
        FormPages forms = new FormPages(desk);
        if (desk.order().has(PackPart.PLACARDS)) {
            own(seat, "class.part.placard", false, r -> new PlacardPages(desk).set(r, seat));
        }
        if (desk.order().has(PackPart.BRIEFS)) {
            own(seat, "class.part.open", false, r -> pages.open(r, brief));
            own(seat, "class.part.confidential", true, r -> pages.confidential(r, brief));
        }
        List<Issue> say = briefs.say(seat);
        if (desk.order().has(PackPart.BALLOTS) && !say.isEmpty()) {
            own(seat, "class.part.ballot", false, r -> forms.ballots(r, seat, say));
        }
        if (desk.order().has(PackPart.PROPOSALS) && !say.isEmpty()) {
            own(seat, "class.part.proposal", false, r -> forms.proposal(r, brief));
        }
    }

    private void own(PartyId seat, String key, boolean confidential, Part pages) {
        section(desk.get(key), Optional.of(seat), confidential, pages);
    }

    private void section(String title, Optional<PartyId> seat, boolean confidential, Part pages) {
        newSheet();
        int first = desk.flow().book().pages() + 1;
        String head = seat.map(s -> title + " \u00b7 " + desk.party(s)).orElse(title);
        String mark = confidential
                ? desk.get("class.mark.confidential", desk.sentences().partyInText(seat.orElseThrow()))
                : "";
        // The mark names the delegation already.
        pages.set(running(confidential ? title : head, mark));
        desk.flow().book().bookmark(first, head);
        sections.add(new Section(title, seat, confidential, first, desk.flow().book().pages()));
    }

    /** With both sides printed, what is handed out apart must not share a sheet. */
    private void newSheet() {
        if (desk.order().twoSided() && desk.flow().book().pages() % 2 == 1) {
            desk.flow().part(running("", ""));
            desk.flow().add(Row.text(desk.get("class.empty"), Style.NOTE));
        }
    }

    private Running running(String head, String mark) {
        String scenario = desk.in(desk.scenario().title());
        return new Running(head.isEmpty() ? scenario : scenario + " \u00b7 " + head, mark,
                desk.get("class.foot"));
    }
}
