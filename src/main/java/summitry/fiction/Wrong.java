package summitry.fiction;

/** Why an invented word cannot stand. */
public record Wrong(Named name, Fault fault) {

    /** What is the matter with a word. */
    public enum Fault {
        EMPTY("empty"), NO_WORD("no-word"), TWICE("twice"), REAL("real");

        private final String key;

        Fault(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
