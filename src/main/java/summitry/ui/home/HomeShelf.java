package summitry.ui.home;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import summitry.model.Scenario;
import summitry.run.file.RunFolder;
import summitry.run.file.RunReading;

/**
 * All that the first screen shows, as it was last read. Immutable.
 *
 * @param shipped scenarios of the program read so far, in the order of display
 * @param last the newest run, read whole; empty while it is being read
 */
record HomeShelf(List<Scenario> shipped, List<OwnScenarios.Own> own, RunFolder.Listing runs,
        Optional<RunReading> last, RecentFiles recent) {
    static final HomeShelf EMPTY = new HomeShelf(List.of(), List.of(),
            new RunFolder.Listing(List.of(), List.of()), Optional.empty(), new RecentFiles(List.of()));

    HomeShelf {
        shipped = List.copyOf(shipped);
        own = List.copyOf(own);
    }

    List<Scenario> playable() {
        return Stream.concat(shipped.stream(), own.stream().flatMap(o -> o.scenario().stream())).toList();
    }

    HomeShelf withShipped(Scenario scenario) {
        List<Scenario> grown = new ArrayList<>(shipped);
        grown.add(scenario);
        return new HomeShelf(grown, own, runs, last, recent);
    }

    HomeShelf withOwn(List<OwnScenarios.Own> changed) {
        return new HomeShelf(shipped, changed, runs, last, recent);
    }

    HomeShelf withRuns(RunFolder.Listing changed, RecentFiles files) {
        boolean isSame = newest(changed).equals(newest(runs));
        return new HomeShelf(shipped, own, changed, isSame ? last : Optional.empty(), files);
    }

    HomeShelf withLast(RunReading reading) {
        return new HomeShelf(shipped, own, runs, Optional.of(reading), recent);
    }

    HomeShelf withRecent(RecentFiles changed) {
        return new HomeShelf(shipped, own, runs, last, changed);
    }

    private static Optional<summitry.run.file.RunSummary> newest(RunFolder.Listing listing) {
        return listing.runs().stream().findFirst();
    }

    /** A folder that cannot be listed holds nothing that can be opened. */
    static RunFolder.Listing list(RunFolder folder) {
        try {
            return folder.list();
        } catch (IOException e) {
            System.getLogger(HomeShelf.class.getName()).log(System.Logger.Level.WARNING,
                    "the runs could not be listed", e);
            return EMPTY.runs();
        }
    }
}
