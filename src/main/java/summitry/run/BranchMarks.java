package summitry.run;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What persons said of the branches of a run, each by the id of its first node. A removed branch is hidden and can be
 * brought back.
 *
 * @param names of at least one and at most {@link #LONGEST} characters, none of them a control character
 */
public record BranchMarks(Map<Integer, String> names, Set<Integer> removed) {
    /** Nothing was said. */
    public static final BranchMarks NONE = new BranchMarks(Map.of(), Set.of());

    /** Characters of the longest name. */
    public static final int LONGEST = 60;

    public BranchMarks {
        names = Map.copyOf(names);
        removed = Set.copyOf(removed);
        names.values().forEach(BranchMarks::requireName);
    }

    private static void requireName(String name) {
        if (name.isBlank() || name.length() > LONGEST || control(name).isPresent()) {
            throw new IllegalArgumentException(
                    "name (%d characters) needs 1 to %d, none a control character.".formatted(name.length(),
                            LONGEST));
        }
    }

    /** The first character of a text that ends or hides a line, as its number. */
    public static OptionalInt control(String text) {
        return text.chars().filter(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029'
                || Character.getType(c) == Character.FORMAT).findFirst();
    }

    /** With a branch named; an empty name gives it its own name back. */
    public BranchMarks named(int first, String name) {
        Map<Integer, String> changed = new TreeMap<>(names);
        if (name.isEmpty()) {
            changed.remove(first);
        } else {
            changed.put(first, name);
        }
        return new BranchMarks(changed, removed);
    }

    public BranchMarks removing(int first) {
        Set<Integer> changed = new TreeSet<>(removed);
        changed.add(first);
        return new BranchMarks(names, changed);
    }

    public BranchMarks restoring(int first) {
        Set<Integer> changed = new TreeSet<>(removed);
        changed.remove(first);
        return new BranchMarks(names, changed);
    }
}
