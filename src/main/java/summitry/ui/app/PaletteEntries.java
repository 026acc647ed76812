package summitry.ui.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import summitry.model.Scenario;
import summitry.text.GlossaryTerm;
import summitry.text.Words;
import summitry.ui.control.Action;
import summitry.ui.control.ActionSpec;
import summitry.ui.control.Buttons;

/** What the palette offers, in its order: what can be done now, items and parties of the run, scenarios, words. */
final class PaletteEntries {
    private PaletteEntries() {}

    /** Actions that can be done now; of two that share a place only the first. */
    static List<PaletteEntry> actions(List<Action> actions, Words words) {
        List<PaletteEntry> entries = new ArrayList<>();
        Set<ActionSpec> seen = new HashSet<>();
        for (Action action : actions) {
            ActionSpec spec = action.spec();
            if (spec != AppCommand.PALETTE && !action.disabled().get() && seen.add(spec)) {
                entries.add(new PaletteEntry(words.get(spec.key()), words.get(spec.key() + ".tip"), "",
                        Buttons.keys(spec, words), action::fire));
            }
        }
        return entries;
    }

    /** Items of the agenda, then parties, of the run that is open. */
    static List<PaletteEntry> places(PlayRoom room, Words words) {
        Scenario scenario = room.model().scenario();
        String item = words.get("palette.item");
        String party = words.get("palette.party");
        return Stream.concat(
                scenario.issues().stream()
                        .map(i -> new PaletteEntry(i.shortTitle().in(words.language()),
                                i.title().in(words.language()), item, "", () -> room.goTo(i.id()))),
                scenario.parties().stream().map(p -> new PaletteEntry(p.name().in(words.language()), p.code(),
                        party, "", () -> room.goTo(p.id()))))
                .toList();
    }

    /** The glossary, word by word. */
    static List<PaletteEntry> terms(Words words, Consumer<String> explain) {
        return GlossaryTerm.all(words.language()).stream().map(term -> new PaletteEntry(term.name(),
                term.field(), words.get("palette.term"), "", () -> explain.accept(term.name()))).toList();
    }

    static List<PaletteEntry> scenarios(List<Scenario> scenarios, Words words, Consumer<Scenario> open) {
        return scenarios.stream().map(s -> new PaletteEntry(s.title().in(words.language()),
                s.subtitle().in(words.language()), words.get("palette.scenario"), "", () -> open.accept(s)))
                .toList();
    }
}
