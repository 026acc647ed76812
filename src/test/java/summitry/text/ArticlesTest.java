package summitry.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ArticlesTest {
    @ParameterizedTest
    @ValueSource(strings = {"United States", "European Union", "Group of 77 and China", "Cotton Four (Benin)",
        "Netherlands"})
    void aNameBuiltOnANounHasAnArticle(String name) {
        assertEquals("the " + name, Articles.english(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"China", "The United States", "BRICS (2024)", "President Kennedy",
        "Groupe Bank7s", ""})
    void otherNamesHaveNone(String name) {
        assertEquals(name, Articles.english(name));
    }
}
