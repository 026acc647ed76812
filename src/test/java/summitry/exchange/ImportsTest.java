package summitry.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.model.Confidence;
import summitry.model.Indicator;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Tables of preferences, votes and states, taken into a draft. */
class ImportsTest {
    private static final Draft KTT = Draft.of(ScenarioLibrary.load("ktt-2024"));
    private static final PartyId USA = new PartyId("USA");

    private static Preview preferences(String text) {
        return PreferencesTable.preview(TableReader.read(text), KTT);
    }

    @Test
    void whatIsExportedIsReadBackWithoutAChange() {
        for (Language language : Language.values()) {
            Preview back = preferences(PreferencesTable.csv(KTT, language));
            assertEquals(List.of(), back.misread());
            assertEquals(34 * 19, back.rows());
            assertEquals(KTT, back.after());
        }
    }

    @Test
    void newPartiesItemsAndScalesComeWithTheTable() {
        Preview preview = preferences("""
                Actor;Capability;Issue;Position;Salience;issue_min;issue_max
                United States;20;Car quotas;5,5;60;4;10
                Peru;2;Car quotas;10;80;4;10
                Peru;2;Gaza ceasefire;70;30;;
                """);
        assertEquals(List.of(), preview.misread());
        assertEquals(List.of("Peru"), preview.parties());
        assertEquals(List.of("Car quotas"), preview.issues());
        Draft after = preview.edit("cars.csv").on(KTT);
        Party peru = after.parties().getLast();
        assertEquals(2, peru.capability().general());
        IssueId cars = after.issues().getLast().id();
        assertEquals(25, after.cells().get(USA, cars).ideal().orElseThrow());
        assertEquals("10", after.issues().getLast().scale().getLast().en());
        assertEquals(List.of(USA, peru.id()), after.issues().getLast().members().stream()
                .filter(p -> p.equals(USA) || p.equals(peru.id())).toList());
        assertTrue(after.issues().getFirst().members().contains(peru.id()));
    }

    @Test
    void rowsThatAreNotUnderstoodAreLocated() {
        Preview preview = preferences("""
                actor,capability,issue,position,salience,issue_min,issue_max
                USA,1,Gaza ceasefire,many,50,,
                USA,1,Gaza ceasefire,40,500,,
                ,1,Gaza ceasefire,40,50,,
                IND,x,Gaza ceasefire,40,50,,
                IND,,Gaza ceasefire,5,50,10,4
                CHN,,Gaza ceasefire,5,50,4,10
                RUS,,Gaza ceasefire,40,50,,
                CHN,,Gaza ceasefire,6,50,4,10
                """);
        assertEquals(1, preview.rows());
        assertEquals(
                List.of("2:4 no-number", "3:5 no-number", "4:1 missing", "5:2 no-number", "6:7 no-scale",
                        "8:6 other-scale", "9:1 twice"),
                preview.misread().stream().map(m -> m.line() + ":" + m.column() + " " + m.kind().key())
                        .toList());
        Preview other = preferences("colour,size\nred,1\n");
        assertEquals(Misread.Kind.UNKNOWN_FORM, other.misread().getFirst().kind());
        assertEquals(KTT, other.after());
    }

    @Test
    void aMisspeltNameIsAskedForAndMayBeMeantAsTheOneThatThereIs() {
        String table = """
                actor,capability,issue,position,salience
                Unted States,20,Gaza ceasfire,40,50
                Brzail,2,Gaza ceasefire,40,50
                Peru,2,Gaza ceasefire,40,50
                Iraq,2,Car quotas,40,50
                """;
        Preview first = preferences(table);
        List<NearMiss> near = NearMiss.among(first.parties(), first.issues(), KTT);
        assertEquals(List.of("Unted States > USA", "Brzail > BRA", "Gaza ceasfire > GAZA"),
                near.stream().map(n -> n.written() + " > " + n.id()).toList(), "Iraq is no slip for Iran");
        Preview meant = PreferencesTable.preview(TableReader.read(table), KTT,
                Map.of("Unted States", "USA", "Gaza ceasfire", "GAZA"));
        assertEquals(List.of("Brzail", "Peru", "Iraq"), meant.parties());
        assertEquals(List.of("Car quotas"), meant.issues());
        assertEquals(40, meant.after().cells().get(USA, new IssueId("GAZA")).ideal().orElseThrow());
        String states = "name,steel\nUnted States,3\n";
        assertEquals(List.of("Unted States"), CountriesTable.of(TableReader.read(states), KTT).names());
        CountriesTable mended = CountriesTable.of(TableReader.read(states), KTT,
                Map.of("Unted States", "USA"));
        assertEquals(List.of(), mended.names());
        assertEquals(Map.of(USA, 3.0), mended.indicators().get("steel"));
    }

