package summitry.ui.editor;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.ui.control.Buttons;
import summitry.ui.control.Looks;
import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;
import summitry.ui.theme.Zoom;

/** The desk: parts and history at the left, the chosen part in the middle, what is chosen in it at the right. */
public final class EditorView extends BorderPane implements AutoCloseable {
    private static final double ROOMY_HEIGHT = 680;
    private static final double ROOMY_WIDTH = 1200;

    private final DeskViewModel desk;
    private final Texts texts;
    private final Lifecycle lifecycle = new Lifecycle();
    private final Map<Page, Node> pages = new EnumMap<>(Page.class);
    private final Map<Page, List<Node>> sides = new EnumMap<>(Page.class);
    private final StackPane centre = new StackPane();
    private final VBox side = new VBox();
    private final SheetView sheet;
    private final FuturesViewModel futures;
    private final TrialViewModel trials;
    private final DeskActions actions;
    private @Nullable Node left;
    /** Whether the window is so low or narrow that the table needs the room. */
    private final BooleanBinding low = Zoom.heightAtFullSize(this).lessThan(ROOMY_HEIGHT)
            .or(Zoom.widthAtFullSize(this).lessThan(ROOMY_WIDTH));

    public EditorView(DeskViewModel desk, ProblemsViewModel problems, FuturesViewModel futures, Texts texts,
            TrialViewModel trials, DeskActions actions) {
        this.trials = trials;
        this.futures = futures;
        this.desk = desk;
        this.texts = texts;
        this.actions = actions;
        setId("editor");
        getStyleClass().add("editor");
        setMinSize(0, 0);
        sheet = new SheetView(desk, texts, actions.fill(), lifecycle);
        centre.setMinSize(0, 0);
        side.getStyleClass().addAll(Css.PANEL, "desk-side");
        VBox left = new VBox(new Outline(desk, texts, lifecycle), history());
        left.getStyleClass().addAll(Css.RAIL, "desk-rail");
        setLeft(left);
        BorderPane middle = new BorderPane(centre);
        middle.setMinSize(0, 0);
        ProblemsPane found = new ProblemsPane(desk, problems, texts, lifecycle);
        middle.setBottom(found);
        lifecycle.watch(low, found::low);
        setCenter(middle);
        Scroll scroll = new Scroll(side);
        scroll.getStyleClass().add("desk-side-scroll");
        setBottom(bottom());
        lifecycle.onClose(futures::close);
        lifecycle.watch(desk.pageProperty(), p -> {
            centre.getChildren().setAll(pages.computeIfAbsent(p, this::built));
            List<Node> beside = sides.computeIfAbsent(p, this::side);
            side.getChildren().setAll(beside);
            setRight(beside.isEmpty() ? null : scroll);
        });
    }

    /** What stands at the right of a page; a page without has the whole width. */
    private List<Node> side(Page page) {
        return switch (page) {
            case POSITIONS -> List.of(new CellInspector(desk, texts, lifecycle),
                    new FuturesPane(desk, futures, texts, actions.read(), lifecycle));
            case RELATIONS -> List.of(new PairSide(desk, texts, lifecycle));
            default -> List.of();
        };
    }

    private Node history() {
        HistoryPane history = new HistoryPane(desk, texts, lifecycle);
        VBox.setVgrow(history, Priority.ALWAYS);
        return history;
    }

    private Node built(Page page) {
        return switch (page) {
            case POSITIONS -> {
                SheetBar bar = new SheetBar(desk, texts, lifecycle);
                bar.getChildren().addAll(button("editor-fill", "editor.block", Feather.EDIT, actions.fill()),
                        button("editor-tables", "editor.tables", Feather.UPLOAD, actions.tables()));
                SheetLegend legend = new SheetLegend(texts, lifecycle);
                lifecycle.watch(low, isLow -> legend.setVisible(!isLow));
                bar.getChildren().add(legend.toggle());
                VBox box = new VBox(bar, legend, sheet);
                box.setMinSize(0, 0);
                VBox.setVgrow(sheet, Priority.ALWAYS);
                yield box;
            }
            case EVENTS -> new EventsPage(desk, texts, lifecycle);
            case RULEBOOK -> new Scroll(new RulebookPane(desk, texts, lifecycle));
            case ABOUT -> new AboutPage(desk, texts, lifecycle);
            case AGENDA -> new ItemsPage(page, desk, texts, lifecycle, i -> {
                ItemForm form = new ItemForm(desk, texts, i);
                return new ItemsPage.Form(form, form::show);
            });
            case DECISIONS -> new ItemsPage(page, desk, texts, lifecycle, i -> {
                RuleForm form = new RuleForm(desk, trials, texts, i);
                return new ItemsPage.Form(form, form::show);
            });
            case PARTIES -> new PartiesPage(desk, texts, actions.briefs(), actions.names(), lifecycle);
            case RELATIONS -> new RelationsPage(desk, texts, actions.read(), lifecycle);
            case GROUPS -> new GroupsPage(desk, texts, lifecycle);
            case TEXTS -> new TextsPage(desk, texts, lifecycle);
        };
    }

