package summitry.cli;

/** What a person typed cannot be used; the message says what, which value, and what to do. */
final class WrongInput extends Exception {
    private static final long serialVersionUID = 1;

    private final String sentence;

    WrongInput(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
