package summitry.ui.play;

import summitry.figure.Strip;
import summitry.forecast.Basis;
import summitry.forecast.Cases;
import summitry.forecast.SummitCases;
import summitry.model.IssueId;

/**
 * What published models say of an item as the run stands.
 *
 * @param strip the item as the screen shows it, with the known result only where that may be seen
 * @param cases all items together, for some models need them
 * @param issue place of the item among them
 */
record ModelsPage(String title, String hint, Basis basis, Strip strip, Cases cases, int issue)
        implements Page {
    static ModelsPage of(Moment moment, IssueId id, Strip strip, Basis basis) {
        return new ModelsPage(moment.words().get("forecast.title", moment.shortTitle(id)),
                moment.words().get("forecast.hint", moment.numbers().whole(moment.round())), basis, strip,
                SummitCases.of(moment.situation(), basis), moment.scenario().indexOf(id));
    }
}
