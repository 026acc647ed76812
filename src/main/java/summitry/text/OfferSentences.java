package summitry.text;

import java.util.Comparator;
import java.util.List;
import summitry.model.Offer;

/** Offers that a party did not follow, and why. */
final class OfferSentences {
    /** The runners-up that are named; the rest would tire a reader. */
    private static final int NAMED = 3;

    private final Speech speech;

    OfferSentences(Speech speech) {
        this.speech = speech;
    }

    /** A sentence for each of the offers that would have led furthest from a position; at most three. */
    List<String> of(double position, List<Offer> offers) {
        return offers.stream()
                .sorted(Comparator.comparingDouble((Offer o) -> -Math.abs(o.to() - position)))
                .limit(NAMED).map(this::of).toList();
    }

    String of(Offer offer) {
        String from = speech.names().party(offer.from());
        String key = switch (offer.kind()) {
            case PRESSURE -> "offer.pressure";
            case TRADE -> "offer.trade";
        };
        return speech.get(key, from, speech.numbers().value(offer.to()), why(offer.why(), from));
    }

    private String why(Offer.Why why, String from) {
        return switch (why) {
            case OTHERS_PRESSED_HARDER -> speech.get("offer.others-pressed-harder");
            case BETTER_TRADE -> speech.get("offer.better-trade");
            case PARTNER_TRADED_ELSEWHERE -> speech.get("offer.partner-traded-elsewhere", from);
            case CHANNEL_CLOSED -> speech.get("offer.channel-closed");
        };
    }
}
