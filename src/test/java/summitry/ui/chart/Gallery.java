package summitry.ui.chart;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import summitry.figure.Figure;
import summitry.figure.LadderFigure;
import summitry.figure.LinesFigure;
import summitry.figure.MadeUp;
import summitry.figure.Mandate;
import summitry.figure.Span;
import summitry.figure.SparkBar;
import summitry.figure.StripFigure;
import summitry.figure.StripRow;
import summitry.figure.SupportFigure;
import summitry.figure.TensionFigure;
import summitry.figure.WaterfallFigure;
import summitry.model.Bloc;
import summitry.model.IssueStatus;
import summitry.model.Language;
import summitry.text.Words;
import summitry.ui.theme.Css;

/** All figures with made-up data, side by side. */
final class Gallery {
    private Gallery() {}

    static Parent play(boolean indonesian) {
        Words words = Words.in(indonesian ? Language.INDONESIAN : Language.ENGLISH);
        VBox centre = new VBox(8, label("Transition away from fossil fuels", Css.ITEM_TITLE),
                label("Consensus of 34 parties, UNFCCC COP29 / G20. Support 79%.", Css.MUTED),
                growing((w, h) -> StripFigure.of(MadeUp.summit(indonesian), words, w, h), 3),
                growing((w, h) -> LinesFigure.of(MadeUp.lines(4), words, w, h), 2));
        centre.getStyleClass().add(Css.PANEL);
        HBox.setHgrow(centre, Priority.ALWAYS);
        Label supports = label("Supports", Css.PILL);
        supports.getStyleClass().add(Css.YES);
        HBox who = new HBox(10, PartyChip.of("IN", "IND", "India", Bloc.Mark.SQUARE, 15),
                label("India", Css.PANEL_TITLE), supports);
        who.setAlignment(Pos.CENTER_LEFT);
        VBox right = new VBox(12, who,
                fixed((w, h) -> new Mandate("India", Bloc.Mark.SQUARE, 30, 40, Span.ofRedLines(0, 55))
                        .figure(words, w, h),
                        48),
                label("Why it moved", Css.PANEL_TITLE),
                fixed((w, h) -> WaterfallFigure.of(MadeUp.waterfall(), words, w, h),
                        WaterfallFigure.height(MadeUp.waterfall(), words)));
        Button button = new Button("Resolve round 5");
        button.getStyleClass().add(Css.PRIMARY);
        right.getChildren().add(new HBox(8, new Button("What if not?"), button));
        right.getStyleClass().add(Css.PANEL);
        right.setMinWidth(320);
        right.setPrefWidth(350);
        return new HBox(agenda(words), centre, right);
    }

    static Parent more(boolean indonesian) {
        Words words = Words.in(indonesian ? Language.INDONESIAN : Language.ENGLISH);
        VBox left = new VBox(10,
                growing((w, h) -> StripFigure.of(MadeUp.three(), words, w, h), 2),
                fixed((w, h) -> StripRow.of(MadeUp.summit(indonesian), words, w, h), 32),
                fixed((w, h) -> StripRow.of(MadeUp.many(34, 4, 2), words, w, h), 32),
                growing((w, h) -> StripFigure.of(MadeUp.many(12, 1, 5), words, w, h), 2));
        HBox.setHgrow(left, Priority.ALWAYS);
        List<Double> support = List.of(0.2, 0.31, 0.42, 0.40, 0.59);
        List<Double> tension = List.of(22.0, 25.0, 36.0, 33.0, 31.0);
        VBox right = new VBox(10, fixed((w, h) -> LadderFigure.of(31, 22, MadeUp.rungs(), words, w, h), 40),
                growing((w, h) -> SupportFigure.of(support, Optional.of(0.67), words, w, h), 1),
                growing((w, h) -> TensionFigure.of(tension, MadeUp.rungs(), words, w, h), 1),
                growing((w, h) -> LinesFigure.of(MadeUp.lines(3, 5, 4), words, w, h), 1));
        right.setPrefWidth(460);
        HBox all = new HBox(20, left, right);
        all.setPadding(new Insets(16));
        return all;
    }

    private static Node agenda(Words words) {
        VBox rail = new VBox(label("Geopolitical tension", Css.GROUP_TITLE));
        rail.getStyleClass().addAll(Css.RAIL);
        rail.setPadding(new Insets(12));
        String[] names = {"Gaza ceasefire", "Ukraine peace terms", "Fossil fuel transition"};
        double[] shares = {0.61, 0.46, 0.79};
        IssueStatus[] statuses = {IssueStatus.ADOPTED, IssueStatus.BLOCKED, IssueStatus.OPEN};
        for (int i = 0; i < names.length; i++) {
            SparkBar bar = new SparkBar(shares[i], i == 2 ? Optional.of(0.67) : Optional.empty(),
                    statuses[i]);
            FigurePane sign = fixed((w, h) -> bar.sign(words, w, h), 14);
            sign.fix(14, 14);
            FigurePane support = fixed((w, h) -> bar.bar(words, w, h), 20);
            support.fix(72, 20);
            Label name = new Label(names[i]);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            HBox row = new HBox(sign, name, support);
            row.getStyleClass().add(Css.ROW);
            rail.getChildren().add(row);
        }
        HBox flags = new HBox(6, Flags.inList("DE", "DEU"), new Label("Germany"), Flags.inList("", "AU"),
                new Label("AU"));
        flags.setPadding(new Insets(12));
        rail.getChildren().add(flags);
        rail.setMinWidth(250);
        return rail;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private static Region growing(Figure.Source source, int share) {
        FigurePane pane = new FigurePane();
        pane.show(source);
        pane.setPrefHeight(140 * share);
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
    }

    private static FigurePane fixed(Figure.Source source, double height) {
        FigurePane pane = new FigurePane();
        pane.show(source);
        pane.fixHeight(height);
        return pane;
    }
}
