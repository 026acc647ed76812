package summitry.ui.play;

import java.util.Optional;

import javafx.scene.Node;

import summitry.ui.control.Texts;
import summitry.ui.control.Toasts;
import summitry.ui.fx.Lifecycle;

/** Says in passing that a branch began and where the rounds went. Only the newest counts, until the branches are seen. */
final class BranchToast {
    private final Node place;
    private Optional<BranchNews> told = Optional.empty();

    /** @param place a node of the window that says it */
    BranchToast(Node place, PlayViewModel model, Texts texts, Lifecycle lifecycle) {
        this.place = place;
        lifecycle.watch(model.course().newsProperty(), news -> {
            takeBack();
            told = news;
            news.ifPresent(n -> Toasts.of(place).say(n.sentence(), texts.now().get("play.branch.show"),
                    () -> model.inquiry().branches(n.kept())));
        });
        lifecycle.watch(model.inquiry().pageProperty(), page -> {
            if (page.filter(BranchesPage.class::isInstance).isPresent()) {
                takeBack();
            }
        });
    }

    private void takeBack() {
        told.ifPresent(old -> {
            Toasts toasts = Toasts.of(place);
            toasts.shown().stream().filter(t -> t.text().equals(old.sentence())).toList()
                    .forEach(toasts::close);
        });
        told = Optional.empty();
    }
}
