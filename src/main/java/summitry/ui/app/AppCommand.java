package summitry.ui.app;

import java.util.Arrays;
import java.util.List;

import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import summitry.ui.control.ActionSpec;

/** Everything a person can do from the keyboard, with its text, picture and keys. No key means two things at once. */
public enum AppCommand implements ActionSpec {
    HOME("action.home", Feather.HOME, "Shortcut+Home"),
    TEACH("action.teach", Feather.USERS, "Shortcut+T"),
    OPEN("action.open", Feather.FOLDER, "Shortcut+O"),
    EDIT("action.edit", Feather.EDIT_2, "Shortcut+E"),
    SAVE("action.save", Feather.SAVE, "Shortcut+S"),
    SAVE_AS("action.save-as", Feather.COPY, "Shortcut+Shift+S"),
    BRIEFS("action.briefs", Feather.PRINTER, "Shortcut+P"),
    FICTION("action.fiction", Feather.EYE_OFF),
    TEST_PLAY("action.test-play", Feather.FAST_FORWARD, "F5"),
    RESOLVE("action.resolve", Feather.CHEVRON_RIGHT, "Shortcut+Enter"),
    PLAY("action.play", Feather.PLAY, "Space"),
    PAUSE("action.pause", Feather.PAUSE, "Space"),
    RUN_TO_END("action.run-to-end", Feather.FAST_FORWARD, "Shift+Right"),
    UNDO("action.undo", Feather.CORNER_UP_LEFT, "Shortcut+Z"),
    REDO("action.redo", Feather.CORNER_UP_RIGHT, "Shortcut+Shift+Z", "Shortcut+Y"),
    FIRST_ROUND("action.first-round", Feather.SKIP_BACK, "Home"),
    EARLIER_ROUND("action.earlier-round", Feather.ARROW_LEFT, "Left"),
    LATER_ROUND("action.later-round", Feather.ARROW_RIGHT, "Right"),
    LAST_ROUND("action.last-round", Feather.SKIP_FORWARD, "End"),
    START_AGAIN("action.start-again", Feather.REFRESH_CW, "Shortcut+N"),
    PREVIOUS_ISSUE("action.previous-issue", Feather.CHEVRON_UP, "Alt+Up"),
    NEXT_ISSUE("action.next-issue", Feather.CHEVRON_DOWN, "Alt+Down"),
    PREVIOUS_PARTY("action.previous-party", Feather.CHEVRON_LEFT, "Alt+Left"),
    NEXT_PARTY("action.next-party", Feather.CHEVRON_RIGHT, "Alt+Right"),
    ALL_PARTIES("action.all-parties", Feather.USERS, "Esc"),
    PARTIES("action.parties", Feather.SIDEBAR, "W"),
    BRANCH("action.branch", Feather.GIT_BRANCH, "Shortcut+Shift+B"),
    BRANCHES("action.branches", Feather.GIT_MERGE, "Shortcut+B"),
    OVERVIEW("action.overview", Feather.GRID, "O"),
    RULEBOOK("action.rulebook", Feather.BOOK_OPEN, "R"),
    THEORIES("action.theories", Feather.COLUMNS, "H"),
    MODELS("action.models", Feather.TARGET, "M"),
    FUTURES("action.futures", Feather.SHUFFLE, "F"),
    FIND_ISSUE("action.find-issue", Feather.FILTER, "Shortcut+F"),
    REPLACE_TEXT("action.replace-text", Feather.REPEAT, "Shortcut+H"),
    LARGER("action.larger", Feather.ZOOM_IN, "Shortcut+Shift+Equals", "Shortcut+Equals", "Shortcut+Plus",
            "Shortcut+Shift+Plus",
            "Shortcut+Add"),
    SMALLER("action.smaller", Feather.ZOOM_OUT, "Shortcut+Minus", "Shortcut+Shift+Minus",
            "Shortcut+Subtract"),
    FULL_SIZE("action.full-size", Feather.MAXIMIZE, "Shortcut+0", "Shortcut+Shift+0"),
    THEME("action.theme", Feather.MOON, "Shortcut+Shift+T"),
    LANGUAGE("action.language", Feather.GLOBE, "Shortcut+Shift+L"),
    PALETTE("action.palette", Feather.SEARCH, "Shortcut+K"),
    MESSAGE("action.message", Feather.MESSAGE_SQUARE, "F6"),
    KEYS("action.keys", Feather.COMMAND, "F1"),
    GLOSSARY("action.glossary", Feather.BOOK, "Shortcut+F1"),
    ABOUT("action.about", Feather.INFO, "Shift+F1"),
    QUIT("action.quit", Feather.LOG_OUT, "Shortcut+Q");

    private final String key;
    private final Feather icon;
    @SuppressWarnings("ImmutableEnumChecker") // the list and its combinations never change
    private final List<KeyCombination> shortcuts;

    AppCommand(String key, Feather icon, String... shortcuts) {
        this.key = key;
        this.icon = icon;
        this.shortcuts = Arrays.stream(shortcuts).map(KeyCombination::valueOf).toList();
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Ikon icon() {
        return icon;
    }

    @Override
    public List<KeyCombination> shortcuts() {
        return shortcuts;
    }
}
