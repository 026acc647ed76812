package summitry.ui.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import summitry.ui.control.Texts;
import summitry.ui.editor.BriefsView;
import summitry.ui.editor.BriefsViewModel;
import summitry.ui.editor.DeskViewModel;
import summitry.ui.editor.ExchangeView;
import summitry.ui.editor.FictionMakers;
import summitry.ui.editor.FictionView;
import summitry.ui.editor.FictionViewModel;
import summitry.ui.editor.FillView;
import summitry.ui.editor.FillViewModel;
import summitry.ui.fx.Lifecycle;
import summitry.ui.fx.UiThreads;
import summitry.ui.home.FileChoice;
import summitry.ui.teach.SavePlace;

/** The sheets that are laid over a desk: tables, briefs, invented names, and many cells at once. */
final class DeskSheets {
    private final Sheets sheets;
    private final Texts texts;
    private final SavePlace place;
    private final Supplier<Optional<Path>> folders;
    private final FileChoice tables;
    private final Consumer<Throwable> failed;
    private final UiThreads inventing = UiThreads.live("names");
    private final UiThreads printing = UiThreads.live("briefs");
    private Lifecycle briefsShown = new Lifecycle();

    /** @param folders asks for a folder */
    DeskSheets(Sheets sheets, Texts texts, SavePlace place, Supplier<Optional<Path>> folders,
            FileChoice tables, Consumer<Throwable> failed) {
        this.sheets = sheets;
        this.texts = texts;
        this.place = place;
        this.folders = folders;
        this.tables = tables;
        this.failed = failed;
    }

    /** Shows how tables come into a draft and out of it; at first the one that is given. */
    void exchange(DeskViewModel desk, Optional<Path> file) {
        ExchangeView exchange = new ExchangeView(desk, texts, tables::choose, place::choose, sheets::close);
        file.ifPresent(exchange::open);
        sheets.showExchange(exchange);
    }

    /** The briefs of a desk, printed on a thread of their own. */
    BriefsViewModel briefsOf(DeskViewModel desk) {
        return new BriefsViewModel(desk, printing, failed);
    }

    /** Shows how briefs are printed; what is being printed goes on while the sheet is closed. */
    void briefs(BriefsViewModel briefs) {
        briefs.look();
        briefsShown.close();
        briefsShown = new Lifecycle();
        sheets.showBriefs(new BriefsView(briefs, texts, place::choose, folders, briefsShown));
    }

    /** Names are invented on a thread that other work of the window does not wait for. */
    FictionMakers fictions() {
        return new FictionMakers(d -> new FictionViewModel(d, inventing, failed), place::choose);
    }

    void fiction(DeskViewModel desk) {
        FictionViewModel names = fictions().names().apply(desk.draft());
        sheets.showFiction(new FictionView(names, desk, texts, place::choose, sheets::close));
    }

    void fill(DeskViewModel desk) {
        FillViewModel.of(desk).ifPresent(f -> sheets.showFill(new FillView(f, texts, sheets::close)));
    }
}
