package summitry.fiction;

import java.util.List;
import org.junit.jupiter.api.Test;
import summitry.draft.Draft;
import summitry.model.Credit;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.scenario.ScenarioLibrary;
import summitry.text.Words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The key tells who is who and loses nothing that was left out. */
class KeyTest {
    private static final Draft KTT = Draft.of(ScenarioLibrary.load("ktt-2024"));

    private static Key key(Draft draft) {
        return new Key(draft, Retold.of(draft, Fiction.of(draft, 1), Localized.same("A summit"), true));
    }

    private static List<List<String>> rows(Draft draft, Language language) {
        return key(draft).rows(Words.in(language));
    }

    private static List<List<String>> of(List<List<String>> rows, String what) {
        return rows.stream().filter(r -> r.getFirst().equals(what)).toList();
    }

    @Test
    void everyPartyStandsOnceWithItsCodes() {
        Key key = key(KTT);
        List<List<String>> parties = of(key.rows(Words.in(Language.ENGLISH)), "Party");
        assertEquals(KTT.parties().size(), parties.size());
        for (int i = 0; i < parties.size(); i++) {
            Party real = KTT.parties().get(i);
            Named invented = key.retold().fiction().names().get(i);
            assertEquals(List.of("Party", "%s (%s)".formatted(real.name().en(), real.code()),
                    "%s (%s)".formatted(invented.name().en(), invented.code())), parties.get(i));
        }
    }

    @Test
    void creditsSourcesAndKnownResultsAreNotLost() {
        List<List<String>> rows = rows(KTT, Language.ENGLISH);
        String all = rows.toString();
        for (Credit c : KTT.credits()) {
            assertTrue(all.contains(c.name()) && all.contains(c.licence()) && all.contains(c.link()),
                    c.name());
        }
        assertEquals(KTT.credits().size(), of(rows, "Credit (name; licence; link; note)").size());
        KTT.indicators().forEach(i -> assertTrue(all.contains(i.source()), i.source()));
        KTT.parties().forEach(p -> KTT.issues().forEach(i -> assertTrue(
                all.contains(KTT.cells().get(new summitry.draft.Place(p.id(), i.id())).source()))));
        assertEquals(KTT.issues().stream().filter(i -> i.known().isPresent()).count(),
                of(rows, "Known result (documents; in fact)").size());
        assertEquals(List.of("Year", "2024", "left out"), of(rows, "Year").getFirst());
    }

    @Test
    void allRowsHaveThreeFieldsInBothLanguages() {
        for (Language language : Language.values()) {
            List<List<String>> rows = rows(KTT, language);
            rows.forEach(r -> assertEquals(3, r.size()));
            rows.forEach(r -> assertTrue(r.stream().noneMatch(String::isBlank), r.toString()));
        }
        assertEquals(List.of("Apa", "Nyata", "Rekaan"), rows(KTT, Language.INDONESIAN).getFirst());
    }

    @Test
    void nothingIsToldOfWhatWasNotThere() {
        Draft bare = KTT.withCredits(List.of()).withEnding(java.util.Optional.empty());
        List<List<String>> rows = rows(bare, Language.ENGLISH);
        assertEquals(List.of(), of(rows, "Known ending"));
        assertEquals(List.of(), of(rows, "Credit (name; licence; link; note)"));
    }
}
