package summitry.ui.play;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import summitry.atlas.MapReading;
import summitry.figure.Atlas;
import summitry.figure.Figure;
import summitry.figure.MapFigure;
import summitry.figure.WorldMap;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.ui.chart.FigureMenu;
import summitry.ui.chart.FigurePane;
import summitry.ui.chart.FigureTable;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** All parties where they lie, coloured by position on an issue or by tension with a party; a table beside it. */
final class OverviewMap extends VBox {
    private final OverviewViewModel model;
    private final Texts texts;
    private final FigurePane figure = new FigurePane();
    private final FigureTable table = new FigureTable();
    private final Wrapped summary = new Wrapped(Css.MUTED);
    private final Wrapped instead = new Wrapped("map-instead");

    OverviewMap(OverviewViewModel model, Texts texts, Lifecycle lifecycle) {
        this.model = model;
        this.texts = texts;
        setId("map");
        getStyleClass().add("overview-panel");
        HBox head = new HBox(
                new Segments<>(model.mapMeasureProperty(), MapMeasure.values(), "overview.map.",
                        MapMeasure::key, texts, lifecycle),
                choices(lifecycle), summary);
        HBox.setHgrow(summary, Priority.ALWAYS);
        head.getStyleClass().add("overview-panel-head");
        head.setFillHeight(false);
        figure.setId("map-figure");
        figure.getStyleClass().add(Looks.OWN_KEYS);
        figure.onChoose(id -> model.choose(new PartyId(id)));
        FigureMenu.on(figure, figure, () -> texts.now().get("overview.tab.map"), texts,
                FigurePage.in(model.inquiry()));
        instead.setId("map-instead");
        table.setId("map-table");
        table.getStyleClass().addAll(Looks.OWN_KEYS, "narrow-table");
        table.placeholder(texts.of("overview.table.empty"));
        texts.named(table, "overview.map.table");
        StackPane place = new StackPane(figure, instead);
        HBox both = new HBox(place, table);
        both.getStyleClass().add("overview-both");
        HBox.setHgrow(place, Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(head, both);
        lifecycle.watch(model.atlasProperty(), _ -> show());
        lifecycle.watch(model.worldProperty(), _ -> show());
    }

    private StackPane choices(Lifecycle lifecycle) {
        ChoiceList issues = new ChoiceList(id -> model.choose(new IssueId(id)));
        issues.setId("map-issue");
        texts.named(issues, "overview.map.choose-issue");
        ChoiceList parties = new ChoiceList(id -> model.choose(new PartyId(id)));
        parties.setId("map-party");
        texts.named(parties, "overview.map.choose-party");
        issues.setMinWidth(Region.USE_PREF_SIZE);
        parties.setMinWidth(Region.USE_PREF_SIZE);
        issues.visibleProperty().bind(model.mapMeasureProperty().isEqualTo(MapMeasure.POSITION));
        parties.visibleProperty().bind(model.mapMeasureProperty().isEqualTo(MapMeasure.TENSION));
        lifecycle.watch(model.atlasProperty(), _ -> {
            Moment moment = model.moment();
            issues.show(IssueSheet.inOrder(moment).stream()
                    .map(i -> new ChoiceList.Choice(i.value(), moment.shortTitle(i))).toList(),
                    model.issue().value());
            parties.show(moment.scenario().parties().stream().map(p -> new ChoiceList.Choice(p.id().value(),
                    p.name().in(moment.language()))).toList(), model.party().value());
        });
        return new StackPane(issues, parties);
    }

    private void show() {
        Optional<Atlas> atlas = model.atlasProperty().get();
        Optional<MapReading> reading = model.worldProperty().get();
        if (atlas.isEmpty()) {
            return;
        }
        Optional<WorldMap> world = reading.flatMap(MapReading::map).filter(_ -> model.hasMap());
        WorldMap drawn = world.orElse(new WorldMap(1, 1, List.of(), List.of()));
        figure.show((width, height) -> MapFigure.of(atlas.get(), drawn, texts.now(), width, height));
        figure.setVisible(world.isPresent());
        Figure told = MapFigure.of(atlas.get(), drawn, texts.now(), 400, 300);
        table.show(told.table());
        summary.setText(world.isPresent() ? told.summary() : "");
        instead.setVisible(world.isEmpty());
        instead.setText(reading.map(this::why).orElse(texts.now().get("overview.map.reading")));
    }

    private String why(MapReading reading) {
        return reading.damage()
                .map(d -> texts.now().get("overview.map.damaged", Integer.toString(d.line()),
                        Integer.toString(d.column()), d.path()))
                .orElse(texts.now().get("overview.map.unfit"));
    }
}
