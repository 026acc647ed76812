package summitry.text;

import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.model.Scenario;

/** What a delegation wanted, got, said and did. Values 0 to 100, rounds from 1. Immutable; any thread. */
public final class ReviewSentences {
    private static final double JUST = 2;
    private static final double NEAR = 10;
    private static final double FAR = 30;

    private final Speech speech;

    private ReviewSentences(Speech speech) {
        this.speech = speech;
    }

    public static ReviewSentences of(Scenario scenario, Language language) {
        return new ReviewSentences(Speech.of(scenario, language));
    }

    /** True where a deal is so near to what was wanted that it is told as near. */
    public boolean isNear(double distance) {
        return distance < NEAR;
    }

    /**
     * What the delegation brought home, counted.
     *
     * @param items on which it had a say, of which {@code adopted} were adopted, {@code near} of them near to its wish
     */
    public String summary(PartyId party, int items, int adopted, int near) {
        return Speech.capital(speech.get("review.summary", party(party), adopted, items, near));
    }

    /** How far a deal is from what was wanted, and whether it goes beyond what the delegation came to sign; in points. */
    public String verdict(double distance, double beyond) {
        String apart = speech.get(distance < JUST
                ? "review.just"
                : isNear(distance) ? "review.near" : distance < FAR ? "review.apart" : "review.far");
        return Math.round(beyond) > 0 ? speech.get("review.beyond", apart) : apart;
    }

    /** Things are left as they were. */
    public String noDeal() {
        return speech.get("review.no-deal");
    }

    /** The name of an item. */
    public String item(IssueId issue) {
        return issue(issue);
    }

    /** A value as a whole number. */
    public String number(double value) {
        return speech.numbers().whole(value);
    }

    /**
     * It let pass a text far from what it had said.
     *
     * @param round in which it was said; 0 at the start
     */
    public String yielded(PartyId party, IssueId issue, int round, double said, double text,
            Response response) {
        String did = response == Response.SUPPORT ? "supported" : "let-pass";
        return said("review.said-and-" + did, party, issue, round, said, text);
    }

    /**
     * It objected to a text near to what it had said.
     *
     * @param round in which it was said; 0 at the start
     */
    public String refused(PartyId party, IssueId issue, int round, double said, double text) {
        return said("review.said-and-refused", party, issue, round, said, text);
    }

    private String said(String key, PartyId party, IssueId issue, int round, double said, double text) {
        String when = round == 0
                ? speech.get("review.at-start")
                : speech.get("review.in-round", number(round));
        return Speech.capital(speech.get(key, when, party(party), value(said), issue(issue), value(text)));
    }

    /** What it announced to answer, and what it answered. */
    public String announced(PartyId party, IssueId issue, int round, Response said, Response did) {
        return said == did
                ? speech.get("review.announced-kept", number(round), party(party), response(said),
                        issue(issue))
                : speech.get("review.announced-broken", number(round), party(party), response(said),
                        issue(issue), response(did));
    }

    /** @param moved points towards the other; less than 0 away from it */
    public String promised(PartyId party, PartyId with, IssueId issue, int round, double promised,
            double moved, boolean isKept) {
        String end = isKept ? "kept" : Numbers.shownChange(0, moved) < 0 ? "reversed" : "broken";
        return speech.get("review.promise-" + end, number(round), party(party), party(with),
                speech.points(promised), issue(issue), speech.points(Math.abs(moved)));
    }

    private String party(PartyId party) {
        return speech.names().partyInText(party);
    }

    private String issue(IssueId issue) {
        return speech.names().issue(issue);
    }

    private String value(double value) {
        return speech.numbers().whole(value);
    }

    private String number(int round) {
        return speech.numbers().whole(round);
    }

    private String response(Response response) {
        return speech.terms().response(response);
    }
}
