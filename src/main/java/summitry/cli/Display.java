package summitry.cli;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import summitry.model.Language;
import summitry.text.Words;

/**
 * Whether a window can be opened here. JavaFX would answer with a stack trace; this asks first.
 *
 * @param system name of the operating system
 * @param environment variables of the process
 * @param loads whether a system library can be loaded
 */
public record Display(String system, Map<String, String> environment, Predicate<String> loads) {
    private static final List<String> LIBRARIES = List.of("libgtk-3.so.0", "libXtst.so.6", "libfreetype.so.6",
            "libpangoft2-1.0.so.0");

    /** This machine. */
    public static Display here() {
        return new Display(System.getProperty("os.name", ""), System.getenv(), Display::canLoad);
    }

    // Nothing of the library is called; it is only asked whether the loader finds it.
    @SuppressWarnings("restricted")
    private static boolean canLoad(String library) {
        try (Arena arena = Arena.ofConfined()) {
            return SymbolLookup.libraryLookup(library, arena) != null;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }

    /** Why no window can be opened, as a sentence; empty where nothing speaks against it. */
    Optional<String> obstacle(Words words) {
        if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
            return Optional.empty();
        }
        if (environment.getOrDefault("DISPLAY", "").isEmpty()) {
            return Optional.of(noDisplay(words));
        }
        List<String> missing = LIBRARIES.stream().filter(loads.negate()).toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(words.get("cli.error.libraries", String.join(", ", missing)));
    }

    /** What to say where no window can be opened here, in the machine's language; empty where one can. */
    public Optional<String> obstacle() {
        return obstacle(words());
    }

    /** What to say where the display that was named does not answer. */
    public static String unreachable() {
        return noDisplay(words());
    }

    private static String noDisplay(Words words) {
        return words.get("cli.error.display");
    }

    private static Words words() {
        return Words.in(Language.of(Locale.getDefault()));
    }
}
