package summitry.ui.play;

import java.util.Optional;

import summitry.model.PartyId;
import summitry.text.Words;
import summitry.ui.chart.SpotMover;
import summitry.ui.control.Texts;

/** Moves the marks of delegations that persons lead: to where they shall say they stand. */
final class OwnMarks implements SpotMover {
    private final PlayViewModel model;
    private final Texts texts;

    OwnMarks(PlayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @Override
    public Optional<String> refusal(String spot) {
        Moment moment = model.moment();
        Words words = texts.now();
        PartyId party = new PartyId(spot);
        int p = moment.scenario().indexOf(party);
        if (p < 0 || model.runningProperty().get()) {
            return Optional.of(words.get("play.drag.not-now"));
        }
        return moment.state().seats().isPerson(p)
                ? Optional.empty()
                : Optional.of(
                        words.get("play.drag.automatic", moment.name(party), words.get("play.seat.take")));
    }

    @Override
    public double value(String spot) {
        Double asked = model.stripProperty().get().asked().get(spot);
        return asked != null
                ? asked
                : model.moment().situation().position(model.moment().cell(new PartyId(spot),
                        model.issueProperty().get().issue()));
    }

    @Override
    public String told(String spot, double value) {
        Moment moment = model.moment();
        return texts.now().get("play.drag.told", moment.code(new PartyId(spot)),
                moment.numbers().whole(value));
    }

    @Override
    public void move(String spot, double value) {
        PartyId party = new PartyId(spot);
        model.choose(party);
        model.desk().state(party, model.issueProperty().get().issue(), value);
    }
}
