package summitry.lint;

import summitry.draft.Section;

/** Which part of a scenario a text belongs to, in the order in which a person reads them. */
public enum Chapter {
    TITLE("title"), THEMES("themes"), ITEMS("items"), PARTIES("parties"), BRIEFS("briefs"),
    RELATIONS("relations"), EVENTS("events"), BLOCS("blocs"), GROUPS("groups"), INDICATORS("indicators"),
    ENDING("ending"), CREDITS("credits"), REASONS("reasons");

    private final String key;

    Chapter(String key) {
        this.key = key;
    }

    /** The name in text keys. */
    public String key() {
        return key;
    }

    public static Chapter of(TextSpot spot) {
        return switch (spot.target()) {
            case Target.OfCell _ -> REASONS;
            case Target.OfParty _ -> spot.part().isBrief() ? BRIEFS : PARTIES;
            case Target.OfIssue _ -> ITEMS;
            case Target.OfPair _ -> RELATIONS;
            case Target.OfEntry(Section<?> section, _) -> of(section);
            case Target.Whole _ -> spot.part() == Part.ENDING
                    ? ENDING
                    : spot.part() == Part.CREDIT ? CREDITS : TITLE;
        };
    }

    private static Chapter of(Section<?> section) {
        if (section.equals(Section.THEMES)) {
            return THEMES;
        }
        if (section.equals(Section.INJECTS)) {
            return EVENTS;
        }
        if (section.equals(Section.INDICATORS)) {
            return INDICATORS;
        }
        return section.equals(Section.BLOCS) ? BLOCS : GROUPS;
    }
}
