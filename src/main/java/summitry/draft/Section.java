package summitry.draft;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import summitry.model.Bloc;
import summitry.model.Group;
import summitry.model.Indicator;
import summitry.model.Inject;
import summitry.model.Issue;
import summitry.model.Party;
import summitry.model.Theme;

/**
 * A list of a draft whose entries have ids: how to find it and how to change it.
 *
 * @param <T> entries
 */
public final class Section<T> {
    private static final int MANY = 1_000_000;

    public static final Section<Party> PARTIES = new Section<>("parties", 300, Draft::parties,
            Draft::withParties,
            p -> p.id().value());
    public static final Section<Issue> ISSUES = new Section<>("issues", 100, Draft::issues, Draft::withIssues,
            i -> i.id().value());
    public static final Section<Theme> THEMES = new Section<>("themes", 100, Draft::themes, Draft::withThemes,
            Theme::id);
    public static final Section<Group> GROUPS = new Section<>("groups", MANY, Draft::groups,
            Draft::withGroups,
            Group::id);
    public static final Section<Bloc> BLOCS = new Section<>("blocs", MANY, Draft::blocs, Draft::withBlocs,
            Bloc::id);
    public static final Section<Inject> INJECTS = new Section<>("injects", MANY, Draft::injects,
            Draft::withInjects,
            Inject::id);
    public static final Section<Indicator> INDICATORS = new Section<>("indicators", 50, Draft::indicators,
            Draft::withIndicators,
            Indicator::id);

    private final String key;
    private final int most;
    private final Function<Draft, List<T>> list;
    private final BiFunction<Draft, List<T>, Draft> with;
    private final Function<T, String> id;

    private Section(String key, int most, Function<Draft, List<T>> list,
            BiFunction<Draft, List<T>, Draft> with,
            Function<T, String> id) {
        this.key = key;
        this.most = most;
        this.list = list;
        this.with = with;
        this.id = id;
    }

    /** The word that files use. */
    public String key() {
        return key;
    }

    /** So many entries a file may have. */
    public int most() {
        return most;
    }

    public List<T> of(Draft draft) {
        return list.apply(draft);
    }

    public String id(T entry) {
        return id.apply(entry);
    }

    /** Where an id stands in the list, -1 where it does not. */
    public int indexOf(Draft draft, String wanted) {
        List<T> entries = of(draft);
        for (int i = 0; i < entries.size(); i++) {
            if (id(entries.get(i)).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    Draft with(Draft draft, List<T> changed) {
        return with.apply(draft, changed);
    }

    @Override
    public String toString() {
        return key;
    }
}
