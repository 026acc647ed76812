package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.fx.UiThreads;
import summitry.ui.home.PersonFolder;
import summitry.ui.play.Place;
import summitry.ui.play.PlayViewModel;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A run reopens where a person looked last. */
class LastPlacesTest {
    @TempDir
    Path home;

    private LastPlaces places() {
        return new LastPlaces(new PersonFolder(home));
    }

    private static PlayViewModel model() {
        return new PlayViewModel(ScenarioLibrary.load("first-steps"), 1, UiThreads.direct(),
                new SimpleObjectProperty<>(Language.ENGLISH), e -> {
                    throw new AssertionError(e);
                });
    }

    @Test
    void aRunReopensOnTheItemAndThePartyThatWereChosen() throws IOException {
        Path run = Files.createFile(home.resolve("a run-1.jsonl"));
        PlayViewModel before = model();
        before.chooseIssueBy(1);
        before.choose(before.scenario().parties().getLast().id());
        Place left = Place.of(before);
        places().keep(run, left);
        PlayViewModel after = model();
        places().of(run).orElseThrow().enter(after);
        assertEquals(left, Place.of(after));
        before.chooseNoParty();
        places().keep(run, Place.of(before));
        assertEquals(Optional.of(new Place(left.issue(), Optional.empty())), places().of(run));
    }

    @Test
    void whatMakesNoSenseCountsAsNone() throws IOException {
        Path run = Files.createFile(home.resolve("run.jsonl"));
        assertEquals(Optional.empty(), places().of(run));
        Files.writeString(new PersonFolder(home).places(),
                run.toAbsolutePath().toString().replace("\\", "\\\\") + " = !!/??\n\\u0000 = A\n");
        assertEquals(Optional.empty(), places().of(run));
        PlayViewModel model = model();
        Place start = Place.of(model);
        new Place(new IssueId("NONE"), Optional.of(new PartyId("XXX"))).enter(model);
        assertEquals(start, Place.of(model));
        places().keep(run, start);
        assertEquals(Optional.of(start), places().of(run));
        Files.delete(run);
        places().keep(home.resolve("other.jsonl"), start);
        assertEquals(Optional.empty(), places().of(run));
    }
}
