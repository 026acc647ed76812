package summitry.ui.play;

import summitry.text.Words;

/**
 * Where the summit stands in time.
 *
 * @param number "Round 4"
 * @param of "of 6"
 * @param note what comes next, in a few words
 * @param next what the primary button does, for instance "Resolve round 5"
 * @param again what it does when all is over
 * @param seed from which all chance of the run follows
 */
record RoundSheet(String number, String of, String note, String next, String again, String seed) {
    static RoundSheet of(Moment moment, long seed) {
        Words words = moment.words();
        int rounds = moment.scenario().rounds();
        int left = rounds - moment.round();
        String number = words.get("play.round.number", moment.numbers().whole(moment.round()));
        if (moment.round() == 0) {
            number = words.get("play.round.start");
        }
        return new RoundSheet(number, words.get("play.round.of", moment.numbers().whole(rounds)),
                note(moment, words, left),
                words.get("play.round.resolve", moment.numbers().whole(moment.round() + 1)),
                words.get("play.round.again"), words.get("play.seed", Long.toString(seed)));
    }

    private static String note(Moment moment, Words words, int left) {
        if (moment.hasEnded()) {
            return words.get("play.round.note-over");
        }
        return switch (left) {
            case 1 -> words.get("play.round.note-last");
            default -> moment.round() == 0
                    ? words.get("play.round.note-start", moment.numbers().whole(left))
                    : words.get("play.round.note", moment.numbers().whole(left));
        };
    }
}
