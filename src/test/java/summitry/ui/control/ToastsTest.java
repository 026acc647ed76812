package summitry.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import summitry.model.Language;
import summitry.ui.Screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ToastsTest {
    private final Toasts toasts = new Toasts();

    private List<String> said() {
        return toasts.shown().stream().map(Toasts.Toast::text).toList();
    }

    @Test
    void atMostThreeAndNoneTwice() {
        toasts.say("One.");
        toasts.say("Two.");
        toasts.say("Three.");
        toasts.say("One.");
        assertEquals(List.of("Two.", "Three.", "One."), said());
        toasts.say("Four.");
        assertEquals(List.of("Three.", "One.", "Four."), said());
    }

    @Test
    void whatSaysNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> toasts.say(" "));
        assertThrows(IllegalArgumentException.class, () -> toasts.say("Removed.", "", () -> {}));
        assertEquals(List.of(), said());
    }

    @Test
    void itGoesByItself() throws InterruptedException {
        CountDownLatch gone = new CountDownLatch(1);
        Screens.onFx(() -> {
            layer(Duration.millis(30));
            toasts.shown().addListener((ListChangeListener<Toasts.Toast>) _ -> {
                if (toasts.shown().isEmpty()) {
                    gone.countDown();
                }
            });
            toasts.say("Copied.");
            return true;
        });
        assertTrue(gone.await(60, TimeUnit.SECONDS));
    }

    @Test
    void theKeyboardHoldsItThereAndGoesBack() {
        Screens.onFx(() -> {
            Button field = new Button("field");
            ToastLayer layer = layer(Duration.hours(1));
            Stage stage = new Stage();
            stage.setScene(layer.getScene());
            stage.show();
            stage.requestFocus();
            ((StackPane) layer.getParent()).getChildren().addFirst(field);
            field.requestFocus();
            List<String> done = new ArrayList<>();
            toasts.say("Removed.", "Take back", () -> done.add("back"));
            ToastView view = (ToastView) layer.getChildren().getFirst();
            assertTrue(view.isLeaving());
            layer.enter();
            assertTrue(layer.isFocusWithin());
            assertFalse(view.isLeaving());
            layer.enter();
            assertSame(field, layer.getScene().getFocusOwner());
            assertTrue(view.isLeaving());
            layer.enter();
            ((Button) layer.getScene().getFocusOwner()).fire();
            assertEquals(List.of("back"), done);
            assertEquals(List.of(), said());
            assertSame(field, layer.getScene().getFocusOwner());
            stage.hide();
            return true;
        });
    }

    @Test
    void anotherLanguageTakesThemAway() {
        Screens.onFx(() -> {
            SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
            ToastLayer layer = new ToastLayer(toasts, new Texts(language), Duration.hours(1));
            Scene scene = new Scene(new StackPane(layer));
            assertSame(toasts, Toasts.of(scene.getRoot()));
            Toasts.of(layer).say("Copied.");
            assertEquals("Copied.", layer.getAccessibleText());
            language.set(Language.INDONESIAN);
            assertEquals(List.of(), said());
            return true;
        });
    }

    @Test
    void outsideOfAWindowItIsSeenNowhere() {
        Button loose = Screens.onFx(() -> new Button("loose"));
        Toasts.of(loose).say("Copied.");
        assertEquals(List.of(), said());
    }

    private ToastLayer layer(Duration stay) {
        ToastLayer layer = new ToastLayer(toasts, new Texts(new SimpleObjectProperty<>(Language.ENGLISH)),
                stay);
        new Scene(new StackPane(layer));
        return layer;
    }
}
