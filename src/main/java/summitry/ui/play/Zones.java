package summitry.ui.play;

import java.util.Optional;

import summitry.analysis.AgreementZone;
import summitry.figure.Strip;
import summitry.model.IssueState;

/** What {@link AgreementZone} finds on an open issue, as the strip draws it. */
final class Zones {
    private Zones() {}

    /** The zone or the gap between mandates; where votes decide, the values that pass, around the text or nearest to it. */
    static Optional<Strip.Zone> of(Moment moment, int issue) {
        IssueState state = moment.state().issues().get(issue);
        if (state.isAdopted()) {
            return Optional.empty();
        }
        return switch (AgreementZone.of(moment.situation(), issue)) {
            case AgreementZone.Shared(double low, double high) ->
                Optional.of(new Strip.Zone.Agreement(low, high));
            case AgreementZone.Gap(double most, var gives, double least, var asks) ->
                Optional.of(new Strip.Zone.Gap(most, least, moment.name(gives), moment.name(asks)));
            case AgreementZone.Votes votes -> votes.passingNearest(state.text())
                    .map(pass -> new Strip.Zone.Pass(pass.low(), pass.high()));
        };
    }
}
