package summitry.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.Localized;

/** Texts that a reader of one language would miss, and texts longer or harder than a class reads. */
final class TextCheck {
    /** A short brief, as the design of the papers has it. */
    static final int BRIEF_WORDS = 250;
    /** What fits under a scale without a third line. */
    static final int SCALE_LENGTH = 90;

    /** Texts that are read at length. */
    static final List<Part> READ = List.of(Part.SUMMARY, Part.BRIEF, Part.SHORT_BRIEF,
            Part.CONFIDENTIAL, Part.SHORT_CONFIDENTIAL, Part.TEXT, Part.ENDING);

    private final Draft draft;
    private final List<TextSpot> spots;
    private final List<Finding> found = new ArrayList<>();

    private TextCheck(Draft draft) {
        this.draft = draft;
        spots = TextSpots.of(draft);
    }

    static List<Finding> of(Draft draft) {
        TextCheck check = new TextCheck(draft);
        for (Language language : Language.values()) {
            check.translations(language);
            check.spots.forEach(s -> check.ease(s, language));
        }
        draft.issues().forEach(check::scale);
        return check.found;
    }

    private static Language other(Language language) {
        return language == Language.ENGLISH ? Language.INDONESIAN : Language.ENGLISH;
    }

    private void translations(Language language) {
        List<TextSpot> written = spots.stream()
                .filter(s -> !s.isEmpty()).toList();
        List<TextSpot> lacking = written.stream().filter(s -> s.in(language).isBlank()).toList();
        if (lacking.isEmpty()) {
            return;
        }
        if (lacking.size() == written.size()) {
            found.add(new Finding(Concern.ONE_LANGUAGE,
                    List.of(new Term.In(other(language)), new Term.In(language)), new Target.Whole(),
                    List.of(copied(lacking, language))));
            return;
        }
        Map<Target, List<TextSpot>> byTarget = new LinkedHashMap<>();
        lacking.forEach(s -> byTarget.computeIfAbsent(s.target(), _ -> new ArrayList<>()).add(s));
        byTarget.forEach((target, texts) -> found.add(new Finding(Concern.NO_TRANSLATION,
                List.of(new Term.At(target), new Term.In(language),
                        new Term.Parts(texts.stream().map(TextSpot::part).toList())),
                target, List.of(copied(texts, language)))));
    }

    private Repair copied(List<TextSpot> texts, Language into) {
        Draft after = draft;
        for (TextSpot spot : texts) {
            after = spot.with(after, Localized.same(spot.in(other(into))));
        }
        return Repair.of(Remedy.COPY_LANGUAGE, edit(texts.size(), after), new Term.In(other(into)));
    }

    private static Edit edit(int count, Draft after) {
        return new Edit.Whole(after, Edit.Purpose.REPAIR, count, "");
    }

    private void ease(TextSpot spot, Language language) {
        String text = spot.in(language);
        if (!READ.contains(spot.part()) || text.isBlank()) {
            return;
        }
        Readability read = Readability.of(text);
        if (spot.part().isBrief() && read.words() > BRIEF_WORDS) {
            String cut = Readability.toWords(text, BRIEF_WORDS);
            found.add(finding(Concern.LONG_BRIEF, spot, language,
                    Stream.of(new Term.Count(read.words()), new Term.Count(BRIEF_WORDS)),
                    write(Remedy.SHORTEN, spot, language, cut)));
        }
        if (read.isHard(language)) {
            List<Repair> repairs = new ArrayList<>();
            String broken = Readability.broken(text);
            if (!Readability.of(broken).isHard(language)) {
                repairs.add(write(Remedy.BREAK_SENTENCES, spot, language, broken));
            }
            repairs.add(write(Remedy.EASIEST_SENTENCES, spot, language, Readability.easiest(text, language)));
            found.add(finding(Concern.HARD_TEXT, spot, language,
                    Stream.of(new Term.Count(read.longest()), new Term.Count((int) Math.rint(read.index()))),
                    repairs.toArray(Repair[]::new)));
        }
    }

    private static Finding finding(Concern concern, TextSpot spot, Language language, Stream<Term> more,
            Repair... repairs) {
        return new Finding(concern,
                Stream.concat(Stream.of(new Term.At(spot.target()), Term.of(spot.part()),
                        new Term.In(language)), more).toList(),
                spot.target(), List.of(repairs));
    }

    private Repair write(Remedy remedy, TextSpot spot, Language language, String words) {
        return Repair.of(remedy, spot.put().apply(draft, spot.with(language, words)));
    }

    private void scale(Issue issue) {
        int longest = issue.scale().stream()
                .mapToInt(t -> Math.max(Cut.length(t.en()), Cut.length(t.id()))).max().orElse(0);
        if (longest > SCALE_LENGTH) {
            List<Localized> cut = issue.scale().stream().map(t -> new Localized(
                    Cut.marked(t.en(), SCALE_LENGTH), Cut.marked(t.id(), SCALE_LENGTH))).toList();
            IssueId id = issue.id();
            found.add(new Finding(Concern.LONG_SCALE,
                    List.of(new Term.OfIssue(id), new Term.Count(longest), new Term.Count(SCALE_LENGTH)),
                    new Target.OfIssue(id),
                    List.of(Repair.of(Remedy.SHORTEN, Edit.issue(Remade.scale(issue, cut))))));
        }
    }
}
