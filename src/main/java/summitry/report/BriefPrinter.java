package summitry.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import summitry.json.SafeFile;
import summitry.model.Language;
import summitry.model.Party;

/** Writes the briefs of all parties, each file whole or not at all. */
public final class BriefPrinter {
    private static final int MOST_FOLDERS = 1000;

    private final BriefOrder order;
    private final PackWatch watch;
    private final SortedSet<String> lacking = new TreeSet<>();
    private int files;
    private int pages;

    private BriefPrinter(BriefOrder order, PackWatch watch) {
        this.order = order;
        this.watch = watch;
    }

    /**
     * What was written.
     *
     * @param place the file, or the folder of the files
     * @param files at least 0
     * @param pages of all files
     * @param lacking letters that the typeface has not, sorted; a hollow square stands for each
     * @param isWhole false where it was stopped before the end
     */
    public record Result(Path place, int files, int pages, SortedSet<String> lacking, boolean isWhole) {}

    /**
     * Writes into one file.
     *
     * @throws IllegalArgumentException where the order is one of several files
     * @throws IOException where the system refuses; an older file of the name is then untouched
     */
    public static Result file(BriefOrder order, Path file, PackWatch watch) throws IOException {
        if (!order.isOneFile()) {
            throw new IllegalArgumentException("the order is one of several files.");
        }
        BriefPrinter printer = new BriefPrinter(order, watch);
        return printer.result(file, printer.write(order.all(order.languages().getFirst()), file, watch));
    }

    /**
     * Writes files into a new folder, so that none takes the place of an older one.
     *
     * @param parent where the new folder lies
     * @throws IOException where the system refuses; files that were whole by then stay
     */
    public static Result folder(BriefOrder order, Path parent, PackWatch watch) throws IOException {
        return new BriefPrinter(order, watch).all(fresh(parent, order.name()));
    }

    private static Path fresh(Path parent, String name) throws IOException {
        for (int n = 1; n < MOST_FOLDERS; n++) {
            Path folder = parent.resolve(n == 1 ? name : name + "-" + n);
            if (!Files.exists(folder)) {
                return Files.createDirectories(folder);
            }
        }
        throw new IOException("%s has a thousand folders %s.".formatted(parent, name));
    }

    private Result all(Path folder) throws IOException {
        int all = order.languages().size() * (order.isApart() ? order.scenario().parties().size() : 1);
        for (Language language : order.languages()) {
            if (!order.isApart()) {
                if (!write(order.all(language), folder.resolve(order.allName(language)), part(all))) {
                    return result(folder, false);
                }
                continue;
            }
            for (Party party : order.scenario().parties()) {
                if (!write(order.own(party, language), folder.resolve(order.ownName(party, language)),
                        part(all))) {
                    return result(folder, false);
                }
            }
        }
        return result(folder, true);
    }

    /** The share of all files that are done, with that of the present one. */
    private PackWatch part(int all) {
        return share -> watch.goesOn((files + share) / all);
    }

    private boolean write(PackOrder pack, Path file, PackWatch along) throws IOException {
        Optional<Printed> printed = PrintPack.handout(pack, along);
        if (printed.isEmpty()) {
            return false;
        }
        SafeFile.write(file, printed.get().pdf());
        files++;
        pages += printed.get().pages();
        lacking.addAll(printed.get().lacking());
        return true;
    }

    private Result result(Path place, boolean isWhole) {
        return new Result(place, files, pages, lacking, isWhole);
    }
}
