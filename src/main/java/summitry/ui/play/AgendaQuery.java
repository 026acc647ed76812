package summitry.ui.play;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import summitry.model.IssueId;
import summitry.model.IssueStatus;

/**
 * Which items of the agenda are wanted, and in which order.
 *
 * @param text part of a title, in any case
 * @param status empty for all
 * @param byContest true for the most contested first, false for the order of the agenda
 */
record AgendaQuery(String text, Optional<IssueStatus> status, boolean byContest) {
    static final AgendaQuery ALL = new AgendaQuery("", Optional.empty(), false);

    AgendaQuery withText(String wanted) {
        return new AgendaQuery(wanted, status, byContest);
    }

    AgendaQuery withStatus(Optional<IssueStatus> wanted) {
        return new AgendaQuery(text, wanted, byContest);
    }

    AgendaQuery withByContest(boolean wanted) {
        return new AgendaQuery(text, status, wanted);
    }

    /**
     * What is left of an agenda: themes with their items, or one chapter without a title where the most contested come first.
     *
     * @param contested all issues, the most contested first
     */
    List<AgendaRow.Chapter> of(List<AgendaRow.Chapter> agenda, List<IssueId> contested) {
        List<AgendaRow.Chapter> left = agenda.stream()
                .map(c -> new AgendaRow.Chapter(c.title(), c.rows().stream().filter(this::wants).toList()))
                .filter(c -> !c.rows().isEmpty()).toList();
        if (!byContest || left.isEmpty()) {
            return left;
        }
        return List.of(new AgendaRow.Chapter("", left.stream().flatMap(c -> c.rows().stream())
                .sorted(Comparator.comparingInt(r -> contested.indexOf(r.issue()))).toList()));
    }

    private boolean wants(AgendaRow row) {
        String part = text.strip().toLowerCase(Locale.ROOT);
        return status.filter(s -> s != row.status()).isEmpty()
                && (row.title().toLowerCase(Locale.ROOT).contains(part)
                        || row.full().toLowerCase(Locale.ROOT).contains(part));
    }
}
