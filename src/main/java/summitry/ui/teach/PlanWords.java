package summitry.ui.teach;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import summitry.classroom.ClassPlan;
import summitry.classroom.RunSheet;
import summitry.classroom.Seat;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.text.Numbers;
import summitry.text.Words;

/** A preparation in sentences. */
record PlanWords(Preparation preparation, Language language) {
    /** Seats that are named one by one. */
    private static final int NAMED = 4;

    /** "8 teams of 3". */
    String teams(ClassPlan plan) {
        IntSummaryStatistics sizes = plan.teams().stream().mapToInt(Seat::students).summaryStatistics();
        int teams = plan.teams().size();
        return sizes.getMin() == sizes.getMax()
                ? words().get("teach.prepare.teams", teams, sizes.getMax())
                : words().get("teach.prepare.teams-mixed", teams, whole(sizes.getMin()),
                        whole(sizes.getMax()));
    }

    /** Who has no seat, and which seats the rules lead. */
    String rest(ClassPlan plan) {
        List<String> parts = new ArrayList<>();
        if (plan.press() > 0) {
            parts.add(words().get("teach.prepare.rest.press", whole(plan.press())));
        }
        if (plan.chairTeam() > 0) {
            parts.add(words().get("teach.prepare.rest.chair", whole(plan.chairTeam())));
        }
        if (plan.observers() > 0) {
            parts.add(words().get("teach.prepare.rest.observers", plan.observers()));
        }
        long rules = plan.seats().stream().filter(s -> !s.holder().isLedByPeople()).count();
        if (rules > 0) {
            parts.add(words().get("teach.prepare.rest.rules", (int) rules));
        }
        return String.join(" \u00b7 ", parts);
    }

    /** Which seats the rules take first, and why. */
    String leastFirst() {
        List<PartyId> ranked = preparation.ranked();
        List<String> least = ranked.reversed().stream().limit(Math.min(NAMED, Math.max(1, ranked.size() - 1)))
                .map(this::name).toList();
        return words().get("teach.prepare.least", String.join(", ", least));
    }

    /** How many students have a place. */
    String placed() {
        ClassPlan plan = preparation.plan();
        int free = plan.students() - plan.placed();
        String sum = words().get("teach.prepare.placed", whole(plan.placed()), whole(plan.students()));
        return free == 0
                ? sum
                : free > 0
                        ? words().get("teach.prepare.placed.free", sum, free)
                        : words().get("teach.prepare.placed.over", sum, -free);
    }

    boolean isPlaced() {
        return preparation.plan().students() == preparation.plan().placed();
    }

    /** How the minutes of the run-sheet go with the lesson. */
    String minutes() {
        RunSheet sheet = preparation.sheet();
        int left = preparation.plan().minutes() - sheet.minutes();
        String sum = words().get("teach.prepare.sum", whole(sheet.minutes()),
                whole(preparation.plan().minutes()));
        return left == 0
                ? sum
                : left > 0
                        ? words().get("teach.prepare.sum.left", sum, left)
                        : words().get("teach.prepare.sum.over", sum, -left);
    }

    boolean isOnTime() {
        return preparation.plan().minutes() == preparation.sheet().minutes();
    }

    String name(PartyId party) {
        return preparation.scenario().party(party).name().in(language);
    }

    private String whole(int number) {
        return new Numbers(language).whole(number);
    }

    private Words words() {
        return Words.in(language);
    }
}
