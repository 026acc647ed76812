package summitry.figure;

import java.util.ArrayList;
import java.util.List;
import summitry.model.Response;
import summitry.text.Numbers;
import summitry.text.Words;

/** What a strip says. */
final class StripWords {
    private final Words words;
    private final Numbers numbers;
    private final boolean answered;

    /** @param answered false before there is a text to answer to */
    StripWords(Words words, boolean answered) {
        this.words = words;
        this.answered = answered;
        this.numbers = new Numbers(words.language());
    }

    String text(double value) {
        return words.get("figures.text", numbers.whole(value));
    }

    String statusQuo(double value) {
        return words.get("figures.statusQuo", numbers.whole(value));
    }

    String known(Strip.Known known) {
        return words.get("figures.known", numbers.whole(known.value()), known.source());
    }

    /** The same without its source. */
    String knownShort(Strip.Known known) {
        return words.get("figures.known.short", numbers.whole(known.value()));
    }

    String more(int parties) {
        return words.get("figures.strip.more", numbers.whole(parties));
    }

    /** That marks are exact and flags are not. */
    String exact() {
        return words.get("figures.strip.exact");
    }

    String exactTip() {
        return words.get("figures.strip.exact.tip");
    }

    String lastRound() {
        return words.get("figures.lastRound");
    }

    /** True for a party that counts but has no text to answer to. */
    private boolean isSilent(Response response) {
        return !answered && response != Response.NONE;
    }

    String response(Response response) {
        return words.get("figures.response." + response.key());
    }

    String zone(Strip.Zone zone) {
        return switch (zone) {
            case Strip.Zone.Agreement(double low, double high) ->
                words.get("figures.zone.agreement", numbers.whole(low), numbers.whole(high));
            case Strip.Zone.Gap(double low, double high, String lower, String upper) ->
                words.get("figures.zone.gap", numbers.whole(low), numbers.whole(high), lower, upper);
            case Strip.Zone.Pass(double low, double high) ->
                words.get("figures.zone.pass", numbers.whole(low), numbers.whole(high));
        };
    }

    String tip(Strip.Seat seat, Strip.Lane lane) {
        String name = lane.name().isEmpty() || lane.name().equals(seat.name())
                ? seat.name()
                : seat.name() + ", " + lane.name();
        String at = seat.hasMoved()
                ? words.get("figures.tip.moved", name, numbers.whole(seat.position()),
                        numbers.whole(seat.before().orElseThrow()))
                : words.get("figures.tip.stays", name, numbers.whole(seat.position()));
        String told = isSilent(seat.response())
                ? at
                : at + " " + words.get("figures.tip.response." + seat.response().key());
        return seat.more().isEmpty() ? told : told + "\n" + seat.more();
    }

    /** The edges of a mandate, each for itself. */
    List<String> limit(Strip.Limit limit) {
        return limit.span().told(limit.party(), words);
    }

    /** The strip in sentences. */
    String summary(Strip strip) {
        List<String> sentences = new ArrayList<>();
        List<Strip.Seat> seats = strip.lanes().stream().flatMap(lane -> lane.seats().stream()).toList();
        sentences.add(strip.title() + ".");
        strip.text().ifPresent(text -> sentences.add(text(text) + "."));
        sentences.add(statusQuo(strip.statusQuo()) + ".");
        if (!seats.isEmpty()) {
            double low = seats.stream().mapToDouble(Strip.Seat::position).min().orElse(0);
            double high = seats.stream().mapToDouble(Strip.Seat::position).max().orElse(0);
            double objecting = (double) seats.stream().filter(seat -> seat.response() == Response.OBJECT)
                    .count();
            sentences.add(words.get("figures.strip.summary", numbers.whole(seats.size()), numbers.whole(low),
                    numbers.whole(high), numbers.whole(objecting)));
        }
        strip.zone().ifPresent(zone -> sentences.add(zone(zone) + "."));
        strip.known().ifPresent(known -> sentences.add(known(known) + "."));
        return String.join(" ", sentences);
    }

    DataTable table(Strip strip) {
        List<List<String>> rows = new ArrayList<>();
        for (Strip.Lane lane : strip.lanes()) {
            for (Strip.Seat seat : lane.seats()) {
                rows.add(List.of(seat.name(), lane.name(), numbers.whole(seat.position()),
                        seat.before().map(numbers::whole).orElse(""),
                        isSilent(seat.response()) ? "\u2013" : response(seat.response())));
            }
        }
        return new DataTable(List.of(words.get("figures.column.party"), words.get("figures.column.bloc"),
                words.get("figures.column.position"), words.get("figures.column.last"),
                words.get("figures.column.response")), rows);
    }
}