    private String told() {
        if (!desk.isDirty()) {
            return texts.now().get("editor.all-saved");
        }
        return switch (desk.unsavedSteps()) {
            case 0 -> texts.now().get("editor.unsaved.new");
            case 1 -> texts.now().get("editor.unsaved.one");
            default -> texts.now().get("editor.unsaved", String.valueOf(desk.unsavedSteps()));
        };
    }

    private Node bottom() {
        Label state = new Label();
        state.setId("editor-state");
        state.getStyleClass().add(Css.STRONG);
        state.setMinWidth(Region.USE_PREF_SIZE);
        Runnable tell = () -> state.setText(told());
        lifecycle.watch(desk.historyProperty(), _ -> tell.run());
        lifecycle.watch(desk.savedProperty(), _ -> tell.run());
        lifecycle.watch(desk.fileProperty(), _ -> tell.run());
        lifecycle.watch(texts.language(), _ -> tell.run());
        Wrapped answer = AnswerLine.of(desk, texts, lifecycle, AnswerLine.NOTICED);
        HBox.setHgrow(answer, Priority.ALWAYS);
        answer.setMaxWidth(Double.MAX_VALUE);
        Button save = button("editor-save", "editor.save", Feather.SAVE, actions.save());
        Button saveAs = button("editor-save-as", "editor.save-as", Feather.COPY, actions.saveAs());
        Button play = button("editor-play", "editor.play", Feather.PLAY, actions.play());
        Button test = button("editor-test", "editor.test", Feather.FAST_FORWARD, actions.testPlay());
        play.getStyleClass().add(Css.PRIMARY);
        HBox bar = new HBox(state, folder(), answer, save, saveAs, test, play);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().addAll(Css.BAR, Css.BOTTOM_BAR, "desk-bottom");
        return bar;
    }

    /** Leads to the file of the draft; there only while it has one. */
    private Button folder() {
        Button folder = new Button("", new FontIcon(Feather.FOLDER));
        folder.setId("editor-folder");
        folder.getStyleClass().addAll(Looks.ICON_BUTTON, Css.QUIET);
        folder.setMinWidth(Region.USE_PREF_SIZE);
        folder.accessibleTextProperty().bind(texts.of("editor.folder"));
        Tooltip tip = Buttons.tip(folder);
        Runnable show = () -> {
            Optional<Path> file = desk.fileProperty().get();
            folder.setVisible(file.isPresent());
            folder.setManaged(file.isPresent());
            tip.setText(file.map(f -> texts.now().get("editor.folder.tip", f.toAbsolutePath().toString()))
                    .orElse(""));
        };
        lifecycle.watch(desk.fileProperty(), _ -> show.run());
        lifecycle.watch(texts.language(), _ -> show.run());
        folder.setOnAction(_ -> desk.fileProperty().get().ifPresent(actions.showFolder()));
        return folder;
    }

    private Button button(String id, String key, Feather icon, Runnable run) {
        Button button = new Button();
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.textProperty().bind(texts.of(key));
        button.setGraphic(new FontIcon(icon));
        Buttons.tip(button).textProperty().bind(texts.of(key + ".tip"));
        button.setOnAction(_ -> run.run());
        return button;
    }

    /** Remembers where the keyboard is, so that {@link #enter} comes back to it. */
    public void leave() {
        left = getScene() == null ? null : getScene().getFocusOwner();
    }

    /** Puts the keyboard where it was left, or else on the table. */
    public void enter() {
        Node before = left;
        left = null;
        if (before != null && before.getScene() != null && before.getScene().equals(getScene())) {
            before.requestFocus();
        } else {
            sheet.enter();
        }
    }

    @Override
    public void close() {
        lifecycle.close();
        desk.keepNow();
    }
}
