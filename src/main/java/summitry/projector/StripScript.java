package summitry.projector;

import java.util.List;
import summitry.figure.DataTable;
import summitry.model.IssueStatus;
import summitry.model.Response;

/** What a strip says: who lets the text pass, who objects, and what moved. */
final class StripScript {
    private StripScript() {}

    static Script of(Speech say, PublicItem item, int round, List<PublicItem.Move> moves) {
        List<String> lines = moves.stream().map(m -> say.get("projector.move.line", say.name(m.member()),
                say.whole(m.from()), say.whole(m.to()), say.reason(m.reason()))).toList();
        return new Script(say.in(item.title()), lead(say, item, round), lines, new DataTable(
                List.of(say.get("projector.column.delegation"), say.get("projector.column.says"),
                        say.get("projector.column.answer")),
                item.stands().stream().map(s -> List.of(say.name(s.member()), say.whole(s.said()),
                        s.answer().map(a -> say.get("projector.answer." + a.key())).orElse("\u2013")))
                        .toList()));
    }

    private static String lead(Speech say, PublicItem item, int round) {
        if (item.status() == IssueStatus.ADOPTED) {
            return say.get("projector.strip.adopted", say.whole(item.text().orElse(item.statusQuo())));
        }
        if (!item.isAnswered()) {
            return say.get("projector.strip.before");
        }
        List<Member> against = item.answering(Response.OBJECT);
        String passes = say.get("projector.strip.passes", say.whole(round),
                say.whole(item.stands().size() - against.size()), say.whole(item.stands().size()));
        return against.isEmpty()
                ? passes
                : passes + " " + say.get(against.size() == 1
                        ? "projector.strip.objects"
                        : "projector.strip.object", capital(say.names(against)));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
