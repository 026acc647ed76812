package summitry.ui.play;

import summitry.experiment.Factor;
import summitry.experiment.Tornado;
import summitry.figure.TornadoFigure;
import summitry.model.Parameter;
import summitry.model.PartyId;
import summitry.text.Terms;

/** Factors that were tried, in words. */
record FactorWords(Moment moment) {
    TornadoFigure.Bar bar(Tornado.Bar bar) {
        Tornado.Tried tried = bar.tried();
        return new TornadoFigure.Bar(id(tried.factor()), name(tried.factor()),
                value(tried.factor(), tried.lowValue()), value(tried.factor(), tried.highValue()), bar.low(),
                bar.high());
    }

    private static String id(Factor factor) {
        return switch (factor) {
            case Factor.Rule(Parameter parameter) -> "factor-" + parameter.key();
            case Factor.Salience(PartyId party) -> "factor-salience-" + party.value();
            case Factor.Power(PartyId party) -> "factor-power-" + party.value();
            case Factor.Deadline _ -> "factor-deadline";
            case Factor.Tension _ -> "factor-tension";
        };
    }

    private String name(Factor factor) {
        return switch (factor) {
            case Factor.Rule(Parameter parameter) -> Terms.in(moment.language()).parameter(parameter);
            case Factor.Salience(PartyId party) ->
                moment.words().get("play.tornado.salience", moment.name(party));
            case Factor.Power(PartyId party) -> moment.words().get("play.tornado.power", moment.name(party));
            case Factor.Deadline _ -> moment.words().get("play.tornado.deadline");
            case Factor.Tension _ -> moment.words().get("play.tornado.start");
        };
    }

    private String value(Factor factor, double value) {
        return switch (factor) {
            case Factor.Rule _ -> moment.numbers().setting(value);
            case Factor.Salience _,Factor.Power _ ->
                moment.words().get("play.tornado.times", moment.numbers().setting(value));
            case Factor.Deadline _ -> moment.numbers().whole(value);
            case Factor.Tension _ -> moment.numbers().change(value);
        };
    }
}
