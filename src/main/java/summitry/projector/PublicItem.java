package summitry.projector;

import java.util.List;
import java.util.Optional;
import summitry.model.IssueId;
import summitry.model.IssueStatus;
import summitry.model.Localized;
import summitry.model.Response;

/**
 * An item of the agenda as the room sees it. Values are 0 to 100.
 *
 * @param title in full
 * @param brief title of at most 24 characters
 * @param scale what 0, 25, 50, 75 and 100 mean
 * @param text the chair's text; empty before there is one
 * @param textBefore the text a round ago
 * @param votedOn true where it was put to the decision in the latest round
 * @param stands of all who decide, in scenario order
 * @param moves in the latest round, the largest first, at most three
 */
public record PublicItem(IssueId id, Localized title, Localized brief, List<Localized> scale, PublicRule rule,
        double statusQuo, Optional<Double> text, Optional<Double> textBefore, IssueStatus status,
        boolean votedOn, List<Stand> stands, List<Move> moves) {
    public PublicItem {
        scale = List.copyOf(scale);
        stands = List.copyOf(stands);
        moves = List.copyOf(moves);
    }

    /**
     * What a delegation said.
     *
     * @param said its position, 0 to 100
     * @param answer to the text of the latest round; empty before anybody answered
     */
    public record Stand(Member member, double said, Optional<Response> answer) {}

    /** A move of more than a point. */
    public record Move(Member member, double from, double to, PublicReason reason) {}

    /** How an item is decided; {@code key} and {@code quota} as in {@link summitry.model.DecisionRule}. */
    public record PublicRule(String key, double quota) {
        boolean needsConsent() {
            return key.equals("consensus") || key.equals("unanimity");
        }
    }

    /** True once somebody has answered the text. */
    boolean isAnswered() {
        return stands.stream().anyMatch(s -> s.answer().isPresent());
    }

    /** The value that holds: the text once it is adopted, else things as they are. */
    double held() {
        return status == IssueStatus.ADOPTED ? text.orElse(statusQuo) : statusQuo;
    }

    List<Member> answering(Response response) {
        return stands.stream().filter(s -> s.answer().filter(response::equals).isPresent()).map(Stand::member)
                .toList();
    }
}
