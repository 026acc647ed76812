package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import summitry.classroom.ClassPlan;
import summitry.classroom.Holder;
import summitry.classroom.LiveLesson;
import summitry.classroom.SeatPlans;
import summitry.classroom.file.ClassFile;
import summitry.model.Language;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.home.PersonFolder;
import summitry.ui.theme.Theme;

/** A class of ten teams in the window. */
final class OpenRoom {
    static final Scenario KTT = ScenarioLibrary.load("ktt-2024");
    /** The seats of the teams, in the order of the scenario. */
    static final List<PartyId> TEAMS = KTT.parties().stream().map(Party::id)
            .filter(List.of("USA", "CHN", "RUS", "IND", "BRA", "IDN", "EUU", "SAU", "ZAF", "JPN").stream()
                    .map(PartyId::new).toList()::contains)
            .toList();

    private OpenRoom() {}

    /** @param before what happened in the lesson before the window shows it */
    static OpenWindow show(Path home, Language language, Theme theme, boolean junior,
            Consumer<LiveLesson> before)
            throws IOException {
        new SettingsFile(new PersonFolder(home)).write(Settings.of(language, theme, 1440, 900));
        OpenWindow window = OpenWindow.start(home);
        ClassFile.Open made = ClassFile.create(new PersonFolder(home).classes().newFolder(KTT.id()), KTT, 7,
                plan(junior), "1.0.0", InstantSource.system());
        before.accept(made.lesson());
        window.tell(a -> a.door().teach(made));
        window.until("the room is open", () -> window.find("room").getLayoutBounds().getWidth() > 0);
        return window;
    }

    private static ClassPlan plan(boolean junior) {
        List<PartyId> ranked = new ArrayList<>(TEAMS);
        KTT.parties().stream().map(Party::id).filter(p -> !ranked.contains(p)).forEach(ranked::add);
        ClassPlan plan = SeatPlans.suggest(KTT, ranked, 20, 90).getFirst();
        for (PartyId team : TEAMS) {
            plan = plan.with(team, s -> s.heldBy(Holder.TEAM, Optional.empty()).withStudents(2));
        }
        return new ClassPlan(plan.name(), plan.minutes(), plan.students(), plan.fullBriefs(), junior,
                plan.seats(), plan.press(), plan.chairTeam(), plan.observers());
    }

    /** Opens the doors. */
    static void started(LiveLesson lesson) {
        lesson.start();
    }

    /** Opens the doors and resolves a round, so that there are texts. */
    static void drafted(LiveLesson lesson) {
        lesson.start();
        lesson.resolve();
    }
}
