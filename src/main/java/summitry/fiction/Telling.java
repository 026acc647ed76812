package summitry.fiction;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import summitry.model.Language;
import summitry.model.Localized;

/** Texts in which every known word for something real is an invented one: whole words, longest first, capitals kept. */
final class Telling {
    private static final int SHOUTED = 4;

    private final Map<Language, One> languages;
    private final Numbering numbers;

    /** @param year of the real summit; 0 where it has none */
    Telling(List<Named> names, int year) {
        numbers = new Numbering(year);
        languages = Map.of(Language.ENGLISH, new One(names, Language.ENGLISH), Language.INDONESIAN,
                new One(names, Language.INDONESIAN));
    }

    Localized of(Localized text) {
        return new Localized(of(text.en(), Language.ENGLISH), of(text.id(), Language.INDONESIAN));
    }

    private String of(String text, Language language) {
        One one = languages.get(language);
        return one == null ? text : numbers.of(one.of(text.replace("US$", "$")));
    }

    private static final class One {
        private final Map<String, String> instead = new LinkedHashMap<>();
        private final Map<String, Boolean> dropsArticle = new LinkedHashMap<>();
        private final Pattern pattern;

        One(List<Named> names, Language language) {
            boolean isEnglish = language == Language.ENGLISH;
            for (Named n : names) {
                Real r = n.real();
                String name = n.name().in(language);
                boolean isState = n.kind() == Kind.STATE || n.kind() == Kind.PERSON;
                put(isEnglish ? r.english() : r.indonesian(), name, isState);
                put(r.adjectives(), isEnglish ? n.adjective() : n.word(), false);
                put(r.people(), isEnglish ? n.adjective() + "s" : n.word(), false);
                put(isEnglish ? r.indonesian() : r.english(), name, isState);
                put(r.shorts(), n.kind() == Kind.STATE || n.kind() == Kind.UNION ? n.code() : name, false);
            }
            String all = instead.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote).collect(Collectors.joining("|"));
            pattern = Pattern.compile("(?<![\\p{L}\\p{N}])(?:([Tt]he|[Aa]n?) )?(%s)(?![\\p{L}\\p{N}])"
                    .formatted(all.isEmpty() ? "(?!)" : all));
        }

        private void put(List<String> aliases, String told, boolean isState) {
            for (String alias : aliases) {
                instead.putIfAbsent(alias, told);
                dropsArticle.putIfAbsent(alias, isState);
                String shouted = alias.toUpperCase(Locale.ROOT);
                if (alias.length() >= SHOUTED && !shouted.equals(alias)) {
                    instead.putIfAbsent(shouted, told.toUpperCase(Locale.ROOT));
                    dropsArticle.putIfAbsent(shouted, isState);
                }
            }
        }

        String of(String text) {
            Function<java.util.regex.MatchResult, String> told = m -> {
                String alias = m.group(2);
                String name = instead.getOrDefault(alias, alias);
                String article = m.group(1);
                if (article == null) {
                    return name;
                }
                return switch (article) {
                    case "the", "The" ->
                        dropsArticle.getOrDefault(alias, false) ? name : article + " " + name;
                    // All invented words begin with a consonant.
                    case "an" -> "a " + name;
                    case "An" -> "A " + name;
                    default -> article + " " + name;
                };
            };
            return pattern.matcher(text).replaceAll(m -> Matcher.quoteReplacement(told.apply(m)));
        }
    }
}
