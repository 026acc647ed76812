package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;

import summitry.engine.measure.Responses;
import summitry.figure.Mandate;
import summitry.figure.Waterfall;
import summitry.model.Bloc;
import summitry.model.IssueId;
import summitry.model.Offer;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Preference;
import summitry.model.Reason;
import summitry.model.Response;
import summitry.model.Stand;
import summitry.model.Subject;
import summitry.text.Sentences;
import summitry.text.Terms;

/**
 * A party on an issue: what it wants, what it may sign, why it answers so, and why it moved.
 *
 * @param about its bloc; empty where it is one of its own
 * @param stand why it answers so, as a sentence; empty before the first text
 * @param facts weight, care and confidence, in words
 * @param mandate its wishes and limits
 * @param limits why its limits are not where they were; empty where they are
 * @param rationale its own public reason, as the author found it
 * @param source where the author found it
 * @param whyTitle what the causes explain: that it moved, or that it stayed
 * @param fromTo its place before the round and now; empty where both read alike
 * @param why the causes from the position before the round to the position now
 * @param sentence why it moved, as a paragraph
 * @param offers that it turned down
 */
record PartySheet(PartyId party, String name, String code, String flag, Bloc.Mark mark, String about,
        Response response, String responseName, String stand, List<Fact> facts, Mandate mandate,
        String limits, String rationale,
        String source, int round, String whyTitle, String fromTo, Waterfall why, String sentence,
        List<Refused> offers) {
    /**
     * A small fact: its name and its value.
     *
     * @param plain what it means
     */
    record Fact(String name, String value, String plain) {}

    /**
     * An offer that was not followed.
     *
     * @param what who offered what, and why it was not followed
     * @param to where it alone would have led, in words
     * @param why the whole story as a sentence
     */
    record Refused(String name, String code, String flag, String what, String to, String why) {}

    static PartySheet of(Moment moment, PartyId id, IssueId issue) {
        Sentences say = Sentences.of(moment.scenario(), moment.language());
        Terms terms = say.terms();
        Party party = moment.scenario().party(id);
        int p = moment.scenario().indexOf(id);
        int k = moment.scenario().indexOf(issue);
        int cell = moment.cell(id, issue);
        Frame frame = moment.now();
        double from = frame.before().stances().positions().get(p, k);
        double to = frame.after().stances().positions().get(p, k);
        List<Reason> reasons = frame.trace().about(new Subject.Position(id, issue));
        Preference preference = moment.scenario().preference(id, issue);
        Response response = moment.state().responses().get(p, k);
        boolean drafted = moment.state().issues().get(k).drafted();
        boolean silent = !moment.situation().hasSay(cell);
        return new PartySheet(id, party.name().in(moment.language()), party.code(), party.flag(),
                moment.scenario().bloc(id).map(Bloc::mark).orElse(Bloc.Mark.RING), about(moment, party),
                response,
                drafted || silent ? terms.response(response) : "",
                drafted || silent ? say.fact(stand(moment, cell, k, response)) : "",
                facts(moment, cell, preference),
                mandate(moment, party, cell, to), Limits.moved(moment, id, issue),
                preference.rationale().in(moment.language()),
                preference.source(),
                moment.round(), whyTitle(moment, from, to), fromTo(moment, from, to),
                WhyOf.of(moment, from, to, reasons),
                moment.round() == 0 ? "" : say.move(id, issue, from, to, reasons, List.of()),
                offers(moment, say, frame.trace().declinedBy(id, issue), from));
    }

    private static String whyTitle(Moment moment, double from, double to) {
        if (moment.round() == 0 || !WhyOf.isStill(from, to)) {
            return moment.words().get("play.why.title");
        }
        String at = moment.numbers().whole(to);
        return at.equals(moment.numbers().whole(from))
                ? moment.words().get("play.why.stayed", at)
                : moment.words().get("play.why.hardly");
    }

    private static String fromTo(Moment moment, double from, double to) {
        String first = moment.numbers().whole(from);
        String last = moment.numbers().whole(to);
        if (moment.round() == 0 || first.equals(last)) {
            return "";
        }
        return WhyOf.isStill(from, to)
                ? moment.words().get("play.why.from-to", moment.numbers().tenths(from),
                        moment.numbers().tenths(to))
                : moment.words().get("play.why.from-to", first, last);
    }

    private static Mandate mandate(Moment moment, Party party, int cell, double to) {
        var situation = moment.situation();
        return new Mandate(party.name().in(moment.language()),
                moment.scenario().bloc(party.id()).map(Bloc::mark).orElse(Bloc.Mark.RING),
                situation.ideal(cell), to, Edges.of(situation, cell));
    }

    /** A delegation that stands aside or follows a person's order answers otherwise than the measures say. */
    private static Stand stand(Moment moment, int cell, int issue, Response response) {
        double text = moment.situation().text(issue);
        if (response == Response.RESERVE) {
            return new Stand.StandsAside();
        }
        return response == Responses.to(moment.situation(), cell, text)
                ? Responses.why(moment.situation(), cell, text)
                : new Stand.AsInstructed();
    }

    /** How it bargains stands beside, where a person can change it. */
    private static String about(Moment moment, Party party) {
        return moment.scenario().bloc(party.id()).map(b -> b.name().in(moment.language()))
                .filter(bloc -> !bloc.equals(party.name().in(moment.language()))).orElse("");
    }

    private static List<Fact> facts(Moment moment, int cell, Preference preference) {
        var assembly = moment.engine().assembly();
        int party = cell / assembly.issues();
        double share = assembly.totalGeneral() == 0 ? 0 : assembly.general(party) / assembly.totalGeneral();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(moment.words().get("play.party.weight"),
                share > 0 && share < 0.1
                        ? moment.numbers().tenths(share * 100) + "%"
                        : moment.numbers().percent(share),
                moment.words().get("play.party.weight.plain")));
        facts.add(new Fact(moment.words().get("play.party.care"),
                moment.words().get("play.party.of-100",
                        moment.numbers().whole(moment.situation().salience(cell) * 100)),
                moment.words().get("play.party.care.plain")));
        facts.add(new Fact(moment.words().get("play.party.confidence"),
                moment.words().get("play.confidence." + preference.confidence().key()),
                moment.words().get("confidence." + preference.confidence().key() + ".plain")));
        return List.copyOf(facts);
    }

    private static List<Refused> offers(Moment moment, Sentences say, List<Offer> declined, double from) {
        return declined.stream().filter(o -> !WhyOf.isStill(from, o.to()))
                .sorted((a, b) -> Double.compare(Math.abs(b.to() - from), Math.abs(a.to() - from)))
                .limit(3).map(o -> {
                    Party other = moment.scenario().party(o.from());
                    String what = moment.words().get(switch (o.kind()) {
                        case PRESSURE -> "play.offer.pressure";
                        case TRADE -> "play.offer.trade";
                    }, other.name().in(moment.language()), say.why(o.why()));
                    return new Refused(other.name().in(moment.language()), other.code(), other.flag(), what,
                            moment.numbers().whole(o.to()), say.offer(o));
                }).toList();
    }
}
