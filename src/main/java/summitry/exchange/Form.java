package summitry.exchange;

import java.util.List;
import java.util.Optional;

/** What a table is about, as its headings show. */
public enum Form {
    PREFERENCES("preferences"), VOTES("votes"), COUNTRIES("countries");

    static final List<String> ACTOR = List.of("actor", "party", "aktor", "pihak");
    static final List<String> CAPABILITY = List.of("capability", "capabilities", "kapabilitas", "kekuatan");
    static final List<String> ISSUE = List.of("issue", "item", "isu", "agenda");
    static final List<String> POSITION = List.of("position", "posisi");
    static final List<String> SALIENCE = List.of("salience", "kepentingan");
    static final List<String> LEAST = List.of("issue_min");
    static final List<String> MOST = List.of("issue_max");
    static final List<String> STATE = List.of("state", "country", "member_state", "ms_name", "ccode",
            "country_code", "negara");
    static final List<String> RESOLUTION = List.of("resolution", "unres", "rcid", "resolusi");
    static final List<String> VOTE = List.of("vote", "ms_vote", "suara");
    static final List<String> NAME = List.of("name_en", "name", "country", "country_name", "nama");
    static final List<String> OTHER_NAME = List.of("name_id", "nama");
    static final List<String> CODE = List.of("iso3", "code", "country_code", "kode");
    static final List<String> FLAG = List.of("iso2", "flag", "bendera");

    private final String key;

    Form(String key) {
        this.key = key;
    }

    /** The name in text keys. */
    public String key() {
        return key;
    }

    /** Empty where the headings are of no form that is known. */
    public static Optional<Form> of(Table table) {
        return Heads.of(table).flatMap(heads -> {
            if (has(heads, List.of(ACTOR, ISSUE, POSITION))) {
                return Optional.of(PREFERENCES);
            }
            if (has(heads, List.of(STATE, RESOLUTION, VOTE))) {
                return Optional.of(VOTES);
            }
            return has(heads, List.of(NAME)) ? Optional.of(COUNTRIES) : Optional.empty();
        });
    }

    /** Why a table is of no form that is known; it begins with what is no table at all. */
    public static List<Misread> unknown(Table table) {
        if (!table.troubles().isEmpty()) {
            return table.troubles();
        }
        String heads = table.rows().isEmpty() ? "" : String.join(", ", table.rows().getFirst().fields());
        return List.of(new Misread(1, 1, "", heads, Misread.Kind.UNKNOWN_FORM, ""));
    }

    private static boolean has(Heads heads, List<List<String>> wanted) {
        return wanted.stream().allMatch(names -> heads.of(names) >= 0);
    }
}
