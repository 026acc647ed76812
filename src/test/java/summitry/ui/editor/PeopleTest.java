package summitry.ui.editor;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Section;
import summitry.draft.file.DraftFolder;
import summitry.model.Issue;
import summitry.model.Language;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Relation;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;
import summitry.text.Words;
import summitry.ui.chart.Flags;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the pages of parties and relations do to the draft, without a window. */
class PeopleTest {
    private static final Draft KTT = Draft.of(ScenarioLibrary.load("ktt-2024"));

    @TempDir
    private Path home;

    private DeskViewModel desk() {
        InstantSource clock = InstantSource.fixed(Instant.EPOCH);
        return new DeskViewModel(KTT, KTT, Optional.empty(),
                new Keeper(DraftFolder.in(home), Optional.empty(), clock, UiThreads.direct(), Duration.ZERO,
                        _ -> {}),
                clock, new SimpleObjectProperty<>(Language.ENGLISH));
    }

    private static PartyId id(String code) {
        return KTT.parties().stream().filter(p -> p.code().equals(code)).findFirst().map(Party::id)
                .orElseThrow();
    }

    private static List<String> codes(DeskViewModel desk) {
        return PartyDoing.shown(desk.draft()).stream().map(Party::code).toList();
    }

    @Test
    void aNewPartyCountsWhereEverybodyCountsAndUndoTakesItAway() {
        DeskViewModel desk = desk();
        new PartyDoing(desk).add();
        Party added = desk.draft().parties().getLast();
        assertEquals("P35", added.code());
        assertEquals("Pihak baru 35", added.name().id());
        for (int k = 0; k < KTT.issues().size(); k++) {
            Issue before = KTT.issues().get(k);
            assertEquals(before.members().size() == KTT.parties().size(),
                    desk.draft().issues().get(k).members().contains(added.id()), before.id().value());
        }
        desk.undo();
        assertEquals(KTT, desk.draft());
    }

    @Test
    void aCopyHasItsPatternsPositionsRelationsGroupsAndBlocAndACodeOfItsOwn() {
        DeskViewModel desk = desk();
        PartyId india = id("IND");
        new PartyDoing(desk).copy(india.value());
        Party copy = PartyDoing.find(desk.draft(),
                desk.chosen().partyProperty().get().orElseThrow().value()).orElseThrow();
        assertEquals("IND2", copy.code());
        Draft now = desk.draft();
        KTT.issues().forEach(i -> assertEquals(KTT.cells().get(india, i.id()),
                now.cells().get(copy.id(), i.id())));
        assertEquals(PartyDoing.bloc(now, india), PartyDoing.bloc(now, copy.id()));
        now.groups().forEach(
                g -> assertEquals(g.members().contains(india), g.members().contains(copy.id()), g.id()));
        assertEquals(1, desk.historyProperty().get().at(), "one step");
    }

    @Test
    void theNeighbourIsChosenAfterARemovalAndAnUnknownIdChangesNothing() {
        DeskViewModel desk = desk();
        PartyDoing doing = new PartyDoing(desk);
        List<String> before = codes(desk);
        doing.remove("nobody");
        doing.copy("nobody");
        doing.move("nobody", 1);
        doing.drop("nobody", "no one");
        assertEquals(KTT, desk.draft());
        doing.remove(id(before.getFirst()).value());
        assertEquals(Optional.of(id(before.get(1))), desk.chosen().partyProperty().get());
    }

    @Test
    void partiesMoveWithinTheirBlocByKeysAndToAnotherByDropping() {
        DeskViewModel desk = desk();
        PartyDoing doing = new PartyDoing(desk);
        List<Party> before = PartyDoing.shown(KTT);
        String first = before.getFirst().id().value();
        doing.move(first, -1);
        assertEquals(KTT, desk.draft(), "there is nothing above");
        doing.move(first, 1);
        assertEquals(before.get(1).code(), codes(desk).getFirst());
        Party brazil = PartyDoing.find(KTT, id("BRA").value()).orElseThrow();
        doing.drop(first, brazil.id().value());
        assertEquals(PartyDoing.bloc(KTT, brazil.id()),
                PartyDoing.bloc(desk.draft(), new PartyId(first)));
        assertEquals(2, desk.historyProperty().get().at(), "a drop is one step");
        doing.drop(first, PartyDoing.HEAD);
        assertEquals(Optional.empty(), PartyDoing.bloc(desk.draft(), new PartyId(first)));
    }

