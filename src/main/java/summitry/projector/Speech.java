package summitry.projector;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import summitry.analysis.ScaleMarks;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.text.Articles;
import summitry.text.Numbers;
import summitry.text.Words;

/** Small pieces of what slides say, in one language. */
final class Speech {
    private static final int NAMED = 4;
    private static final int SECONDS = 60;

    private final Language language;
    private final Words words;
    private final Numbers numbers;

    Speech(Language language) {
        this.language = language;
        words = Words.in(language);
        numbers = new Numbers(language);
    }

    Words words() {
        return words;
    }

    String get(String key) {
        return words.get(key);
    }

    String get(String key, Object first, Object... rest) {
        return words.get(key, first, rest);
    }

    String in(Localized text) {
        return text.in(language);
    }

    String inText(Localized name) {
        return Articles.inText(in(name), language);
    }

    /** A whole number: slides have no others. */
    String whole(double value) {
        return numbers.whole(value);
    }

    String whole(long value) {
        return numbers.whole((double) value);
    }

    String name(Member member) {
        return in(member.name());
    }

    String nameInText(Member member) {
        return inText(member.name());
    }

    /** Up to four names; of more, three and how many others. */
    String names(List<Member> members) {
        if (members.size() <= NAMED) {
            return list(members.stream().map(this::nameInText).toList());
        }
        return list(Stream.concat(members.stream().limit(NAMED - 1).map(this::nameInText), Stream
                .of(get("projector.more", whole(members.size() - NAMED + 1)))).toList());
    }

    String list(List<String> names) {
        String list = "";
        for (int k = 0; k < names.size(); k++) {
            String joint = names.size() == 2 ? "two" : k == names.size() - 1 ? "last" : "more";
            list = k == 0 ? names.get(k) : words.get("list." + joint, list, names.get(k));
        }
        return list;
    }

    /** Minutes and seconds; a minus where the time is over. */
    String clock(int left) {
        int seconds = Math.abs(left);
        return "%s%d:%02d".formatted(left < 0 ? "\u2212" : "", seconds / SECONDS, seconds % SECONDS);
    }

    /** A value in the words of its scale: one text, or the two that it lies between. */
    String scale(PublicItem item, double value) {
        List<String> marks = ScaleMarks.near(value).stream().map(m -> in(item.scale().get(m))).toList();
        return marks.size() == 1
                ? get("projector.scale.at", marks.getFirst())
                : get("projector.scale.between", marks.getFirst(), marks.getLast());
    }

    /** The text of the nearest mark alone. */
    String nearest(PublicItem item, double value) {
        return in(item.scale().get(ScaleMarks.near(value).getFirst()));
    }

    String reason(PublicReason reason) {
        Function<PublicReason.Deed, String> key = d -> "projector.deed." + d.name().toLowerCase(Locale.ROOT)
                .replace('_', '-');
        return capital(switch (reason) {
            case PublicReason.Traded(var with, var item) ->
                get("projector.why.traded", inText(with), in(item));
            case PublicReason.Pressed(var by) -> get("projector.why.pressed", inText(by));
            case PublicReason.BlocDiscipline(var group) -> get("projector.why.bloc", inText(group));
            case PublicReason.Happened(var title) -> get("projector.why.happened", in(title));
            case PublicReason.Between(var deed, var one, var other) ->
                get(key.apply(deed), inText(one), inText(other));
            case PublicReason.Plain plain -> get(
                    "projector.why." + plain.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        });
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    String evidence(Evidence evidence) {
        return capital(switch (evidence) {
            case Evidence.Moved(var item, var move) -> get("projector.evidence.moved",
                    nameInText(move.member()), whole(move.from()), whole(move.to()), in(item.brief()));
            case Evidence.Objected(var item, var members) ->
                get("projector.evidence.objected", in(item.brief()), names(members));
            case Evidence.Real(var kind) ->
                get("projector.evidence.real", get("ending." + kind.key() + ".name"));
            case Evidence.Happened(var text) -> in(text);
            case Evidence.Adopted(int adopted, int items) ->
                get("projector.evidence.adopted", whole(adopted), whole(items));
        });
    }
}
