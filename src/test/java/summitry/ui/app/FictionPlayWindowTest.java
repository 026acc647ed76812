package summitry.ui.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import summitry.draft.Draft;
import summitry.fiction.Fiction;
import summitry.fiction.Retold;
import summitry.figure.Figure;
import summitry.figure.Mark;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.Scenario;
import summitry.text.Words;
import summitry.ui.chart.FigurePane;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The window in which a fiction is played shows no id and no name of the real scenario, nor is one read aloud. */
class FictionPlayWindowTest {
    @TempDir
    private Path home;
    private final TreeSet<String> seen = new TreeSet<>();

    private void look(OpenWindow window) {
        window.settle();
        window.ask(() -> {
            Window.getWindows().stream().filter(w -> w.getScene() != null)
                    .forEach(w -> look(w.getScene().getRoot()));
            return true;
        });
    }

    private void add(String text) {
        if (text != null && !text.isBlank()) {
            seen.add(text);
        }
    }

    private void look(Node node) {
        add(node.getAccessibleText());
        add(node.getAccessibleHelp());
        if (node.getProperties().get("javafx.scene.control.Tooltip") instanceof Tooltip tip) {
            add(tip.getText());
        }
        switch (node) {
            case Labeled labeled -> {
                add(labeled.getText());
                if (labeled instanceof MenuButton menu) {
                    menu.getItems().forEach(i -> add(i.getText()));
                }
                if (labeled.getTooltip() != null) {
                    add(labeled.getTooltip().getText());
                }
            }
            case Text text -> add(text.getText());
            case TextInputControl input -> {
                add(input.getText());
                add(input.getPromptText());
            }
            case FigurePane pane -> look(pane.figureProperty().get());
            default -> {
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::look);
        }
    }

    private void look(Figure figure) {
        if (figure == null) {
            return;
        }
        add(figure.summary());
        figure.spots().forEach(s -> add(s.tip()));
        figure.table().columns().forEach(this::add);
        figure.table().rows().forEach(r -> r.forEach(this::add));
        for (Mark mark : figure.marks()) {
            switch (mark) {
                case Mark.Label label -> add(label.text());
                case Mark.Upright upright -> add(upright.text());
                case Mark.Chip chip -> add(chip.code());
                default -> {
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noIdAndNoNameOfTheRealScenarioIsSeen(Language language) {
        Draft ktt = Draft.of(DeskWindow.KTT);
        Scenario told = Retold.of(ktt, Fiction.of(ktt, 1), Localized.same("Lake talks"), true).after()
                .scenario().orElseThrow();
        try (OpenWindow window = OpenWindow.open(home, "first-steps", language, Theme.LIGHT, 1440, 900)) {
            window.tell(a -> a.open(told, AppWindow.FIRST_SEED));
            window.until("the fiction is open", () -> window.isShown("issue-AIGV"));
            look(window);
            for (String round : List.of("1", "2", "3")) {
                window.press(KeyCode.CONTROL, KeyCode.ENTER);
                window.until("the round is shown", () -> window.text("round-number").endsWith(round));
            }
            look(window);
            for (String item : List.of("GAZA", "UKRN", "UNSC", "AIGV", "UNTX")) {
                window.fire("issue-" + item);
                window.settle();
                look(window);
            }
            window.press(KeyCode.W);
            window.until("the drawer is open", () -> window.isShown("parties"));
            window.chooseParty(told.parties().get(4).name().in(language));
            window.until("a party is shown", () -> window.isShown("party-name"));
            look(window);
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.O);
            for (String tab : List.of("items", "map", "matrix")) {
                window.fire("overview-tab-" + tab);
                look(window);
            }
            window.press(KeyCode.O);
            for (KeyCode page : List.of(KeyCode.R, KeyCode.M)) {
                window.press(page);
                look(window);
                window.press(KeyCode.ESCAPE);
                window.settle();
            }
            window.press(KeyCode.CONTROL, KeyCode.B);
            look(window);
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.SHIFT, KeyCode.RIGHT);
            window.until("it is at its end", () -> window.isDisabled("action-resolve"));
            look(window);
        }
        assertTrue(seen.size() > 400, "so much was looked at: " + seen.size());
        assertTrue(seen.stream().anyMatch(s -> s.contains(told.parties().getFirst().name().in(language))));
        // The fiction keeps the Security Council, which an item's id also calls so.
        Pattern real = Pattern.compile("(?<![\\p{L}\\p{N}])("
                + Stream.of(ktt.parties().stream().map(p -> p.id().value()),
                        ktt.parties().stream().map(p -> p.name().in(language)),
                        ktt.issues().stream().map(i -> i.id().value()).filter(id -> !id.equals("UNSC")),
                        ktt.groups().stream().map(g -> g.id())).flatMap(s -> s).map(Pattern::quote)
                        .collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\p{N}])");
        // The program's own words: its language, and the decisions on which published models were measured.
        Words words = Words.in(language);
        Pattern own = Pattern.compile(Pattern.quote(words.get("language.id")) + "|"
                + Pattern.quote(words.get("forecast.band", "#", "#")).replace("#", "\\E\\S+\\Q"));
        List<String> found = new ArrayList<>();
        for (String text : seen) {
            Matcher m = real.matcher(own.matcher(text).replaceAll(""));
            if (m.find()) {
                found.add(m.group() + " in: " + text);
            }
        }
        assertEquals(List.of(), found);
    }
}