    @Test
    void aPairOfWhichNothingIsSaidStandsAsTheRulesTakeIt() {
        PartyId a = id("IND");
        PartyId b = id("CHN");
        Draft silent = new Edit.DropRelation(a, b).on(KTT);
        Scenario scenario = silent.scenario().orElseThrow();
        PairsOf pairs = new PairsOf(silent);
        assertTrue(pairs.said(new Chosen.Pair(b, a)).isEmpty());
        Relation taken = pairs.relation(new Chosen.Pair(a, b));
        double distance = summitry.engine.measure.MissingRelations.distance(scenario, scenario.indexOf(a),
                scenario.indexOf(b));
        assertEquals(Math.min(60, distance / 2), taken.tension());
        Draft incomplete = Edit.number(silent, new summitry.draft.Place(a, KTT.issues().getFirst().id()),
                summitry.draft.Cell.Measure.IDEAL, OptionalDouble.empty()).on(silent);
        assertEquals(0, new PairsOf(incomplete).relation(new Chosen.Pair(a, b)).tension());
    }

    @Test
    void allPairsOfAGroupAreFilledInOneStep() {
        List<PartyId> members = KTT.blocs().getFirst().members();
        List<Relation> pairs = new PairsOf(KTT).filled(members, members, OptionalDouble.empty(),
                OptionalDouble.of(7), Optional.of(true));
        assertEquals(members.size() * (members.size() - 1) / 2, pairs.size());
        Draft after = new Edit.PutRelations(pairs).on(KTT);
        for (Relation r : pairs) {
            Relation old = new PairsOf(KTT).relation(new Chosen.Pair(r.a(), r.b()));
            Relation now = new PairsOf(after).relation(new Chosen.Pair(r.a(), r.b()));
            assertEquals(7, now.tension());
            assertTrue(now.pact());
            assertEquals(old.affinity(), now.affinity());
        }
        List<PartyId> others = KTT.blocs().get(1).members();
        assertEquals(members.size() * others.size(), new PairsOf(KTT)
                .filled(members, others, OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty())
                .size());
    }

    @Test
    void numbersAreReadWithPointOrCommaAndNothingElse() {
        assertEquals(-12.5, NumberInput.read(" \u221212,5", -100, 100).orElseThrow());
        for (String wrong : List.of("", "-", "101", "-101", "1e3", "NaN", "1.2.3", "twelve", "0x1")) {
            assertEquals(OptionalDouble.empty(), NumberInput.read(wrong, -100, 100), wrong);
        }
        for (double value : new double[]{0, 1.6136, -73.3, 1e9, 0.000001, 12345.678901}) {
            for (Language language : Language.values()) {
                assertEquals(value,
                        NumberInput.read(NumberInput.shown(value, language), -1e9, 1e9).orElseThrow());
            }
        }
    }

    @Test
    void theTemperamentOfTheRulesIsToldWhileNothingIsMissing() {
        assertTrue(PartyForm.derived(KTT, id("IND")).isPresent());
        assertTrue(PartyForm.derived(new Edit.Add<>(Section.PARTIES, 0,
                PartyChange.code(KTT.parties().getFirst(), "X"), Optional.empty()).on(KTT), id("IND"))
                .isPresent(), "a known id is no new party");
        assertEquals(Optional.empty(), PartyForm.derived(KTT, new PartyId("nobody")));
    }

    @Test
    void everyFlagIsNamedInBothLanguages() {
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            List<String> all = FlagNames.all("QQ", words);
            assertEquals(33 + 2, all.size(), "all pictures, none, and the unknown one in use");
            assertEquals("QQ", all.getLast());
            all.subList(1, all.size() - 1).forEach(f -> {
                assertTrue(Flags.has(f), f);
                assertTrue(FlagNames.name(f, words).length() > 3, f);
            });
        }
    }

    @Test
    void groupsAndBlocsAreAddedCopiedMovedAndRemoved() {
        DeskViewModel desk = desk();
        GroupDoing doing = new GroupDoing(desk);
        doing.remove("group/nothing");
        doing.copy("bloc/nothing");
        doing.move("nonsense", 1);
        assertEquals(KTT, desk.draft());
        doing.addGroup();
        Chosen.Circle added = desk.chosen().circleProperty().get().orElseThrow();
        assertEquals("Kelompok baru", GroupDoing.group(desk.draft(), added.id()).orElseThrow().name().id());
        String first = GroupDoing.key(new Chosen.Circle(false, KTT.groups().getFirst().id()));
        doing.copy(first);
        assertEquals(KTT.groups().getFirst().members(), desk.draft().groups().get(1).members());
        doing.drop(first, GroupDoing.key(added));
        assertEquals(KTT.groups().getFirst(), desk.draft().groups().getLast());
        doing.addBloc();
        assertEquals(5, desk.draft().blocs().size());
        doing.remove(GroupDoing.key(desk.chosen().circleProperty().get().orElseThrow()));
        assertEquals(KTT.blocs(), desk.draft().blocs());
        while (desk.historyProperty().get().canUndo()) {
            desk.undo();
        }
        assertEquals(KTT, desk.draft());
    }
}
