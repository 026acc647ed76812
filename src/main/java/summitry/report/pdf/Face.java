package summitry.report.pdf;

/** A weight of the typeface Inter. */
public enum Face {
    REGULAR("Inter-Regular"), MEDIUM("Inter-Medium"), BOLD("Inter-SemiBold");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** The place of its file among the resources. */
    String resource() {
        return "/assets/fonts/" + file + ".ttf";
    }
}
