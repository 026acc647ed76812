package summitry.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import summitry.model.Scenario;
import summitry.text.Words;
import summitry.ui.control.Action;
import summitry.ui.control.Texts;
import summitry.ui.fx.Lifecycle;

/**
 * Where the palette takes its entries from.
 *
 * @param room the run whose items and parties can be gone to
 * @param explain shows what the glossary says of a word
 */
record Palette(Supplier<List<Action>> actions, Supplier<Optional<PlayRoom>> room, ShippedScenarios shipped,
        Consumer<Scenario> open, Consumer<String> explain, Texts texts) {
    /** @param close closes the view, before what was found is done */
    PaletteView view(Runnable close) {
        PaletteView view = new PaletteView(this::entries, texts, close);
        Lifecycle lifecycle = new Lifecycle();
        lifecycle.onClose(shipped.all().subscribe(view::search)::unsubscribe);
        lifecycle.onClose(texts.language().subscribe(view::search)::unsubscribe);
        view.sceneProperty().subscribe((_, now) -> {
            if (now == null) {
                lifecycle.close();
            }
        });
        return view;
    }

    private List<PaletteEntry> entries() {
        Words words = texts.now();
        List<PaletteEntry> entries = new ArrayList<>(PaletteEntries.actions(actions.get(), words));
        room.get().ifPresent(r -> entries.addAll(PaletteEntries.places(r, words)));
        entries.addAll(PaletteEntries.scenarios(shipped.all(), words, open));
        entries.addAll(PaletteEntries.terms(words, explain));
        return entries;
    }
}