    @Test
    void slipsAreCountedAsLettersMissingWrongAndSwapped() {
        assertEquals(0, NearMiss.slips("china", "china"));
        assertEquals(1, NearMiss.slips("chna", "china"));
        assertEquals(1, NearMiss.slips("brzail", "brazil"));
        assertEquals(2, NearMiss.slips("brezill", "brazil"));
        assertEquals(5, NearMiss.slips("", "china"));
    }

    @Test
    void aWeightThatATableWritesOverIsTold() {
        Preview preview = preferences("""
                actor,capability,issue,position,salience
                United States,20,Gaza ceasefire,40,50
                China,,Gaza ceasefire,40,50
                Peru,2,Gaza ceasefire,40,50
                """);
        Party usa = KTT.parties().get(18);
        assertEquals(List.of(new WeightChange(usa.name(), usa.capability().general(), 20)),
                WeightChange.between(KTT, preview.after()));
        assertEquals(List.of(), WeightChange.between(KTT, KTT));
    }

    @Test
    void votesSuggestTheMeanInTheChosenDirection() {
        VotesTable votes = VotesTable.of(TableReader.read("""
                state,resolution,vote
                United States of America,R/1,no
                USA,R/1,3
                USA,R/2,abstain
                USA,R/3,yes
                Indonesia,R/1,ya
                Iran (Islamic Republic of),R/1,8
                Peru,R/1,Y
                Fiji,R/2,perhaps
                """), KTT);
        assertEquals(List.of("R/1", "R/2", "R/3"), votes.resolutions());
        assertEquals(List.of("Peru"),
                votes.others().stream().filter(s -> !s.startsWith("United")).toList());
        assertEquals(Misread.Kind.NO_VOTE, votes.misread().getLast().kind());
        SortedMap<PartyId, VotesTable.Suggestion> suggested = votes
                .suggested(Map.of("R/1", VotesTable.Direction.TO_HUNDRED, "R/2",
                        VotesTable.Direction.TO_HUNDRED, "R/3", VotesTable.Direction.TO_ZERO));
        assertEquals(50.0 / 3, suggested.get(USA).mean(), 1e-9);
        assertEquals(3, suggested.get(USA).count());
        assertEquals(Math.sqrt(5000.0 / 9), suggested.get(USA).spread(), 1e-9);
        assertEquals(Confidence.MEDIUM, suggested.get(USA).confidence());
        assertEquals(100, suggested.get(new PartyId("IDN")).mean());
        assertTrue(!suggested.containsKey(new PartyId("IRN")), "absence says nothing");
        IssueId gaza = KTT.issues().getFirst().id();
        Edit edit = VotesTable.edit(KTT, gaza, suggested, s -> "votes: " + s.count());
        Cell cell = edit.on(KTT).cells().get(USA, gaza);
        assertEquals(17, cell.ideal().orElseThrow());
        assertEquals("votes: 3", cell.source());
        assertEquals(KTT.cells().get(USA, gaza).salience(), cell.salience());
    }

