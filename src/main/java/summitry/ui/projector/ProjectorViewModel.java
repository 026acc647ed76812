package summitry.ui.projector;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import summitry.classroom.Phase;
import summitry.model.Language;
import summitry.projector.Deck;
import summitry.projector.PublicView;
import summitry.projector.Slide;
import summitry.ui.fx.Lifecycle;

/**
 * What is on the wall. It follows the phase of the lesson, and the slide that was chosen stays while its numbers change.
 * Used on the window's thread.
 */
public final class ProjectorViewModel implements AutoCloseable {
    private final Lifecycle life = new Lifecycle();
    private final ReadOnlyObjectWrapper<Slide> shown;
    private final ReadOnlyObjectWrapper<List<Slide>> deck;
    private final ReadOnlyObjectWrapper<ProjectorState> state = new ReadOnlyObjectWrapper<>(
            ProjectorState.LIVE);
    private final ObjectProperty<Language> language;
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private PublicView view;
    private Optional<Phase> chosenPhase = Optional.empty();
    private int index;
    private int step;
    private boolean frozen;
    private boolean blank;

    /**
     * @param source what everybody may see, now and after every change
     * @param language of the wall, which need not be that of the program
     */
    public ProjectorViewModel(ObservableValue<PublicView> source, Language language) {
        this.language = new SimpleObjectProperty<>(language);
        view = source.getValue();
        deck = new ReadOnlyObjectWrapper<>(Deck.of(view));
        shown = new ReadOnlyObjectWrapper<>(deck.get().getFirst());
        life.watch(source, this::refresh);
    }

    /** The slide on the wall, also while the wall is blank. */
    public ReadOnlyObjectProperty<Slide> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The slides that can be chosen now. */
    public ReadOnlyObjectProperty<List<Slide>> deckProperty() {
        return deck.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ProjectorState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** May be changed at any time. */
    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    /** Light letters on a dark wall, for rooms that can be darkened. */
    public BooleanProperty darkProperty() {
        return dark;
    }

    /** Place of the chosen slide in the deck, from 0. */
    public int index() {
        return index;
    }

    /** Shows the slides of the phase that is on, from now on again. */
    public void followPhase() {
        chosenPhase = Optional.empty();
        turnTo(0, 0);
    }

    /** Shows the slides of another phase until the phase is followed again or changes. */
    public void look(Phase phase) {
        chosenPhase = Optional.of(phase);
        turnTo(0, 0);
    }

    /** @param place in the deck, from 0; beyond its ends the nearest one is chosen */
    public void choose(int place) {
        turnTo(place, 0);
    }

    /** Reveals the next part of the slide, or turns to the next one; at the last it stays. */
    public void next() {
        if (step < deck.get().get(index).steps()) {
            turnTo(index, step + 1);
        } else if (index + 1 < deck.get().size()) {
            turnTo(index + 1, 0);
        }
    }

    /** One step back; at the first it stays. */
    public void previous() {
        if (step > 0) {
            turnTo(index, step - 1);
        } else if (index > 0) {
            turnTo(index - 1, deck.get().get(index - 1).steps());
        }
    }

    /** Keeps the wall as it is, or lets it go on with the slide that is chosen by then. */
    public void freeze(boolean keep) {
        frozen = keep;
        put();
    }

    /** Shows nothing, or the slide again. */
    public void blank(boolean nothing) {
        blank = nothing;
        put();
    }

    private void refresh(PublicView now) {
        boolean turned = now.phase() != view.phase();
        String chosen = deck.get().get(index).id();
        view = now;
        if (turned) {
            chosenPhase = Optional.empty();
            turnTo(0, 0);
            return;
        }
        List<Slide> slides = slides();
        int same = IntStream.range(0, slides.size()).filter(i -> slides.get(i).id().equals(chosen))
                .findFirst().orElse(-1);
        turnTo(same < 0 ? index : same, same < 0 ? 0 : step);
    }

    private List<Slide> slides() {
        return Deck.of(chosenPhase.orElse(view.phase()), view);
    }

    private void turnTo(int place, int reveals) {
        List<Slide> slides = slides();
        index = Math.clamp(place, 0, slides.size() - 1);
        step = Math.clamp(reveals, 0, slides.get(index).steps());
        deck.set(slides);
        put();
    }

    private void put() {
        state.set(blank ? ProjectorState.BLANK : frozen ? ProjectorState.FROZEN : ProjectorState.LIVE);
        if (!frozen) {
            shown.set(deck.get().get(index).at(step));
        }
    }

    /** Lets go of the source. */
    @Override
    public void close() {
        life.close();
    }
}
