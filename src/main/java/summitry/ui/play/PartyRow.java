package summitry.ui.play;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import summitry.engine.measure.Responses;
import summitry.model.IssueId;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.text.Sentences;

/**
 * A party in the list of all parties on an issue.
 *
 * @param responseName empty before there is a text to answer to
 * @param position 0 to 100, in words
 * @param change since the last round in words, empty where it is less than a point
 * @param person true where a person leads the delegation
 * @param told the whole row as a sentence
 * @param plain what its answer means, or why it has none to give
 */
record PartyRow(PartyId party, String name, String code, String flag, Response response, String responseName,
        String position, String change, boolean person, String told,
        String plain) {
    /** All parties, from the lowest to the highest position on the issue. */
    static List<PartyRow> all(Moment moment, IssueId issue) {
        int k = moment.scenario().indexOf(issue);
        var positions = moment.state().stances().positions();
        List<Party> parties = new ArrayList<>(moment.scenario().parties());
        parties.sort(Comparator.comparingDouble(p -> positions.get(moment.scenario().indexOf(p.id()), k)));
        return parties.stream().map(p -> of(moment, p, k)).toList();
    }

    private static PartyRow of(Moment moment, Party party, int k) {
        int p = moment.scenario().indexOf(party.id());
        double at = moment.state().stances().positions().get(p, k);
        double moved = at - moment.now().before().stances().positions().get(p, k);
        Response response = moment.state().responses().get(p, k);
        String name = party.name().in(moment.language());
        String position = moment.numbers().whole(at);
        String change = Math.abs(moved) < 0.5 ? "" : moment.numbers().change(moved);
        boolean answered = moment.state().issues().get(k).drafted()
                || !moment.situation().hasSay(moment.situation().cell(p, k));
        String answer = answered ? moment.words().get("response." + response.key() + ".name") : "";
        boolean person = moment.state().seats().isPerson(p);
        String told = answered
                ? moment.words().get("play.parties.told", name, position, answer)
                : moment.words().get("play.parties.told-silent", name, position);
        return new PartyRow(party.id(), name, party.code(), party.flag(), response, answer, position, change,
                person, person ? moment.words().get("play.parties.led", told) : told,
                plain(moment, moment.situation().cell(p, k), response));
    }

    private static String plain(Moment moment, int cell, Response response) {
        Sentences say = Sentences.of(moment.scenario(), moment.language());
        return moment.situation().hasSay(cell)
                ? say.terms().responsePlain(response)
                : say.fact(Responses.why(moment.situation(), cell, 0));
    }

    /** True where the name or the code begins like, or the name contains, what was typed. */
    boolean matches(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).contains(wanted)
                || code.toLowerCase(Locale.ROOT).startsWith(wanted);
    }
}
