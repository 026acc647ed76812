package summitry.ui.home;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import summitry.model.Language;
import summitry.text.Words;

/** Moments as people name them: today, yesterday, a date; in the time of the computer. */
record When(Clock clock) {
    String of(Instant moment, Language language) {
        ZonedDateTime then = moment.atZone(clock.getZone());
        LocalDate today = LocalDate.now(clock);
        Locale locale = Locale.of(language.code());
        String time = DateTimeFormatter.ofPattern(language == Language.INDONESIAN ? "HH.mm" : "HH:mm", locale)
                .format(then);
        Words words = Words.in(language);
        if (then.toLocalDate().equals(today)) {
            return words.get("home.when.today", time);
        }
        return then.toLocalDate().equals(today.minusDays(1))
                ? words.get("home.when.yesterday", time)
                : DateTimeFormatter.ofPattern("d MMM uuuu", locale).format(then);
    }
}
