package summitry.ui.editor;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import summitry.draft.About;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.History;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.model.Temperament;
import summitry.scenario.ScenarioLibrary;
import summitry.text.Words;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The history tells which field of a form changed, and to what. */
class FieldWordsTest {
    private static final Draft KTT = Draft.of(ScenarioLibrary.load("ktt-2024"));
    private static final Words EN = Words.in(Language.ENGLISH);
    private static final About ABOUT = KTT.about();
    private static final Party FIRST = KTT.parties().getFirst();

    private static String told(Edit edit, Language language) {
        History history = History.of(KTT, Instant.EPOCH).after(edit, Instant.EPOCH);
        return EditWords.of(history.steps().getLast(), KTT, Words.in(language)).change();
    }

    private static String told(Edit edit) {
        return told(edit, Language.ENGLISH);
    }

    @Test
    void oneFieldIsToldWithItsNewValue() {
        assertEquals("Rounds: 12", told(new Edit.PutAbout(ABOUT.withLength(ABOUT.minutes(), 12))));
        assertEquals("Title: Lake talks",
                told(new Edit.PutAbout(ABOUT.withTitle(ABOUT.id(), Localized.same("Lake talks")))));
        assertEquals("Place: emptied", told(new Edit.PutAbout(AboutChange.place(ABOUT, Localized.same("")))));
        boolean single = ABOUT.singleUndertaking();
        assertEquals("Nothing is agreed until everything is agreed: " + (single ? "no" : "yes"),
                told(new Edit.PutAbout(AboutChange.singleUndertaking(ABOUT, !single))));
        assertEquals("Short code: XY", told(Edit.party(PartyChange.code(FIRST, "XY"))));
        Temperament other = FIRST.temperament().equals(Optional.of(Temperament.values()[0]))
                ? Temperament.values()[1]
                : Temperament.values()[0];
        assertEquals("How it bargains (temperament): " + EN.get("temperament." + other.key() + ".name"),
                told(Edit.party(PartyChange.temperament(FIRST, Optional.of(other)))));
    }

    @Test
    void theLanguageThatChangedIsTold() {
        Localized name = FIRST.name();
        Edit edit = Edit.party(PartyChange.name(FIRST, new Localized(name.en(), "Ruritania")));
        assertEquals("Name: Ruritania", told(edit));
        assertEquals("Nama: Ruritania", told(edit, Language.INDONESIAN));
        String tail = "a".repeat(70);
        assertEquals("Name: " + "a".repeat(60) + "\u2026",
                told(Edit.party(PartyChange.name(FIRST, Localized.same(tail)))));
    }

    @Test
    void ofSeveralFieldsTheNamesAreTold() {
        assertEquals("Title, Rounds changed", told(new Edit.PutAbout(
                ABOUT.withTitle(ABOUT.id(), Localized.same("Lake talks")).withLength(ABOUT.minutes(), 12))));
    }
}
