package summitry.ui.editor;

import summitry.draft.About;
import summitry.model.Localized;

/** What a summit is called and how long it takes, with one thing changed. */
final class AboutChange {
    private AboutChange() {}

    static About subtitle(About a, Localized subtitle) {
        return new About(a.id(), a.title(), subtitle, a.summary(), a.place(), a.dates(), a.year(),
                a.minutes(), a.rounds(), a.singleUndertaking());
    }

    static About summary(About a, Localized summary) {
        return new About(a.id(), a.title(), a.subtitle(), summary, a.place(), a.dates(), a.year(),
                a.minutes(), a.rounds(), a.singleUndertaking());
    }

    static About place(About a, Localized place) {
        return new About(a.id(), a.title(), a.subtitle(), a.summary(), place, a.dates(), a.year(),
                a.minutes(), a.rounds(), a.singleUndertaking());
    }

    static About dates(About a, Localized dates) {
        return new About(a.id(), a.title(), a.subtitle(), a.summary(), a.place(), dates, a.year(),
                a.minutes(), a.rounds(), a.singleUndertaking());
    }

    static About year(About a, int year) {
        return new About(a.id(), a.title(), a.subtitle(), a.summary(), a.place(), a.dates(), year,
                a.minutes(), a.rounds(), a.singleUndertaking());
    }

    static About singleUndertaking(About a, boolean isSingle) {
        return new About(a.id(), a.title(), a.subtitle(), a.summary(), a.place(), a.dates(), a.year(),
                a.minutes(), a.rounds(), isSingle);
    }
}
