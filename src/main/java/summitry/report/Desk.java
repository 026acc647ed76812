package summitry.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import summitry.model.Bloc;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.Localized;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.report.pdf.Flow;
import summitry.text.Numbers;
import summitry.text.Sentences;
import summitry.text.Words;

/** What every maker of pages needs: the order, words and numbers of its language, and where to set rows. */
record Desk(PackOrder order, Words words, Numbers numbers, Sentences sentences, Flow flow) {

    static Desk of(PackOrder order, Flow flow) {
        return new Desk(order, Words.in(order.language()), new Numbers(order.language()),
                Sentences.of(order.scenario(), order.language()), flow);
    }

    String get(String key) {
        return words.get(key);
    }

    String get(String key, Object first, Object... rest) {
        return words.get(key, first, rest);
    }

    /** Several texts under one key, with strokes between them. */
    List<String> parts(String key) {
        return Arrays.stream(words.get(key).split("\\|", -1)).map(String::strip).toList();
    }

    Scenario scenario() {
        return order.scenario();
    }

    String in(Localized text) {
        return text.in(order.language());
    }

    String party(PartyId party) {
        return sentences.party(party);
    }

    Bloc.Mark mark(PartyId party) {
        return scenario().bloc(party).map(Bloc::mark).orElse(Bloc.Mark.RING);
    }

    Optional<String> bloc(PartyId party) {
        return scenario().bloc(party).map(b -> in(b.name()));
    }

    /** Number of an item on the agenda, from 1. */
    String number(Issue issue) {
        return Integer.toString(scenario().indexOf(issue.id()) + 1);
    }

    /** The title of an item with its number on the agenda. */
    String titled(IssueId issue, String title) {
        return get("class.item", number(scenario().issue(issue)), title);
    }

    /** A list in words, such as of titles, with semicolons because titles may have commas. */
    String list(List<String> names) {
        return String.join("; ", names);
    }

    boolean isJunior() {
        return order.junior();
    }
}
