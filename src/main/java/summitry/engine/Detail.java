package summitry.engine;

/** Whether a decision keeps its reasons. Asking for them changes no result. */
public enum Detail {
    RESULT_ONLY, EXPLAINED
}
