package summitry.report;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import summitry.brief.ReadingLevel;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.report.pdf.Paper;

/**
 * What to print.
 *
 * @param seats delegations that people lead, in the order of printing; each once
 * @param junior whether forms have nothing to write in, so that no text of a child can go astray
 * @param runSheet phases of the lesson; without any there is no run-sheet
 * @param parts what the pack has
 * @param twoSided whether both sides of a sheet are printed; then each part begins on a new sheet
 */
public record PackOrder(Scenario scenario, List<PartyId> seats, Language language, Paper paper,
        ReadingLevel level, boolean junior, List<RunSheetLine> runSheet, Set<PackPart> parts,
        boolean twoSided) {
    public PackOrder {
        seats = List.copyOf(seats);
        runSheet = List.copyOf(runSheet);
        parts = Set.copyOf(parts);
        seats.forEach(scenario::party);
        if (seats.isEmpty() || new HashSet<>(seats).size() != seats.size()) {
            throw new IllegalArgumentException(
                    "seats (%s) must be at least one, each once.".formatted(seats));
        }
    }

    /** The whole pack for paper printed on both sides. */
    public static PackOrder whole(Scenario scenario, List<PartyId> seats, Language language, Paper paper,
            ReadingLevel level, boolean junior, List<RunSheetLine> runSheet) {
        return new PackOrder(scenario, seats, language, paper, level, junior, runSheet,
                EnumSet.allOf(PackPart.class), true);
    }

    public PackOrder with(Set<PackPart> changed) {
        return new PackOrder(scenario, seats, language, paper, level, junior, runSheet, changed, twoSided);
    }

    public PackOrder oneSided() {
        return new PackOrder(scenario, seats, language, paper, level, junior, runSheet, parts, false);
    }

    boolean has(PackPart part) {
        return parts.contains(part);
    }
}
