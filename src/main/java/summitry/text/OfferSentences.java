package summitry.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import summitry.model.Offer;

/** Offers that a party did not follow, and why. */
final class OfferSentences {
    /** The runners-up that are named; the rest would tire a reader. */
    private static final int NAMED = 3;

    private final Speech speech;

    OfferSentences(Speech speech) {
        this.speech = speech;
    }

    private record Sort(Offer.Kind kind, Offer.Why why) {}

    /** The up to three offers that would have led furthest from a position, in a sentence for each kind and reason. */
    List<String> furthest(double position, List<Offer> offers) {
        Map<Sort, List<Offer>> sorts = new LinkedHashMap<>();
        offers.stream().filter(o -> Numbers.shownChange(position, o.to()) != 0)
                .sorted(Comparator.comparingDouble((Offer o) -> -Math.abs(o.to() - position))).limit(NAMED)
                .forEach(o -> sorts.computeIfAbsent(new Sort(o.kind(), o.why()), _ -> new ArrayList<>())
                        .add(o));
        return sorts.values().stream().map(this::of).toList();
    }

    /** @param alike at least one offer, all of one kind and not followed for one reason */
    String of(List<Offer> alike) {
        String makers = speech.names().list(alike.stream().map(o -> speech.get("offer.maker",
                speech.names().partyInText(o.from()), speech.numbers().value(o.to()))).toList());
        String key = switch (alike.getFirst().kind()) {
            case PRESSURE -> "offer.pressure";
            case TRADE -> "offer.trade";
        };
        return speech.get(key, makers, why(alike.getFirst().why()));
    }

    String why(Offer.Why why) {
        return speech.get(switch (why) {
            case OTHERS_PRESSED_HARDER -> "offer.others-pressed-harder";
            case BETTER_TRADE -> "offer.better-trade";
            case PARTNER_TRADED_ELSEWHERE -> "offer.partner-traded-elsewhere";
            case CHANNEL_CLOSED -> "offer.channel-closed";
        });
    }
}
