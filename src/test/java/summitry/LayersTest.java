package summitry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Who may use whom. A package that is not built yet passes; one that has no row fails. */
class LayersTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("summitry");

    private static final List<String> UI_PARTS = List.of("ui.fx", "ui.control", "ui.chart", "ui.theme");
    private static final List<String> SCREENS = List.of("ui.home", "ui.play", "ui.editor", "ui.replay",
            "ui.explore", "ui.report", "ui.teach", "ui.projector", "ui.settings");

    /** Everything that lies below the screens and the command line. */
    private static final List<String> BELOW = List.of("model", "engine", "engine.measure", "engine.rule",
            "engine.procedure", "engine.delegation", "engine.tension", "engine.random", "engine.trace",
            "forecast", "text", "json", "draft", "draft.file", "scenario", "run", "run.file", "analysis",
            "figure",
            "experiment",
            "report", "report.pdf", "brief", "debrief", "classroom", "classroom.file", "atlas", "projector",
            "lint", "exchange", "fiction");

    /** Each package with the packages it may use beside itself. */
    private static final Map<String, List<String>> MAY_USE = rows();

    /** Single classes that a package may use although it may not use their package. */
    private static final Map<String, List<String>> ALSO = Map.of(
            // Tension falls by the trades that were kept and the concessions that were answered, so it reads both.
            "engine.tension", List.of("summitry.engine.rule.Trade", "summitry.engine.rule.Moves"),
            // The rung of a pair is asked for wherever an ending is counted or explained.
            // What would pass is a count of votes; what two parties could trade is a step down.
            "analysis", List.of("summitry.engine.tension.Ladder", "summitry.engine.procedure.Tally",
                    "summitry.engine.procedure.Tally$Answers", "summitry.engine.rule.Invitations",
                    "summitry.engine.rule.Trade"),
            "experiment", List.of("summitry.engine.tension.Ladder"),
            "report", List.of("summitry.engine.tension.Ladder"),
            "classroom", List.of("summitry.engine.tension.Ladder"));

    private static Map<String, List<String>> rows() {
        // What the engine's own methods take and give belongs to using it.
        List<String> engine = List.of("model", "engine", "engine.random", "engine.trace", "engine.measure");
        List<String> mechanism = List.of("model", "engine.random", "engine.trace", "engine.measure");
        Map<String, List<String>> rows = new TreeMap<>();
        rows.put("model", List.of());
        rows.put("engine.random", List.of());
        rows.put("engine.trace", List.of("model"));
        rows.put("engine.measure", List.of("model"));
        rows.put("engine.procedure", mechanism);
        rows.put("engine.delegation", mechanism);
        rows.put("engine.tension", mechanism);
        rows.put("engine.rule", join(mechanism, List.of("engine.procedure", "engine.tension")));
        rows.put("engine", join(mechanism,
                List.of("engine.rule", "engine.procedure", "engine.delegation", "engine.tension")));
        rows.put("forecast", engine);
        rows.put("text", List.of("model"));
        rows.put("json", List.of());
        rows.put("draft", List.of("model"));
        rows.put("scenario", List.of("model", "json", "draft"));
        rows.put("draft.file", List.of("draft", "model", "json", "scenario"));
        rows.put("run", engine);
        rows.put("run.file", join(engine, List.of("run", "json", "scenario")));
        rows.put("analysis", join(engine, List.of("forecast")));
        rows.put("brief", join(engine, List.of("analysis", "text")));
        rows.put("debrief", join(engine, List.of("analysis", "experiment", "text")));
        rows.put("figure", List.of("model", "text"));
        rows.put("atlas", List.of("json", "figure"));
        rows.put("experiment", join(engine, List.of("run", "scenario", "analysis", "json")));
        rows.put("report.pdf", List.of());
        rows.put("report", join(engine, List.of("run", "analysis", "experiment", "text", "figure", "brief",
                "report.pdf", "scenario", "json", "debrief")));
        rows.put("classroom", join(engine, List.of("run", "analysis", "experiment")));
        rows.put("classroom.file", join(engine, List.of("classroom", "run", "run.file", "scenario")));
        rows.put("projector", join(engine, List.of("run", "analysis", "classroom", "text", "figure")));
        rows.put("lint",
                join(engine, List.of("draft", "scenario", "json", "analysis", "experiment", "text")));
        rows.put("exchange", List.of("model", "draft", "json", "text", "forecast"));
        rows.put("fiction", List.of("model", "draft", "text"));
        rows.put("cli", BELOW);
        UI_PARTS.forEach(part -> rows.put(part, join(UI_PARTS, List.of("model", "text", "figure"))));
        rows.put("ui.rules", List.of("model", "text", "ui.control", "ui.theme"));
        SCREENS.forEach(screen -> rows.put(screen, join(join(UI_PARTS, BELOW), List.of("ui.rules"))));
        // Whoever leads a class leads its wall as well.
        rows.put("ui.teach", join(rows.get("ui.teach"), List.of("ui.projector")));
        rows.put("ui.app", join(join(UI_PARTS, SCREENS), BELOW));
        return rows;
    }

    private static List<String> join(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    static List<String> packages() {
        return List.copyOf(MAY_USE.keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageUsesOnlyWhatItMay(String name) {
        List<String> allowed = join(List.of(name), MAY_USE.getOrDefault(name, List.of()));
        List<String> also = ALSO.getOrDefault(name, List.of());
        holds(noClasses().that().resideInAPackage("summitry." + name).should()
                .dependOnClassesThat(is("are above it or beside it", used -> {
                    JavaClass type = used.getBaseComponentType();
                    String home = type.getPackageName();
                    return (home.equals("summitry") || home.startsWith("summitry."))
                            && (home.equals("summitry") || !allowed.contains(home.substring(9)))
                            && !also.contains(type.getName());
                })));
    }

    @Test
    void everyPackageHasARow() {
        var found = new TreeSet<String>();
        PROGRAM.forEach(c -> found.add(c.getPackageName()));
        assertTrue(found.contains("summitry.model") && found.contains("summitry.engine"), found::toString);
        found.remove("summitry");
        found.removeIf(p -> MAY_USE.containsKey(p.substring(9)));
        assertEquals(new TreeSet<String>(), found, "These packages need a row in LayersTest.");
    }

    @Test
    void theStartUsesOnlyTheCommandLineAndTheWindow() {
        holds(noClasses().that().resideInAPackage("summitry").should().dependOnClassesThat()
                .resideInAnyPackage(BELOW.stream().map(p -> "summitry." + p).toArray(String[]::new)));
    }

    @Test
    void noPackagesUseEachOther() {
        holds(SlicesRuleDefinition.slices().matching("summitry.(**)").should().beFreeOfCycles());
    }

    @Test
    void javafxIsOnlyInTheWindow() {
        holds(noClasses().that().resideOutsideOfPackage("summitry.ui..").should().dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..",
                        "org.kordamp.."));
    }

    @Test
    void onlyOnePlaceHandsWorkToTheWindow() {
        holds(noClasses().that().resideOutsideOfPackage("summitry.ui.fx").should()
                .accessTargetWhere(calls("javafx.application.Platform", "runLater")));
    }

    @Test
    void onlyTheCommandLinePrints() {
        holds(noClasses().that().resideOutsideOfPackage("summitry.cli..").should()
                .accessTargetWhere(calls("java.lang.System", "out")));
    }

    @Test
    void theEngineHasNoOrderOfChance() {
        String why = "their order may differ from one start of the program to the next";
        holds(noClasses().that(areOfTheEngine()).and().doNotHaveFullyQualifiedName(
                // Only ever asked by key, so its order can reach no result.
                "summitry.model.Scenario$Lookup").should().dependOnClassesThat(
                        is("have an order of chance", c -> List.of("java.util.HashMap", "java.util.HashSet",
                                "java.util.IdentityHashMap", "java.util.WeakHashMap").contains(c.getName())))
                .because(why));
        holds(noClasses().that(areOfTheEngine()).should()
                .accessTargetWhere(calls("java.util.Set", "of", "copyOf"))
                .orShould().accessTargetWhere(calls("java.util.Map", "copyOf"))
                .orShould().accessTargetWhere(calls("java.util.stream.Collectors", "toSet", "toMap",
                        "groupingBy", "toUnmodifiableSet", "toUnmodifiableMap"))
                .orShould().accessTargetWhere(calls("java.util.Collection", "parallelStream")).because(why));
    }

    @Test
    void theEngineKnowsNoClockAndNoOtherChance() {
        holds(noClasses().that(areOfTheEngine()).should().dependOnClassesThat(
                is("are a clock or a source of chance",
                        c -> c.getPackageName().startsWith("java.time")
                                || c.getPackageName().equals("java.util.random")
                                || List.of("java.util.Random", "java.util.SplittableRandom",
                                        "java.util.concurrent.ThreadLocalRandom",
                                        "java.security.SecureRandom", "java.util.Date", "java.util.UUID")
                                        .contains(c.getName())))
                .orShould().accessTargetWhere(calls("java.lang.System", "nanoTime", "currentTimeMillis"))
                .orShould().accessTargetWhere(calls("java.lang.Math", "random")));
    }

    @Test
    void theEngineComputesTheSameOnEveryMachine() {
        holds(noClasses().that(areOfTheEngine()).should().accessTargetWhere(
                calls("java.lang.Math", "exp", "expm1", "log", "log10", "log1p", "pow", "sin", "cos", "tan",
                        "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "cbrt", "hypot"))
                .because("StrictMath gives the same bits everywhere"));
    }

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }

    private static DescribedPredicate<JavaClass> areOfTheEngine() {
        return is("are of model or engine", c -> c.getPackageName().equals("summitry.model")
                || c.getPackageName().equals("summitry.engine")
                || c.getPackageName().startsWith("summitry.engine."));
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String owner, String... members) {
        return is(owner + "." + String.join(", ", members),
                access -> access.getTargetOwner().getName().equals(owner)
                        && List.of(members).contains(access.getName()));
    }

    private static <T> DescribedPredicate<T> is(String words, Predicate<T> test) {
        return DescribedPredicate.describe(words, test);
    }
}
