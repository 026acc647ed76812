package summitry.ui.teach;

import summitry.classroom.Timing;
import summitry.text.Numbers;
import summitry.text.Words;

/** Times of a lesson in words. */
final class Clocks {
    private static final int MINUTE = 60;

    private Clocks() {}

    /** Minutes and seconds, such as 4:05; with a minus where a time is over. */
    static String time(int seconds) {
        int size = Math.abs(seconds);
        return (seconds < 0 ? "\u2212" : "") + size / MINUTE + ":" + (size % MINUTE < 10 ? "0" : "")
                + size % MINUTE;
    }

    /** Whether a class is in time: "on time", "4 min behind", "2 min ahead". Less than a minute is on time. */
    static String pace(Timing timing, Words words, Numbers numbers) {
        int minutes = Math.abs(timing.behind()) / MINUTE;
        return minutes == 0
                ? words.get("teach.pace.on-time")
                : words.get(timing.behind() > 0 ? "teach.pace.behind" : "teach.pace.ahead",
                        numbers.whole(minutes));
    }

    /** What could be shorter, as a sentence; empty where nothing has to be. */
    static String advice(Timing timing, Words words, Numbers numbers) {
        if (timing.behind() < MINUTE) {
            return "";
        }
        String first = timing.shorten().stream().limit(2)
                .map(s -> words.get(s.leftOut() ? "teach.shorten.skip" : "teach.shorten.by",
                        words.get("teach.phase." + s.phase().key()), numbers.whole(s.minutes())))
                .reduce((a, b) -> words.get("teach.shorten.or", a, b)).orElse("");
        return first.isEmpty() ? words.get("teach.shorten.nothing") : words.get("teach.shorten", first);
    }
}
