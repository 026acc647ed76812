package summitry.ui.play;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import summitry.figure.Lines;
import summitry.figure.LinesFigure;
import summitry.figure.SupportFigure;
import summitry.figure.TensionFigure;
import summitry.model.PartyId;
import summitry.ui.chart.FigureMenu;
import summitry.ui.chart.FigurePane;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** How it came to where things stand: positions, and support and tension, by round. */
final class HistoryPanes {
    private final FigurePane lines = new FigurePane();
    private final HBox climate = new HBox();

    HistoryPanes(PlayViewModel model, Texts texts, Lifecycle lifecycle) {
        lines.setId("lines");
        lines.getStyleClass().add(Looks.OWN_KEYS);
        lines.onChoose(id -> Lines.folds(id).ifPresentOrElse(model.lines()::fold,
                () -> model.choose(new PartyId(id))));
        lifecycle.watch(model.lines().linesProperty(),
                shown -> lines.show((width, height) -> LinesFigure.of(shown, texts.now(), width, height)));
        FigureMenu.on(lines, lines, () -> texts.now().get("play.part.lines"), texts,
                FigurePage.in(model.inquiry()));
        FigurePane support = new FigurePane();
        FigurePane tension = new FigurePane();
        support.setId("support-lines");
        tension.setId("tension-lines");
        FigureMenu.on(support, support, () -> texts.now().get("play.support.title"), texts,
                FigurePage.in(model.inquiry()));
        FigureMenu.on(tension, tension, () -> texts.now().get("play.tension.title"), texts,
                FigurePage.in(model.inquiry()));
        climate.getStyleClass().add("climate-lines");
        climate.getChildren().addAll(titled("play.support.title", support, texts),
                titled("play.tension.title", tension, texts));
        lifecycle.watch(model.climateLinesProperty(), shown -> {
            support.show(
                    (width, height) -> SupportFigure.of(shown.shares(), Optional.empty(), texts.now(), width,
                            height));
            tension.show((width, height) -> TensionFigure.of(shown.tensions(), ClimateLines.SUMMIT,
                    texts.now(), width,
                    height));
        });
    }

    private static VBox titled(String title, FigurePane figure, Texts texts) {
        VBox box = new VBox(texts.label(title, Css.STRONG), figure);
        VBox.setVgrow(figure, Priority.ALWAYS);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    FigurePane lines() {
        return lines;
    }

    Node climate() {
        return climate;
    }
}
