package summitry.ui.play;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Reason;
import summitry.model.Subject;

/**
 * All causes of a party's move, the largest first, for choosing one.
 *
 * @param hint what the list is for
 * @param none those whose points read as nothing
 */
record CauseList(String title, String hint, Subject subject, List<Row> rows, List<Row> none)
        implements
        Page {
    /** A cause: its name, who or what is behind it, and its points in words. */
    record Row(String id, String name, String detail, String points) {}

    /** Empty where nothing moved it. */
    static Optional<CauseList> of(Moment moment, PartyId party, IssueId issue) {
        Subject subject = new Subject.Position(party, issue);
        CauseWords say = new CauseWords(moment);
        Map<String, Double> shown = WhyOf.shown(moment, subject);
        List<Row> rows = new ArrayList<>();
        List<Row> none = new ArrayList<>();
        WhyOf.named(moment.now().trace().about(subject)).entrySet().stream()
                .sorted(Comparator.comparingDouble(e -> -Math.abs(e.getValue().contribution())))
                .forEach(e -> {
                    double points = shown.getOrDefault(e.getKey(), 0.0);
                    Reason reason = e.getValue();
                    (points == 0 ? none : rows).add(new Row(e.getKey(), say.name(reason),
                            say.detail(reason.cause()), moment.numbers().changeInTenths(points)));
                });
        return rows.isEmpty() && none.isEmpty()
                ? Optional.empty()
                : Optional.of(new CauseList(moment.words().get("play.whatif.title"),
                        moment.words().get("play.whatif.hint"), subject, List.copyOf(rows),
                        List.copyOf(none)));
    }
}
