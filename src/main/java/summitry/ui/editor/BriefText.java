package summitry.ui.editor;

import summitry.draft.Edit;
import summitry.model.AuthorBriefs;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.Party;

/** The four texts that an author writes for the paper of a party. */
enum BriefText {
    OPEN("brief", false, false) {
        @Override
        Localized of(Party party) {
            return party.brief();
        }

        @Override
        Party with(Party party, Localized text) {
            return PartyChange.brief(party, text);
        }
    },
    OPEN_SHORT("brief-short", false, true) {
        @Override
        Localized of(Party party) {
            return party.briefs().shortPublic();
        }

        @Override
        Party with(Party party, Localized text) {
            return party.withBriefs(new AuthorBriefs(text, party.briefs().confidential(),
                    party.briefs().confidentialShort()));
        }
    },
    SECRET("secret", true, false) {
        @Override
        Localized of(Party party) {
            return party.briefs().confidential();
        }

        @Override
        Party with(Party party, Localized text) {
            return party.withBriefs(new AuthorBriefs(party.briefs().shortPublic(), text,
                    party.briefs().confidentialShort()));
        }
    },
    SECRET_SHORT("secret-short", true, true) {
        @Override
        Localized of(Party party) {
            return party.briefs().confidentialShort();
        }

        @Override
        Party with(Party party, Localized text) {
            return party.withBriefs(
                    new AuthorBriefs(party.briefs().shortPublic(), party.briefs().confidential(), text));
        }
    };

    private final String key;
    private final boolean confidential;
    private final boolean inShort;

    BriefText(String key, boolean confidential, boolean inShort) {
        this.key = key;
        this.confidential = confidential;
        this.inShort = inShort;
    }

    abstract Localized of(Party party);

    abstract Party with(Party party, Localized text);

    /** The last part of names in bundles and of ids of fields. */
    String key() {
        return key;
    }

    boolean isConfidential() {
        return confidential;
    }

    boolean isShort() {
        return inShort;
    }

    /** The same in the other length. */
    BriefText otherLength() {
        return switch (this) {
            case OPEN -> OPEN_SHORT;
            case OPEN_SHORT -> OPEN;
            case SECRET -> SECRET_SHORT;
            case SECRET_SHORT -> SECRET;
        };
    }

    /** What is written in one language; empty where nothing is. */
    String in(Party party, Language language) {
        return switch (language) {
            case ENGLISH -> of(party).en();
            case INDONESIAN -> of(party).id();
        };
    }

    Edit edit(Party party, Localized text) {
        return Edit.party(with(party, text));
    }
}
