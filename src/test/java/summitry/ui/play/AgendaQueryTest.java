package summitry.ui.play;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import summitry.model.IssueId;
import summitry.model.IssueStatus;

import static org.junit.jupiter.api.Assertions.assertEquals;

class AgendaQueryTest {
    private static final List<AgendaRow.Chapter> AGENDA = List.of(
            new AgendaRow.Chapter("Climate", List.of(row("FOSS", "Fossil fuels", IssueStatus.OPEN),
                    row("FINA", "Climate finance", IssueStatus.ADOPTED))),
            new AgendaRow.Chapter("Economy", List.of(row("DEBT", "Debt relief", IssueStatus.BLOCKED))));
    private static final List<IssueId> CONTESTED = List.of(new IssueId("DEBT"), new IssueId("FOSS"),
            new IssueId("FINA"));

    private static AgendaRow row(String id, String title, IssueStatus status) {
        return new AgendaRow(new IssueId(id), title, title + ", whole title", status, 0.5, "50", title);
    }

    private static List<String> ids(List<AgendaRow.Chapter> chapters) {
        return chapters.stream().flatMap(c -> c.rows().stream()).map(r -> r.issue().value()).toList();
    }

    @Test
    void everythingInOrderWithItsThemes() {
        assertEquals(AGENDA, AgendaQuery.ALL.of(AGENDA, List.of()));
    }

    @Test
    void partOfATitleInAnyCaseKeepsTheThemesOfWhatIsLeft() {
        List<AgendaRow.Chapter> left = AgendaQuery.ALL.withText(" FOSSIL ").of(AGENDA, CONTESTED);
        assertEquals(List.of("FOSS"), ids(left));
        assertEquals("Climate", left.getFirst().title());
        assertEquals(3, ids(AgendaQuery.ALL.withText("whole").of(AGENDA, CONTESTED)).size());
    }

    @Test
    void aStateLeavesTheOthersOut() {
        assertEquals(List.of("DEBT"),
                ids(AgendaQuery.ALL.withStatus(Optional.of(IssueStatus.BLOCKED)).of(AGENDA, CONTESTED)));
    }

    @Test
    void theMostContestedComeFirstUnderNoTheme() {
        List<AgendaRow.Chapter> sorted = AgendaQuery.ALL.withByContest(true).of(AGENDA, CONTESTED);
        assertEquals(List.of("DEBT", "FOSS", "FINA"), ids(sorted));
        assertEquals(List.of(""), sorted.stream().map(AgendaRow.Chapter::title).toList());
    }

    @Test
    void whatMatchesNothingLeavesNothing() {
        assertEquals(List.of(), AgendaQuery.ALL.withText("no such title").of(AGENDA, CONTESTED));
        assertEquals(List.of(),
                AgendaQuery.ALL.withText("(\\").withByContest(true).of(AGENDA, CONTESTED));
    }
}
