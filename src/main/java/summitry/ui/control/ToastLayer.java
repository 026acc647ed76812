package summitry.ui.control;

import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The toasts at the lower left of a window, over everything else. The keyboard reaches the newest by {@link #enter} and is
 * where it was before when that one goes.
 */
public final class ToastLayer extends VBox {
    /** Enough to read two lines twice. */
    private static final Duration STAY = Duration.seconds(7);

    private final Toasts toasts;
    private final Texts texts;
    private final Duration stay;
    private final ObservableList<Toasts.Toast> shown;
    private final BooleanProperty still = new SimpleBooleanProperty(false);
    private final BooleanBinding empty;
    private Optional<Node> before = Optional.empty();

    public ToastLayer(Toasts toasts, Texts texts) {
        this(toasts, texts, STAY);
    }

    /** @param stay how long a toast stays that nobody looks at; one with a button stays twice as long */
    ToastLayer(Toasts toasts, Texts texts, Duration stay) {
        this.toasts = toasts;
        this.texts = texts;
        this.stay = stay;
        setId("toasts");
        getStyleClass().add("toasts");
        // What is beside the toasts stays within reach of the mouse.
        setPickOnBounds(false);
        setAccessibleRole(AccessibleRole.TEXT);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                toasts.serve(scene);
            }
        });
        shown = toasts.shown();
        empty = Bindings.isEmpty(shown);
        shown.addListener(this::follow);
        texts.language().subscribe((_, _) -> toasts.clear());
    }

    /** Whether toasts come at once instead of fading in. */
    public BooleanProperty stillProperty() {
        return still;
    }

    /** Whether there is nothing to give the keyboard to. */
    public ObservableBooleanValue emptyProperty() {
        return empty;
    }

    /** Gives the keyboard to the newest toast, or back to where it was. */
    public void enter() {
        if (shown.isEmpty()) {
            return;
        }
        if (isFocusWithin()) {
            goBack();
        } else {
            before = Optional.ofNullable(getScene().getFocusOwner());
            ((ToastView) getChildren().getLast()).enter();
        }
    }

    private void follow(ListChangeListener.Change<? extends Toasts.Toast> change) {
        while (change.next()) {
            change.getRemoved().forEach(this::hide);
            change.getAddedSubList().forEach(this::show);
        }
    }

    private void show(Toasts.Toast toast) {
        Duration time = toast.offer().isPresent() ? stay.multiply(2) : stay;
        ToastView view = new ToastView(toast, texts, time, () -> toasts.close(toast));
        getChildren().add(view);
        view.begin(still.get());
        // A screen reader is told of a change of the text of something that is shown.
        setAccessibleText(toast.text());
    }

    private void hide(Toasts.Toast toast) {
        getChildren().stream().map(ToastView.class::cast).filter(v -> v.toast().equals(toast)).findFirst()
                .ifPresent(view -> {
                    if (view.isFocusWithin()) {
                        goBack();
                    }
                    view.end();
                    getChildren().remove(view);
                });
    }

    private void goBack() {
        before.filter(n -> n.getScene() != null && !n.isDisabled()).ifPresent(Node::requestFocus);
        before = Optional.empty();
    }

    /** Whether a node stands in a message. */
    public static boolean holds(@Nullable Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n instanceof ToastLayer) {
                return true;
            }
        }
        return false;
    }
}
