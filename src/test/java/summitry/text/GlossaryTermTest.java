package summitry.text;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import summitry.model.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class GlossaryTermTest {
    private static Set<String> all(Language language, Function<GlossaryTerm, String> part) {
        return GlossaryTerm.all(language).stream().map(part).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource
    void everyWordHasASentenceOfItsOwn(Language language) {
        List<GlossaryTerm> terms = GlossaryTerm.all(language);
        assertTrue(terms.size() >= 30, () -> terms.size() + " words");
        terms.forEach(
                t -> assertTrue(t.plain().endsWith(".") && !t.plain().substring(0, t.plain().length() - 1)
                        .contains(". "), () -> t.key() + " is not one sentence: " + t.plain()));
        terms.forEach(t -> assertTrue(!t.name().endsWith(".") && !t.field().endsWith("."), t::key));
        assertEquals(terms.size(), all(language, GlossaryTerm::name).size());
        assertEquals(terms.size(), all(language, GlossaryTerm::plain).size());
    }

    @Test
    void theTermsOfTheFieldAreThere() {
        String field = String.join("; ", all(Language.ENGLISH, GlossaryTerm::field)) + "; "
                + String.join("; ", all(Language.ENGLISH, GlossaryTerm::name))
                        .toLowerCase(java.util.Locale.ROOT);
        for (String term : List.of("party", "issue", "salience", "mandate", "red line", "reservation value",
                "chair’s text", "blocking minority", "gap", "agreement zone", "off-ramp", "rung",
                "status quo")) {
            assertTrue(field.contains(term), term);
        }
    }

    @Test
    void namesStandInTheOrderOfTheLanguage() {
        assertEquals("Amendment", GlossaryTerm.all(Language.ENGLISH).getFirst().name());
        assertEquals("Amendemen", GlossaryTerm.all(Language.INDONESIAN).getFirst().name());
        assertEquals("Wish", GlossaryTerm.all(Language.ENGLISH).getLast().name());
    }
}
