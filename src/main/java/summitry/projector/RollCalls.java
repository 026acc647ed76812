package summitry.projector;

import java.util.List;
import java.util.Optional;
import summitry.figure.Mark.Align;
import summitry.figure.Tone;
import summitry.figure.Weight;
import summitry.model.Response;

/** A roll call: the latest answer in large letters, and all before it in columns, one an answer. */
final class RollCalls {
    private static final List<Response> ANSWERS = List.of(Response.SUPPORT, Response.RESERVE,
            Response.ABSTAIN, Response.OBJECT);

    private static final int NAMED = 5;

    private RollCalls() {}

    static void draw(Page page, Script script, Speech say, VoteSlide.RollCall slide) {
        double top = page.head(script.title(), script.lead(), 0);
        slide.seen().reversed().stream().findFirst().ifPresent(latest -> {
            Response answer = latest.answer().orElse(Response.NONE);
            page.chip(latest.member(), page.left() + 32, top + 34, 27, Optional.empty());
            double end = page.left() + 78;
            page.text(end, top - 4, say.name(latest.member()), 28, Weight.BOLD, Tone.INK, page.room() - 78,
                    1);
            Votes.sign(page, answer, end + 12, top + 50);
            page.label(end + 34, top + 58, say.get("projector.answer." + answer.key()), 26, Weight.BOLD,
                    Tone.INK, Align.LEFT);
        });
        List<Response> used = ANSWERS.stream().filter(a -> a == Response.SUPPORT || a == Response.OBJECT
                || slide.stands().stream().anyMatch(s -> s.answer().filter(a::equals).isPresent())).toList();
        double y = top + 92;
        double column = page.room() / used.size();
        for (int k = 0; k < used.size(); k++) {
            double x = page.left() + k * column;
            page.line(x, y, x + column - 18, y, Votes.tone(used.get(k)), 4);
            Votes.sign(page, used.get(k), x + 14, y + 28);
            page.label(x + 36, y + 37, say.whole(slide.seen(used.get(k)).size()), 28, Weight.BOLD, Tone.INK,
                    Align.LEFT);
            double end = page.text(x, y + 46, say.get("projector.answer." + used.get(k).key()), Page.TEXT,
                    Weight.MEDIUM, Tone.INK_2, column - 18, 3);
            chips(page, say, slide.seen(used.get(k)), x, Math.max(end, y + 46 + 2 * Page.TEXT * 1.27) + 4,
                    column - 18);
        }
    }

    private static void chips(Page page, Speech say, List<Member> members, double left, double top,
            double room) {
        double bottom = Page.HEIGHT - 12;
        if (members.size() <= NAMED && (bottom - top) / NAMED >= 40) {
            double y = top;
            for (Member member : members) {
                page.chip(member, left + 18, y + 19, 14, Optional.empty());
                page.name(say.name(member), left + 42, y + 19, room - 42);
                y += (bottom - top) / NAMED;
            }
            return;
        }
        double radius = 20;
        while (radius > 8 && Math.ceil(members.size() / Math.floor(room / (2 * radius + 12)))
                * (2 * radius + 12) > bottom - top) {
            radius -= 1;
        }
        double cell = 2 * radius + 12;
        int perRow = Math.max(1, (int) (room / cell));
        for (int k = 0; k < members.size(); k++) {
            int row = k / perRow;
            page.chip(members.get(k), left + (k % perRow + 0.5) * cell, top + (row + 0.5) * cell, radius,
                    Optional.empty());
        }
    }
}
