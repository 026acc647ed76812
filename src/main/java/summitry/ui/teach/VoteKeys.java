package summitry.ui.teach;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import summitry.model.Response;
import summitry.text.Words;

/** The keys by which answers are entered: a letter of the language, or a digit that is the same everywhere. */
final class VoteKeys {
    /** What a ballot can be answered with, in the order of the digits 1 to 4. */
    static final List<Response> BALLOT = List.of(Response.SUPPORT, Response.RESERVE, Response.ABSTAIN,
            Response.OBJECT);
    /** What a show of hands can be answered with. */
    static final List<Response> STRAW = List.of(Response.SUPPORT, Response.ABSTAIN, Response.OBJECT);

    private VoteKeys() {}

    static String letter(Response answer, Words words) {
        return words.get("teach.vote.key." + answer.key());
    }

    /** 1 to 4. */
    static int digit(Response answer) {
        return BALLOT.indexOf(answer) + 1;
    }

    /** The answer that a key stands for; empty where it is not offered or the key means something else. */
    static Optional<Response> answer(KeyCode key, List<Response> offered, Words words) {
        return offered.stream()
                .filter(a -> (key.isLetterKey() && key.getName().equals(letter(a, words)))
                        || number(key).filter(n -> n == digit(a)).isPresent())
                .findFirst();
    }

    /** The digit of a key, beside the letters or in the block at the right. */
    static Optional<Integer> number(KeyCode key) {
        return key.isDigitKey()
                ? Optional.of(Character.digit(key.getName().charAt(key.getName().length() - 1), 10))
                : Optional.empty();
    }
}
