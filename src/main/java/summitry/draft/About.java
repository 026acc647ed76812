package summitry.draft;

import summitry.model.Localized;
import summitry.model.Scenario;

/**
 * What a summit is called and how long it takes; see {@link Scenario}.
 *
 * @param id of the scenario: 1 to 40 letters, digits, '-', '_', '+' or '.'
 * @param year -5000 to 5000, 0 where there is none
 * @param minutes 1 to 10,000
 * @param rounds 1 to 100
 */
public record About(String id, Localized title, Localized subtitle, Localized summary, Localized place,
        Localized dates, int year, int minutes, int rounds, boolean singleUndertaking) {

    static About of(Scenario scenario) {
        return new About(scenario.id(), scenario.title(), scenario.subtitle(), scenario.summary(),
                scenario.place(), scenario.dates(), scenario.year(), scenario.minutes(), scenario.rounds(),
                scenario.singleUndertaking());
    }

    public About withTitle(String newId, Localized changed) {
        return new About(newId, changed, subtitle, summary, place, dates, year, minutes, rounds,
                singleUndertaking);
    }

    public About withLength(int newMinutes, int newRounds) {
        return new About(id, title, subtitle, summary, place, dates, year, newMinutes, newRounds,
                singleUndertaking);
    }
}
