package summitry.brief;

import java.util.List;
import java.util.stream.Stream;
import summitry.model.AuthorBriefs;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.Party;

/**
 * What the author of a scenario wrote for the paper of a party, in one language and one length. Where those words are
 * missing, the other length in the same language stands for them, then the wanted length in the other language.
 */
public final class AuthorWords {
    private AuthorWords() {}

    /** Who the party is, for everybody; may be empty. */
    public static String open(Party party, Language language, ReadingLevel level) {
        return chosen(party.brief(), party.briefs().shortPublic(), language, level);
    }

    /** What only the party's own delegation may read; may be empty. */
    public static String confidential(Party party, Language language, ReadingLevel level) {
        AuthorBriefs briefs = party.briefs();
        return chosen(briefs.confidential(), briefs.confidentialShort(), language, level);
    }

    /** A text in its paragraphs, none of them blank. */
    public static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(l -> !l.isBlank()).toList();
    }

    private static String chosen(Localized full, Localized brief, Language language, ReadingLevel level) {
        Localized wanted = level == ReadingLevel.SHORT ? brief : full;
        Localized other = level == ReadingLevel.SHORT ? full : brief;
        return Stream.of(written(wanted, language), written(other, language), wanted.in(language),
                other.in(language)).map(String::strip).filter(t -> !t.isEmpty()).findFirst().orElse("");
    }

    private static String written(Localized text, Language language) {
        return switch (language) {
            case ENGLISH -> text.en();
            case INDONESIAN -> text.id();
        };
    }
}
