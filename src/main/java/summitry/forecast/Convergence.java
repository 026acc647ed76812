package summitry.forecast;

import java.util.List;

/**
 * The program's own engine where nothing but positions, capability and salience is known: no status quo, red lines,
 * relations, other issues or events. Nobody moves then, and the answer is the chair's text, one issue at a time: the middle
 * of what is said, weighted by capability and salience.
 *
 * <p>So it equals the compromise model, and that on purpose. Rules that move the parties were tried on 132 real decisions of
 * the European Union (Thomson and others 2012), where the mean is 23.5 points of 100 away from what happened: with all of
 * them on, 26.5; with the pull of the text alone, 24.2; with pressure alone, 23.8. None came nearer, on either half of the
 * decisions, so none is switched on where a case gives no reason for it.
 *
 * @see "Fisher 1978 (single negotiating text); Tallberg 2006; design"
 */
public record Convergence() implements Model {
    public static final Convergence USUAL = new Convergence();

    @Override
    public ModelName name() {
        return ModelName.SUMMIT;
    }

    @Override
    public List<Answer> answers(Cases cases) {
        return Model.each(cases, Weighting.CAPABILITY_SALIENCE,
                dispute -> Answer.Value.of(new PlainSummit(dispute).outcome()));
    }
}
