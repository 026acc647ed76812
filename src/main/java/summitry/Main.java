package summitry;

import java.lang.reflect.InvocationTargetException;

/**
 * Starts the program. Compiled for Java 17 and free of newer classes, so that an older Java gets a sentence instead of
 * an UnsupportedClassVersionError.
 */
public final class Main {
    private static final int NEEDED = 25;

    private Main() {}

    /** Without arguments the window opens; anything else is the command line. */
    public static void main(String[] args) throws ReflectiveOperationException {
        int found = Runtime.version().feature();
        if (found < NEEDED) {
            System.err.println("Summitry needs Java " + NEEDED + " or newer; this is Java " + found
                    + ". Install a JDK 25 (for instance from https://adoptium.net) and start it with that java.");
            System.exit(2);
        }
        try {
            Class.forName("summitry.Program").getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof RuntimeException bug) {
                throw bug;
            }
            throw failure;
        }
    }
}
