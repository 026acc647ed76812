package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.model.Command;
import summitry.model.Language;
import summitry.run.LiveRun;
import summitry.run.file.RunFolder;
import summitry.run.file.RunHeader;
import summitry.run.file.RunJournal;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.Screens;
import summitry.ui.home.KeptTexts;
import summitry.ui.home.PersonFolder;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Photographs the first screen, with runs and without, and finds texts that are cut. */
class HomeScreensTest {
    @TempDir
    Path home;

    @Test
    void pictures() throws IOException {
        fill();
        settings();
        try (OpenWindow window = OpenWindow.start(home)) {
            window.until("all is read", () -> window.isShown("play-cancun2003")
                    && window.isShown("card-broken-json") && !window.isDisabled("start-over"));
            Pictures.each(window, "home");
            Pictures.large(window, "home");
            window.fire("ending-montreal1987");
            scroll(window, 1);
            Pictures.few(window, "home-end");
            window.tell(a -> a.openFile(home.resolve("scenarios/broken.json")));
            window.until("the problems are listed", () -> window.isShown("problems"));
            Pictures.each(window, "problems");
        }
    }

    @Test
    void picturesOfTheFirstTime() throws IOException {
        settings();
        try (OpenWindow window = OpenWindow.start(home)) {
            window.until("all is read", () -> window.isShown("play-cancun2003"));
            Pictures.few(window, "home-first");
        }
    }

    /** What is read comes later on the window's thread, so that a picture taken at once is of an unread shelf. */
    @Test
    void pictureWhileItIsRead() throws IOException {
        settings();
        Screens.write(Screens.onFx(() -> {
            Stage stage = new Stage();
            AppWindow window = new AppWindow(stage, new PersonFolder(home));
            window.start();
            Parent root = stage.getScene().getRoot();
            root.applyCss();
            root.layout();
            assertEquals(ScenarioLibrary.shipped().size() - 1, root.lookupAll(".home-card.grey-bars").size());
            Image picture = stage.getScene().snapshot(null);
            stage.hide();
            return picture;
        }), Path.of("target", "screens", "home-reading-light-en-1440x900.png"));
    }

    private void settings() throws IOException {
        new SettingsFile(new PersonFolder(home))
                .write(Settings.of(Language.ENGLISH, Theme.LIGHT, 1440, 900));
    }

    private static void scroll(OpenWindow window, double share) {
        window.tell(_ -> ((ScrollPane) window.find("home-scroll")).setVvalue(share));
    }

    /** A folder of somebody who has used the program: runs, an own scenario with problems, a file that was moved. */
    private void fill() throws IOException {
        RunFolder runs = new PersonFolder(home).runs();
        Instant now = Instant.now();
        play(runs, "montreal1987", 30, now.minusSeconds(900_000));
        play(runs, "first-steps", 2, now.minusSeconds(90_000));
        play(runs, "ktt-2024", 4, now);
        Path own = Files.createDirectories(home.resolve("scenarios"));
        String sound;
        try (var in = getClass().getResourceAsStream("/scenarios/first-steps.json")) {
            sound = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        Files.writeString(own.resolve("broken.json"),
                sound.replaceFirst("\"rounds\": *\\d+", "\"rounds\": 5000, \"round\": 3")
                        .replaceFirst("\"salience\": *\\d+", "\"salience\": 140")
                        .replaceFirst("\"minutes\": *\\d+", "\"minutes\": \"five\""));
        Properties recent = new Properties();
        recent.setProperty("file.1", home.resolve("lessons/autumn/river.json").toString());
        recent.setProperty("title-en.1", "The river table");
        recent.setProperty("title-id.1", "Meja sungai");
        new KeptTexts(home.resolve("recent.properties")).write(recent);
    }

    private static void play(RunFolder folder, String scenario, int rounds, Instant changed)
            throws IOException {
        LiveRun run = LiveRun.open(ScenarioLibrary.load(scenario), 1);
        Path file = folder.newFile(scenario);
        try (RunJournal journal = RunJournal.create(file,
                new RunHeader("1.0.0", changed, 1, run.scenario()))) {
            run.keepIn(journal);
            Stream.generate(Command.ResolveRound::new).limit(rounds).forEach(run::submit);
        }
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.from(changed));
    }
}
