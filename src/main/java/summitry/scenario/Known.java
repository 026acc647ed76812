package summitry.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import summitry.json.Place;
import summitry.model.Flaw;

/** The ids that a file gives to one kind of thing, in the order of the file, and the references to them. */
final class Known {
    static final String STAND_IN = "none";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_+.-]{0,39}");

    private final Flaw.Kind kind;
    private final List<String> ids = new ArrayList<>();
    // Only ever asked by key, so the order of a HashMap can reach no result.
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    Known(Flaw.Kind kind) {
        this.kind = kind;
    }

    /** A new id: well formed and not given before. */
    String declare(Fields fields) {
        Optional<Spot> spot = fields.required("id");
        return spot.isEmpty() ? STAND_IN : declare(spot.get());
    }

    private String declare(Spot spot) {
        int before = spot.problems().hard();
        String id = wellFormed(spot);
        if (!id.isEmpty()) {
            Place first = places.putIfAbsent(id, spot.value().at());
            if (first == null) {
                indexes.put(id, ids.size());
                ids.add(id);
            } else {
                spot.note(new Flaw.RepeatedId(kind, id, first.line()));
            }
        }
        return spot.problems().hard() == before ? id : STAND_IN;
    }

    /** An id by its form alone; a badly formed one is noted and answered as it stands. */
    static String wellFormed(Spot spot) {
        int before = spot.problems().hard();
        String id = spot.text(false);
        if (spot.problems().hard() == before && !FORM.matcher(id).matches()) {
            spot.note(new Flaw.BadId(id));
        }
        return id;
    }

    /**
     * The place of a referred id in the order of the file. A misspelt one is noted and answered as the one it is probably
     * meant to be, so that it is not reported as missing elsewhere as well.
     */
    Optional<Integer> index(Spot spot) {
        int before = spot.problems().hard();
        String id = spot.text(false);
        // Without any thing of the kind the missing list is the problem, not each reference to it.
        if (spot.problems().hard() > before || ids.isEmpty()) {
            return Optional.empty();
        }
        Integer index = indexes.get(id);
        if (index != null) {
            return Optional.of(index);
        }
        Optional<String> nearest = Nearest.to(id, ids);
        spot.note(new Flaw.NamesNobody(kind, id, nearest));
        return nearest.map(indexes::get);
    }

    /** A referred id, or a stand-in. */
    String reference(Spot spot) {
        return index(spot).map(i -> orStandIn(ids.get(i))).orElse(STAND_IN);
    }

    /** An id as it is, if it is well formed. */
    static String orStandIn(String id) {
        return FORM.matcher(id).matches() ? id : STAND_IN;
    }

    String reference(Fields fields, String name) {
        return fields.required(name).map(this::reference).orElse(STAND_IN);
    }

    /** Referred ids, each at most once, in the order of the list. */
    List<String> references(List<Spot> spots) {
        List<String> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Spot spot : spots) {
            int before = spot.problems().hard();
            String id = reference(spot);
            boolean isCertain = spot.problems().hard() == before && contains(id);
            if (isCertain && !seen.add(id)) {
                spot.note(new Flaw.RepeatedMember(id));
            }
            found.add(id);
        }
        return found;
    }

    boolean contains(String id) {
        return indexes.containsKey(id);
    }

    /** In the order of the file. */
    List<String> ids() {
        return Collections.unmodifiableList(ids);
    }
}
