package summitry.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import summitry.model.AuthorBriefs;
import summitry.model.Capability;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.model.PartyId;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PartyChangeTest {
    @Test
    void whatTheAuthorWroteForItsPaperStays() {
        Localized words = new Localized("new", "baru");
        AuthorBriefs briefs = new AuthorBriefs(words, words, words);
        Party party = new Party(new PartyId("AAA"), words, "A", "", Capability.of(1), Optional.empty(), words,
                words, briefs);
        List.of(PartyChange.name(party, words), PartyChange.code(party, "B"), PartyChange.flag(party, "ID"),
                PartyChange.capability(party, Capability.of(2)),
                PartyChange.capability(party, "trade", OptionalDouble.of(3)),
                PartyChange.temperament(party, Optional.empty()), PartyChange.reason(party, words),
                PartyChange.brief(party, words)).forEach(p -> assertEquals(briefs, p.briefs()));
    }
}
