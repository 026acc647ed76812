package summitry.fiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitry.draft.Draft;
import summitry.model.Group;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.Party;

/** Everything real that a draft names: its parties, its groups, and what else its texts mention. */
final class Cast {
    private final List<Real> parties = new ArrayList<>();
    private final List<Real> others = new ArrayList<>();

    private Cast() {}

    static Cast of(Draft draft) {
        Cast cast = new Cast();
        draft.parties().forEach(p -> cast.parties.add(cast.party(p)));
        draft.groups().forEach(cast::group);
        String texts = joined(draft);
        for (Real real : Lists.known()) {
            boolean isIn = cast.parties.stream().anyMatch(p -> isLike(p, real));
            if (!isIn && !cast.others.contains(real) && isMentioned(real, texts)) {
                cast.others.add(real);
            }
            for (String hint : real.hints()) {
                boolean isFree = cast.parties.stream().noneMatch(p -> p.isCalled(hint));
                if (isFree && has(texts, hint)) {
                    cast.others.add(new Real(Kind.PLACE, List.of(hint), List.of(hint), List.of(), List.of(),
                            List.of(), List.of()));
                }
            }
        }
        return cast;
    }

    /** In the order of the draft. */
    List<Real> parties() {
        return parties;
    }

    /** Groups, and whatever else is mentioned. */
    List<Real> others() {
        return others;
    }

    private static boolean isLike(Real party, Real real) {
        return party.english().stream().anyMatch(real.english()::contains);
    }

    private Real party(Party p) {
        String en = plain(p.name().in(Language.ENGLISH));
        String id = plain(p.name().in(Language.INDONESIAN));
        Optional<Real> known = find(en).or(() -> find(id)).filter(r -> !parties.contains(r));
        List<String> codes = p.code().length() > 1 ? List.of(p.code()) : List.of();
        return known.map(r -> new Real(r.kind(), both(List.of(en), r.english()),
                both(List.of(id), r.indonesian()), both(codes, r.shorts()), r.adjectives(), r.people(),
                r.hints())).orElseGet(() -> new Real(Kind.STATE, List.of(en), List.of(id), codes, List.of(),
                        List.of(), List.of()));
    }

    /** What stands before a bracket: the name without the role. */
    private static String plain(String name) {
        int at = name.indexOf(" (");
        return (at > 0 ? name.substring(0, at) : name).strip();
    }

    private static Optional<Real> find(String name) {
        return Lists.known().stream().filter(r -> r.isCalled(name)).findFirst();
    }

    private void group(Group g) {
        String en = plain(g.name().in(Language.ENGLISH));
        String id = plain(g.name().in(Language.INDONESIAN));
        boolean isSeated = parties.stream().anyMatch(p -> p.isCalled(en));
        if (isSeated || find(en).filter(others::contains).isPresent()) {
            return;
        }
        Optional<Real> known = find(en);
        if (known.isPresent()) {
            others.add(known.get());
        } else if (en.matches(".+\\s\\S*\\p{Lu}.*|.*\\p{Lu}{2}.*|.*\\p{N}.*")) {
            others.add(new Real(Kind.GROUP, List.of(en), List.of(id), List.of(), List.of(), List.of(),
                    List.of()));
        }
    }

    private static List<String> both(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        more.stream().filter(m -> !all.contains(m)).forEach(all::add);
        return all;
    }

    private static boolean isMentioned(Real real, String texts) {
        return real.kind() == Kind.PERSON
                ? has(texts, real.english().getFirst())
                : Lists.told(real).filter(w -> !real.hints().contains(w)).anyMatch(w -> has(texts, w));
    }

    private static boolean has(String texts, String word) {
        for (int at = texts.indexOf(word); at >= 0; at = texts.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(texts.charAt(at - 1));
            if (begins && (end == texts.length() || !Character.isLetterOrDigit(texts.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static String joined(Draft draft) {
        StringBuilder all = new StringBuilder();
        new AllTexts(t -> added(all, t), t -> added(all, t)).in(draft);
        return all.toString();
    }

    private static Localized added(StringBuilder all, Localized text) {
        all.append(text.en()).append('\n').append(text.id()).append('\n');
        return text;
    }
}
