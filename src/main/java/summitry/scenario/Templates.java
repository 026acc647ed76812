package summitry.scenario;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import summitry.model.Scenario;

/** Whole scenarios of invented states to begin one's own with. Read once each; safe for any thread. */
public final class Templates {
    private static final List<String> IDS = List.of("crisis", "climate", "trade", "security-council");
    // Only ever asked by key, so its order can reach no result.
    private static final Map<String, Scenario> READ = new ConcurrentHashMap<>();

    private Templates() {}

    /** Ids in the order of display. */
    public static List<String> ids() {
        return IDS;
    }

    /** All of them, in the order of display. */
    public static List<Scenario> all() {
        return IDS.stream().map(Templates::load).toList();
    }

    /**
     * A template.
     *
     * @throws IllegalArgumentException where there is no template of the id
     * @throws IllegalStateException where its file has a problem
     */
    public static Scenario load(String id) {
        if (!IDS.contains(id)) {
            throw new IllegalArgumentException("template (%s) is unknown; there are %s.".formatted(id, IDS));
        }
        return READ.computeIfAbsent(id, i -> ShippedFile.read("templates/" + i));
    }
}
