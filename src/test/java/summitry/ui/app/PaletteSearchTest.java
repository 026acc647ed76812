package summitry.ui.app;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PaletteSearchTest {
    private static final List<PaletteEntry> ALL = List.of(entry("Find an item", "Searches the agenda", ""),
            entry("Climate finance goal", "New collective quantified goal", "Item"),
            entry("Back", "Takes the last step back", ""), entry("Türkiye", "TUR", "Party"),
            entry("Overfinancing", "", "Item"), entry("Côte d'Ivoire", "CIV", "Party"));

    private static PaletteEntry entry(String name, String more, String kind) {
        return new PaletteEntry(name, more, kind, "", () -> {});
    }

    private static List<String> names(String asked) {
        return PaletteSearch.find(asked, ALL).stream().map(PaletteEntry::name).toList();
    }

    @ParameterizedTest
    @CsvSource({"turkiye,Türkiye", "TÜRK,Türkiye", "cote ivoire,Côte d'Ivoire", "d'ivoire,Côte d'Ivoire",
        "goal finance,Climate finance goal", "civ,Côte d'Ivoire", "quantified,Climate finance goal"})
    void caseAccentsAndOrderDoNotMatter(String asked, String found) {
        assertEquals(List.of(found), names(asked));
    }

    @Test
    void theBestComesFirst() {
        assertEquals(List.of("Climate finance goal", "Overfinancing"), names("finan"));
        assertEquals(List.of("Türkiye", "Côte d'Ivoire"), names("party"));
        assertEquals(List.of("Back"), names("back"));
    }

    @Test
    void everyWordMustBeThere() {
        assertEquals(List.of(), names("climate turkey"));
        assertEquals(List.of(), names("zzz"));
    }

    @ParameterizedTest
    @CsvSource({"''", "'   '", "'?!'"})
    void nothingAskedForFindsAll(String asked) {
        assertEquals(ALL.size(), names(asked).size());
        assertEquals("Find an item", names(asked).getFirst());
    }
}
