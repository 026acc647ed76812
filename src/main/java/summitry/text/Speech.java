package summitry.text;

import summitry.model.Language;
import summitry.model.Scenario;

/** What every maker of sentences needs: the words and numbers of a language, and the names of a scenario. */
record Speech(Words words, Numbers numbers, Names names, Terms terms) {

    static Speech of(Scenario scenario, Language language) {
        return new Speech(Words.in(language), new Numbers(language), new Names(scenario, language),
                Terms.in(language));
    }

    String get(String key) {
        return words.get(key);
    }

    String get(String key, Object first, Object... rest) {
        return words.get(key, first, rest);
    }

    /** An amount of points, such as "1 point" or "2.5 points". */
    String points(double points) {
        String number = numbers.value(points);
        return number.equals("1") ? words.get("point.one") : words.get("point.more", number);
    }

    /** A clause as a sentence: a capital first and a full stop last. */
    static String sentence(String clause) {
        return capital(clause) + ".";
    }

    /** A text, which is not empty, with a capital first. */
    static String capital(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return Character.toString(Character.toTitleCase(text.codePointAt(0))) + text.substring(first);
    }
}
