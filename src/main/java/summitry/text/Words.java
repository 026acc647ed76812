package summitry.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import summitry.model.Language;

/**
 * The text bundles in one language. A bundle is a pair of UTF-8 property files, one a language; a key stands in one
 * bundle only. Patterns are those of {@link MessageFormat}, so a single quote is written twice where a text has slots.
 */
public final class Words {
    /** The bundles, by what they speak of. */
    public static final List<String> BUNDLES = List.of("rules", "facts", "flaws", "figures", "cli", "window",
            "class", "debrief", "teach", "projector", "glossary", "editor", "lint", "exchange", "forecast");

    private static final Words ENGLISH = load(Language.ENGLISH);
    private static final Words INDONESIAN = load(Language.INDONESIAN);

    private final Language language;
    private final SortedMap<String, String> texts;

    private Words(Language language, SortedMap<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    public static Words in(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case INDONESIAN -> INDONESIAN;
        };
    }

    public Language language() {
        return language;
    }

    /** All keys with their patterns, sorted. */
    public SortedMap<String, String> all() {
        return texts;
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text of a key as it stands. */
    public String get(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException(
                    "text key (%s) is missing in language %s.".formatted(key, language.code()));
        }
        return text;
    }

    /** The text of a key with its slots filled. Numbers must already be words: see {@link Numbers}. */
    public String get(String key, Object first, Object... rest) {
        Object[] slots = new Object[rest.length + 1];
        slots[0] = first;
        System.arraycopy(rest, 0, slots, 1, rest.length);
        return new MessageFormat(get(key), language.locale()).format(slots);
    }

    private static Words load(Language language) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String bundle : BUNDLES) {
            read(bundle, language).forEach((key, text) -> {
                if (texts.put((String) key, (String) text) != null) {
                    throw new IllegalStateException("text key (%s) stands in two bundles.".formatted(key));
                }
            });
        }
        return new Words(language, Collections.unmodifiableSortedMap(texts));
    }

    /** One bundle in one language. */
    static Properties read(String bundle, Language language) {
        String name = bundle + "_" + language.code() + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("text bundle (%s) is missing.".formatted(name));
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
