package summitry.ui.play;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Reason;
import summitry.model.Subject;

/** All causes of a party's move, the largest first, for choosing one. */
record CauseList(String title, Subject subject, List<Row> rows) implements Page {
    /** A cause: its name, who or what is behind it, and its points in words. */
    record Row(String id, String name, String detail, String points) {}

    /** Empty where nothing moved it. */
    static Optional<CauseList> of(Moment moment, PartyId party, IssueId issue) {
        Subject subject = new Subject.Position(party, issue);
        CauseWords say = new CauseWords(moment);
        List<Row> rows = WhyOf.named(moment.now().trace().about(subject)).entrySet().stream()
                .sorted(Comparator.comparingDouble(e -> -Math.abs(e.getValue().contribution())))
                .map(e -> row(moment, say, e.getKey(), e.getValue())).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new CauseList(moment.words().get("play.whatif.title"), subject, rows));
    }

    private static Row row(Moment moment, CauseWords say, String id, Reason reason) {
        return new Row(id, say.name(reason.cause()), say.detail(reason.cause()),
                moment.numbers().changeInTenths(reason.contribution()));
    }
}
