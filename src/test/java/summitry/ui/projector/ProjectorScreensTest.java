package summitry.ui.projector;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import summitry.classroom.FakeTime;
import summitry.classroom.LiveLesson;
import summitry.classroom.Phase;
import summitry.model.Language;
import summitry.projector.Classes;
import summitry.projector.Deck;
import summitry.projector.PublicView;
import summitry.projector.Slide;
import summitry.ui.Screens;
import summitry.ui.theme.Palette;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Pictures of every kind of slide, on a wide and on an old screen. */
class ProjectorScreensTest {
    private static Map<String, Slide> slides() {
        Map<String, Slide> slides = new LinkedHashMap<>();
        LiveLesson live = Classes.inTheMiddle("ktt-2024", 3, new FakeTime(), 4);
        collect(slides, Classes.view(live));
        Classes.done(live.votes().open(live.votes().votable()));
        collect(slides, Classes.view(live));
        Classes.done(live.votes().close());
        while (!live.run().tree().state().hasEnded()) {
            Classes.done(live.resolve());
        }
        Classes.to(live, Phase.DEBRIEF);
        PublicView end = Classes.view(live);
        for (Phase phase : new Phase[]{Phase.OUTCOME, Phase.DEBRIEF}) {
            for (Slide slide : Deck.of(phase, end)) {
                slides.put(slide.key().equals("debrief") || slide.key().equals("real")
                        || slide.key().equals("outcome") ? slide.id() : slide.key(), slide.at(slide.steps()));
            }
        }
        Slide few = Deck.of(Phase.FIRST_LOOK,
                Classes.view(Classes.inTheMiddle("first-steps", 3, new FakeTime(), 1))).getFirst();
        slides.put("strip-few", few);
        Slide vienna = Deck.of(Phase.MOVEMENT,
                Classes.view(Classes.inTheMiddle("vienna1815", 3, new FakeTime(), 1))).getFirst();
        slides.put("movement-vienna", vienna);
        return slides;
    }

    private static void collect(Map<String, Slide> slides, PublicView view) {
        for (Phase phase : Phase.values()) {
            for (Slide slide : Deck.of(phase, view)) {
                slides.putIfAbsent(slide.key(), slide.at(slide.steps()));
                if (slide.id().endsWith("FOSS")) {
                    slides.put(slide.key(), slide);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySlide(Language language) {
        Map<String, Slide> slides = slides();
        assertTrue(slides.size() > 22, slides.keySet()::toString);
        slides.forEach((name, slide) -> {
            shoot(slide, language, Theme.LIGHT, name, 1920, 1080);
            shoot(slide, language, Theme.LIGHT, name, 1024, 768);
        });
        shoot(slides.get("movement"), language, Theme.DARK, "movement", 1920, 1080);
    }

    private static void shoot(Slide slide, Language language, Theme theme, String name, int width,
            int height) {
        Screens.shoot(() -> {
            SlideView view = new SlideView();
            view.dress(theme == Theme.DARK ? Palette.DARK : Palette.LIGHT);
            view.show(slide, language);
            return view;
        }, theme, width, height, "projector-%s-%s-%s-%dx%d".formatted(name, theme.key(), language.code(),
                width, height));
    }
}
