package summitry.fiction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that are known to be real, and the invented words, as {@code real.txt} and {@code invented.txt} have them. */
final class Lists {
    private static final List<Real> REAL = real();
    private static final Map<String, List<String>> INVENTED = lines("invented.txt").stream()
            .map(l -> l.split("\\|", -1))
            .collect(Collectors.toMap(f -> f[0], f -> List.of(f[1].split(" "))));

    private Lists() {}

    /** The table, and behind it every other state that the system has a name for. */
    static List<Real> known() {
        return REAL;
    }

    /** Words to make names of, in a fixed order. */
    static List<String> words(Kind kind) {
        return INVENTED.getOrDefault(kind.list(), List.of());
    }

    /** Words with a capital, and abbreviations, that tell of no state. */
    static List<String> ordinary() {
        return lines("ordinary.txt").stream().flatMap(l -> Arrays.stream(l.split(" "))).toList();
    }

    private static List<Real> real() {
        List<Real> all = new ArrayList<>();
        for (String line : lines("real.txt")) {
            String[] f = line.split("\\|", -1);
            Real real = new Real(Kind.valueOf(f[0].toUpperCase(Locale.ROOT)), split(f[1]), split(f[2]),
                    split(f[3]), split(f[4]), split(f[5]), split(f[6]));
            all.add(real);
        }
        for (String code : Locale.getISOCountries()) {
            Locale state = Locale.of("", code);
            String name = state.getDisplayCountry(Locale.ENGLISH);
            String other = state.getDisplayCountry(Locale.of("id"));
            if (all.stream().noneMatch(r -> r.isCalled(name) || r.shorts().contains(iso3(state)))) {
                all.add(new Real(Kind.STATE, List.of(name), List.of(other), List.of(), List.of(), List.of(),
                        List.of()));
            }
        }
        return List.copyOf(all);
    }

    private static String iso3(Locale state) {
        return state.getISO3Country();
    }

    private static List<String> split(String field) {
        return Arrays.stream(field.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    private static List<String> lines(String file) {
        try (InputStream in = Lists.class.getResourceAsStream("/summitry/fiction/" + file)) {
            if (in == null) {
                throw new IllegalStateException("%s is not in the program.".formatted(file));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every word that tells of something real, in any language. */
    static Stream<String> told(Real real) {
        return Stream.<Function<Real, List<String>>>of(Real::english, Real::indonesian, Real::shorts,
                Real::adjectives, Real::people, Real::hints).flatMap(f -> f.apply(real).stream());
    }
}
