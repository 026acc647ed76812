package summitry.ui.play;

import java.util.Optional;

/** How the run may go on from where it stands. What is on the page follows the run while it is open. */
record FuturesPage(String title) implements Page {
    static Optional<FuturesPage> of(Moment moment) {
        return Optional.of(new FuturesPage(moment.words().get("play.futures.title")));
    }
}
