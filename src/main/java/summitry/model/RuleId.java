package summitry.model;

/**
 * A cause that may change a number. Names, plain words and terms stand in the text bundles under the key; the source is
 * the publication that the idea comes from, or "design" where it is this program's own.
 */
public enum RuleId {
    INTEREST_AND_TIME("interest-and-time", "Faratin, Sierra and Jennings 1998"),
    TEXT_PULL("text-pull", "Fisher 1978 (single negotiating text); design"),
    PRESSURE("pressure", "Bueno de Mesquita 1985, 1994; Scholz, Calbert and Smith 2011"),
    TRADE("trade", "Stokman and Van Oosten 1994"),
    BLOC("bloc", "design"),
    RECIPROCITY("reciprocity", "Axelrod 1984; Faratin, Sierra and Jennings 1998"),
    ISOLATION("isolation", "design"),
    RIVAL_TEXT("rival-text", "Ross and Stillinger 1991 (reactive devaluation); design"),
    RED_LINE("red-line", "Putnam 1988 (two-level games); design"),
    SCALE_LIMIT("scale-limit", "design"),
    DELEGATION("delegation", "a person's decision"),
    INJECT("inject", "the scenario"),
    CHAIR_TEXT("chair-text", "Fisher 1978 (single negotiating text); Tallberg 2006; design"),
    DRAWS("draws", "design"),
    RESPONSES("responses", "Putnam 1988; design"),
    CONSENSUS_DISSENT("consensus-dissent", "design"),
    CONFLICT("conflict", "Bueno de Mesquita 1985; design"),
    REFUSED_TEXT("refused-text", "design"),
    THREAT("threat", "Goldstein 1992"),
    SANCTION("sanction", "Goldstein 1992"),
    TRADE_KEPT("trade-kept", "Goldstein 1992; design"),
    CONCESSION_ANSWERED("concession-answered", "Osgood 1962; design"),
    REASSURANCE("reassurance", "Osgood 1962"),
    MEDIATION("mediation", "Goldstein 1992; design"),
    FADING("fading", "Richardson 1960; design"),
    TENSION_LIMIT("tension-limit", "design"),
    LADDER("ladder", "Kahn 1965; design"),
    WALK_OUT("walk-out", "Zartman 1985; design"),
    PROCESS_LANGUAGE("process-language", "design"),
    ADOPTION("adoption", "the decision rule");

    private final String key;
    private final String source;

    RuleId(String key, String source) {
        this.key = key;
        this.source = source;
    }

    public String key() {
        return key;
    }

    public String source() {
        return source;
    }
}
