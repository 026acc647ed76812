package summitry.text;

import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.model.Scenario;

/** Ways down from the tension of a pair, as clauses without a full stop, and their effects. Immutable; any thread. */
public final class StepDownSentences {
    private final Speech speech;

    private StepDownSentences(Speech speech) {
        this.speech = speech;
    }

    public static StepDownSentences of(Scenario scenario, Language language) {
        return new StepDownSentences(Speech.of(scenario, language));
    }

    public String reassure(PartyId by, PartyId to) {
        return Speech.capital(speech.get("step.reassure", party(by), party(to)));
    }

    public String mediate(PartyId by) {
        return Speech.capital(speech.get("step.mediate", party(by)));
    }

    public String withdrawThreat(PartyId by, PartyId target) {
        return Speech.capital(speech.get("step.withdraw-threat", party(by), party(target)));
    }

    public String withdrawSanction(PartyId by, PartyId target) {
        return Speech.capital(speech.get("step.withdraw-sanction", party(by), party(target)));
    }

    /** @param value 0 to 100 */
    public String commonText(IssueId issue, double value) {
        return speech.get("step.common-text", speech.names().issue(issue), speech.numbers().value(value));
    }

    /** Points of the scale that each gives, towards the other. */
    public String trade(PartyId giver, double points, IssueId given, PartyId returner, double pointsBack,
            IssueId givenBack) {
        return Speech.capital(speech.get("step.trade", party(giver), speech.points(points),
                speech.names().issue(given), party(returner), speech.points(pointsBack),
                speech.names().issue(givenBack)));
    }

    public String adjourn() {
        return speech.get("step.adjourn");
    }

    /**
     * A step with what it does to the tension after the next round, as a sentence.
     *
     * @param step as one of the other methods says it
     */
    public String effect(String step, double without, double with) {
        return speech.get("step.effect", step, speech.numbers().value(with), speech.numbers().value(without),
                speech.numbers().changeInTenths(Numbers.shownChange(without, with)));
    }

    /** Where there is no way down. */
    public String none() {
        return speech.get("step.none");
    }

    private String party(PartyId party) {
        return speech.names().partyInText(party);
    }
}
