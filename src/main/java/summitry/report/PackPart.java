package summitry.report;

/** A part of the pack, in the order of printing. */
public enum PackPart {
    RUN_SHEET("run-sheet"), PARENTS("parents"), AGENDA("agenda"), DEBRIEF("debrief"), PLACARDS("placard"),
    BRIEFS(
            "briefs"),
    BALLOTS("ballot"), PROPOSALS("proposal");

    private final String key;

    PackPart(String key) {
        this.key = key;
    }

    /** The word of text bundles. */
    public String key() {
        return key;
    }
}
