package summitry;

import java.util.Locale;
import summitry.draft.Draft;
import summitry.model.AuthorBriefs;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.model.Scenario;

/** Scenarios in whose confidential briefs every party has words that stand nowhere else. */
public final class SecretWords {
    /** All that is confidential begins with it. */
    public static final String MARK = "zqxsecret";

    private SecretWords() {}

    public static Scenario in(Scenario scenario) {
        Draft draft = Draft.of(scenario);
        return draft.withParties(draft.parties().stream().map(SecretWords::marked).toList()).scenario()
                .orElseThrow();
    }

    /** The word of one party, the same in no other one. */
    public static String of(Party party, boolean isShort, boolean isEnglish) {
        return MARK + party.id().value().toLowerCase(Locale.ROOT) + (isShort ? "x1" : "x2")
                + (isEnglish ? "en" : "id");
    }

    private static Party marked(Party party) {
        return party.withBriefs(new AuthorBriefs(
                new Localized("openly short " + party.id(), "ringkas terbuka " + party.id()),
                new Localized("First line.\n\nThen " + of(party, false, true) + " ends it.",
                        "Baris pertama.\n\nLalu " + of(party, false, false) + " menutupnya."),
                new Localized(of(party, true, true), of(party, true, false))));
    }
}
