package summitry.classroom;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import summitry.model.PartyId;
import summitry.model.Response;

/**
 * A show of hands that binds nobody.
 *
 * @param paper number of the paper asked about; 0 for the chair's text
 * @param answers support, abstain or object, by seat
 */
public record StrawPoll(int paper, SortedMap<PartyId, Response> answers) {
    public StrawPoll {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }

    public long count(Response answer) {
        return answers.values().stream().filter(a -> a == answer).count();
    }

    StrawPoll answered(PartyId party, Response answer) {
        SortedMap<PartyId, Response> changed = new TreeMap<>(answers);
        changed.put(party, answer);
        return new StrawPoll(paper, changed);
    }
}
