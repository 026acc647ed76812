package summitry.ui.play;

import java.util.Optional;
import java.util.function.DoubleSupplier;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.ui.control.Scroll;
import summitry.ui.control.Shortcuts;
import summitry.ui.control.Texts;
import summitry.ui.control.ToastLayer;
import summitry.ui.fx.Lifecycle;
import summitry.ui.fx.UiThreads;
import summitry.ui.theme.Css;

/**
 * The open page over the screen. Escape, its cross and a click beside it close it, and the focus goes back to where it
 * was; while it is open the focus stays in it.
 */
final class InquiryView extends StackPane {
    /** The node of a page that has the focus when it opens. */
    static final String FIRST = "inquiry-first";
    /** Above and below a sheet, pixels. */
    private static final double MARGIN = 32;
    /** The lines around a sheet, pixels. */
    private static final double EDGES = 2;
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final PlayViewModel model;
    private final Inquiry inquiry;
    private final Texts texts;
    private final Label title = new Label();
    private final Button back = new Button("", new FontIcon(Feather.ARROW_LEFT));
    private final Button close = new Button("", new FontIcon(Feather.X));
    private final VBox sheet = new VBox();
    private @Nullable Node before;
    private DoubleSupplier needed = () -> 0;
    /** Escape leaves the page although the keyboard is beside it, in the top bar for instance. */
    private final EventHandler<KeyEvent> outside = event -> {
        Node owner = getScene().getFocusOwner();
        if (isVisible() && !event.isConsumed() && !isIn(owner, this) && !ToastLayer.holds(owner)) {
            key(event);
        }
    };

    /** @param below what the pages cover */
    InquiryView(PlayViewModel model, Texts texts, Node below, Lifecycle lifecycle) {
        this.model = model;
        inquiry = model.inquiry();
        this.texts = texts;
        setId("inquiry");
        getStyleClass().add("inquiry");
        sheet.setId("inquiry-sheet");
        sheet.getStyleClass().addAll("sheet", "inquiry-sheet");
        sheet.setAccessibleRole(AccessibleRole.DIALOG);
        heightProperty().subscribe(_ -> fit());
        getChildren().add(sheet);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getTarget() == this) {
                leave(inquiry::close);
            }
        });
        lifecycle.watch(inquiry.pageProperty(), this::show);
        lifecycle.watch(sceneProperty(), scene -> hold(scene, below));
        sceneProperty().subscribe((old, now) -> {
            if (old != null) {
                old.removeEventFilter(KeyEvent.KEY_PRESSED, outside);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, outside);
            }
        });
    }

    private HBox head() {
        back.setId("inquiry-back");
        close.setId("inquiry-close");
        back.setOnAction(_ -> leave(inquiry::back));
        close.setOnAction(_ -> leave(inquiry::close));
        back.visibleProperty().bind(inquiry.canGoBackProperty());
        back.managedProperty().bind(back.visibleProperty());
        texts.named(back, "inquiry.back");
        texts.named(close, "sheet.close");
        for (Button button : new Button[]{back, close}) {
            button.getStyleClass().setAll("button", Css.QUIET, "icon-button");
        }
        title.setId("inquiry-title");
        title.getStyleClass().setAll("label", Css.ITEM_TITLE);
        title.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(back, title, gap, close);
        head.getStyleClass().addAll("sheet-head", "inquiry-head");
        return head;
    }

    private void show(Optional<Page> page) {
        boolean opened = page.isPresent() && !isVisible();
        if (opened && getScene() != null) {
            before = getScene().getFocusOwner();
        }
        setVisible(page.isPresent());
        if (page.isEmpty()) {
            sheet.getChildren().clear();
            if (before != null) {
                before.requestFocus();
                before = null;
            }
            return;
        }
        Page shown = page.get();
        title.setText(shown.title());
        sheet.setAccessibleText(shown.title());
        Region content = switch (shown) {
            case RuleCard card -> new RuleCardView(card, model, texts);
            case CauseList causes -> new CauseListView(causes, inquiry, texts);
            case FigurePage figure -> new FigurePageView(figure, texts);
            case BranchesPage branches -> new BranchesView(branches, model, texts);
            case ComparePage compare -> new CompareView(compare, texts);
            case RulebookPage rules -> new RulebookView(rules, model, texts);
            case EndingPage ending -> new EndingPageView(ending, texts);
            case TheoriesPage theories -> new TheoriesView(theories, model, texts);
            case ModelsPage models -> new ModelsView(models, model, texts);
            case ModelCard card -> new ModelCardView(card, model.studies().models(), texts);
            case FuturesPage _ -> new FuturesPageView(model, texts);
            case TensionPage tension -> new TensionPageView(tension, model, texts);
        };
        content.getStyleClass().add("sheet-content");
        sheet.pseudoClassStateChanged(WIDE, shown.isWide());
        Scroll scroll = new Scroll(content);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox head = head();
        sheet.getChildren().setAll(head, scroll);
        needed = () -> head.getHeight() + content.getHeight() + EDGES;
        content.heightProperty().subscribe(_ -> fit());
        head.heightProperty().subscribe(_ -> fit());
        sheet.setMaxHeight(getHeight() - MARGIN);
        // A scrolled page is in the scene only once it has its skin, and only then can it have the focus.
        sheet.applyCss();
        sheet.layout();
        Node first = content.lookup("." + FIRST);
        if (first == null || first.isDisabled()) {
            close.requestFocus();
        } else {
            first.requestFocus();
            scroll.reveal(first);
        }
    }

    /** As high as what is on it, as far as the window reaches. */
    private void fit() {
        double room = getHeight() - MARGIN;
        double wanted = needed.getAsDouble();
        double height = wanted > EDGES ? Math.min(room, wanted) : room;
        if (height != sheet.getMaxHeight()) {
            sheet.setMaxHeight(height);
            UiThreads.later(this::requestLayout);
        }
    }

    /** Leaves the page, unless it holds something that would be lost and says so. */
    private void leave(Runnable way) {
        if (!(sheet.lookup("#rulebook") instanceof RulebookView rules && rules.holds())) {
            way.run();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !Shortcuts.isChoosing(getScene())) {
            leave(inquiry::back);
            event.consume();
        }
    }

    /** What lies below cannot have the focus while a page is open. */
    private void hold(@Nullable Scene scene, Node below) {
        if (scene == null) {
            return;
        }
        scene.focusOwnerProperty().subscribe(owner -> {
            if (isVisible() && isIn(owner, below)) {
                close.requestFocus();
            }
        });
    }

    private static boolean isIn(@Nullable Node node, Node root) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n.equals(root)) {
                return true;
            }
        }
        return false;
    }
}
