package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summitry.draft.Draft;
import summitry.model.AuthorBriefs;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.home.PersonFolder;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The briefs of a party are written on the desk, and asked for as PDF. */
class BriefsWindowTest {
    private static final Scenario KTT = ScenarioLibrary.load("ktt-2024");

    @TempDir
    private Path home;

    /** Canada with words of all kinds: long and hard ones, some in one language, none in short. */
    private static Draft written() {
        Draft draft = Draft.of(KTT);
        return draft.withParties(draft.parties().stream()
                .map(p -> p.code().equals("CAN") ? briefed(p) : p).toList());
    }

    private static Party briefed(Party party) {
        String wordy = "Notwithstanding considerations of international competitiveness, "
                + "negotiators shall unconditionally safeguard institutional responsibilities regarding "
                + "agricultural transformation, administrative harmonisation, and environmental "
                + "sustainability throughout subsequent consultations. ";
        return party.withBriefs(new AuthorBriefs(
                new Localized("A middle power that wants rules for all.", ""),
                new Localized(wordy.repeat(12),
                        "Pemerintah Anda akan menghadapi pemilu musim gugur ini. Jangan pulang tanpa pasal tentang "
                                + "bantuan. Kalau terpaksa, lepaskan pasal tentang tarif lebih dahulu.\n\nUni Eropa "
                                + "tidak tahu bahwa Anda boleh menerima 40."),
                Localized.same("")));
    }

    private OpenWindow open(Language language, Theme theme, int width, int height) throws IOException {
        new SettingsFile(new PersonFolder(home)).write(Settings.of(language, theme, width, height));
        OpenWindow window = OpenWindow.start(home);
        window.tell(a -> a.door().edit(written().scenario().orElseThrow()));
        window.until("the desk is open", () -> window.find("sheet-table").getLayoutBounds().getWidth() > 0);
        window.fire("editor-page-parties");
        window.until("the page is open", () -> window.isShown("party-briefs"));
        return window;
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH,LIGHT,1440,900", "INDONESIAN,DARK,1024,640"})
    void briefsAndTheirPrintingAreSeen(Language language, Theme theme, int width, int height)
            throws IOException {
        String how = "%s-%s-%dx%d".formatted(theme.name().toLowerCase(Locale.ROOT), language.code(), width,
                height);
        try (OpenWindow window = open(language, theme, width, height)) {
            window.scrollTo("party-briefs");
            window.shoot("editor-briefs-" + how);
            window.scrollTo("briefs-note");
            window.shoot("editor-briefs-secret-" + how);
            window.press(KeyCode.CONTROL, KeyCode.P);
            window.until("the draft is looked through", () -> window.isShown("briefs-make")
                    && !window.isDisabled("briefs-make"));
            window.shoot("editor-briefs-print-" + how);
        }
    }

    @Test
    void aBriefIsTypedReadInWordsAndPrintingStopsWhereTheDraftCannotStart() throws IOException {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.focus("party-secret-short-en");
            window.type("Wait and see.");
            window.until("it is counted", () -> window.text("party-secret-short-en-read")
                    .startsWith("3 words of at most 250."));
            assertEquals("Empty: the full text stands for it.",
                    window.text("party-secret-short-id-read"));
            assertTrue(window.isShown("editor-step-1"));
            assertFalse(window.isShown("editor-step-2"), "one step");
            assertTrue(SaidTexts.of(window).stream()
                    .anyMatch(t -> t.contains("Short confidential brief, English: 0 → 3 words")));
            window.click("party-name-en");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.press(KeyCode.DELETE);
            window.focus("party-name-id");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.press(KeyCode.DELETE);
            window.scrollTo("party-briefs");
            window.fire("briefs-print");
            window.until("it is told why not", () -> window.isShown("briefs-missing")
                    && window.text("briefs-about").startsWith("No brief can be printed yet"));
            assertTrue(window.isDisabled("briefs-make"));
            window.shoot("editor-briefs-impossible-light-en-1440x900");
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.press(KeyCode.CONTROL, KeyCode.P);
            window.until("it can be printed", () -> !window.isDisabled("briefs-make"));
            window.click("briefs-language-en");
            window.until("no language is told", () -> window.text("briefs-where").startsWith("Tick"));
            assertTrue(window.isDisabled("briefs-make"));
            window.click("briefs-language-en");
            window.click("briefs-apart");
            window.until("files are counted", () -> window.text("briefs-where").contains("34 files"));
        }
    }
}