    @Test
    void statesJoinWithTheirFlagsAndAnIndicatorGivesTheirCapability() {
        CountriesTable states = CountriesTable.of(TableReader.read("""
                name,iso2,iso3,steel,remark
                Kenya,KE,KEN,30,x
                Peru,pe,PER,10,y
                Chile,CL,CHL,n/a,z
                """), KTT);
        assertEquals(List.of("Peru", "Chile"), states.names());
        assertEquals(List.of("steel"), List.copyOf(states.indicators().keySet()));
        assertEquals(List.of(4), states.misread().stream().map(Misread::line).toList());
        Draft after = states.preview(Optional.of("steel"), "steel.csv").edit("steel.csv").on(KTT);
        Party peru = after.parties().get(34);
        assertEquals("PE", peru.flag());
        assertEquals(25, peru.capability().general());
        assertEquals(75, after.parties().stream().filter(p -> p.id().value().equals("KEN")).findFirst()
                .orElseThrow().capability().general());
        assertEquals(KTT.parties().getFirst(), after.parties().getFirst());
    }

    @Test
    void everyColumnOfNumbersBecomesAnIndicatorOrTheValuesOfOne() {
        CountriesTable states = CountriesTable.of(TableReader.read("""
                name,iso3,iso_numeric,Population,population_year,steel,steel_year,gdp
                Kenya,KEN,404,100,2020,3,1999,1.2e11
                Fiji,FJI,242,0.9,2021,,,5e9
                """), KTT);
        assertEquals(List.of("Population", "steel", "gdp"), List.copyOf(states.indicators().keySet()));
        Draft after = states.preview(Optional.empty(), "states.csv").edit("states.csv").on(KTT);
        assertEquals(7, after.indicators().size());
        assertEquals(KTT.indicators().getFirst(), after.indicators().getFirst(), "dollars are no billions");
        assertEquals("gdp-2", after.indicators().getLast().id());
        Indicator people = after.indicators().get(1);
        Indicator steel = after.indicators().get(5);
        PartyId kenya = new PartyId("KEN");
        assertEquals(100, people.values().get(kenya));
        assertEquals(34, people.values().size(), "who is not in the table keeps its value");
        assertEquals(2020, people.years().of(kenya));
        assertEquals(2024, people.years().of(USA));
        assertEquals(KTT.indicators().get(1).weights(), people.weights());
        assertEquals("states.csv", steel.source());
        assertEquals(Indicator.Weights.NONE, steel.weights());
        assertEquals(1999, steel.years().of(kenya));
        assertTrue(after.parties().stream().filter(p -> p.id().equals(kenya)).findFirst().orElseThrow()
                .capability().general() > KTT.parties().stream().filter(p -> p.id().equals(kenya))
                        .findFirst().orElseThrow().capability().general(),
                "its capability follows");
    }

    @Test
    void valuesArePastedByNameOrInOrder() {
        List<PartyId> order = KTT.parties().stream().map(Party::id).toList();
        ValuesTable named = ValuesTable.of(
                TableReader.read("pihak\tPDB\nKenya\t1,5\nIND\t2\nMars\t3\nFJI\t-1\nKEN\t9"),
                KTT, order);
        assertEquals(Map.of(new PartyId("KEN"), 1.5, new PartyId("IND"), 2.0), named.values());
        assertEquals(List.of(Misread.Kind.UNKNOWN_PARTY, Misread.Kind.NO_NUMBER, Misread.Kind.TWICE),
                named.misread().stream().map(Misread::kind).toList());
        ValuesTable plain = ValuesTable.of(TableReader.read("5\n\n6\nx7\n"), KTT, order);
        assertEquals(Map.of(order.get(0), 5.0, order.get(1), 6.0), plain.values());
        assertEquals(List.of(4), plain.misread().stream().map(Misread::line).toList());
    }

    @Test
    void aScenarioIsMadeOfATableAlone() {
        Draft empty = new Draft(KTT.about(), KTT.rulebook(), List.of(), List.of(), List.of(), List.of(),
                List.of(),
                summitry.draft.Cells.NONE, List.of(), List.of(), Optional.empty(), List.of());
        Preview preview = PreferencesTable.preview(
                TableReader.read(PreferencesTable.csv(KTT, Language.ENGLISH)),
                empty);
        assertEquals(34, preview.parties().size());
        assertEquals(19, preview.issues().size());
        assertTrue(preview.edit("all.csv").on(empty).scenario().isPresent());
        assertEquals(34, preview.after().parties().stream().map(Party::code).distinct().count());
    }
}
