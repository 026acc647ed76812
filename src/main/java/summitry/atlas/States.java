package summitry.atlas;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import summitry.figure.WorldMap;

/** Which shape belongs to which state, and which union a state belongs to. */
final class States {
    /** A state: code of three letters, and the code of its union or an empty text. */
    record State(String code, String union) {}

    private final Map<String, State> byNumber = new TreeMap<>();
    private final List<WorldMap.Dot> dots = new ArrayList<>();

    private States() {}

    static States shipped() {
        States states = new States();
        try (InputStream in = States.class.getResourceAsStream("states.txt")) {
            if (in == null) {
                throw new IllegalStateException("the list of states (states.txt) is missing.");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(states::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return states;
    }

    private void add(String line) {
        String[] words = line.split(" ", -1);
        if (words[0].equals("point")) {
            dots.add(new WorldMap.Dot(words[1], union(words[2]),
                    EqualEarth.at(Double.parseDouble(words[3]), Double.parseDouble(words[4]))));
        } else {
            byNumber.put(words[1], new State(words[0], union(words[2])));
        }
    }

    private static String union(String word) {
        return word.equals("-") ? "" : word;
    }

    /** The state of a shape; one without code and union where it belongs to none. */
    State of(String number) {
        return byNumber.getOrDefault(number, new State("", ""));
    }

    List<WorldMap.Dot> dots() {
        return List.copyOf(dots);
    }
}
