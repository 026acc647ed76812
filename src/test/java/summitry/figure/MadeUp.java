package summitry.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import summitry.model.Bloc;
import summitry.model.Response;

/** Made-up data for tests and pictures of figures. */
public final class MadeUp {
    public static final List<String> SCALE = List.of("No fuel is named; technology-neutral text only",
            "Phase down unabated coal and inefficient subsidies (Glasgow 2021)",
            "'Transitioning away from fossil fuels in energy systems' and tripling renewables (UAE Consensus 2023)",
            "Dated phase-out of unabated fossil fuels, no new coal, coal out by 2040",
            "Full, funded phase-out of all fossil production (Fossil Fuel Treaty proposal)");
    public static final List<String> SCALE_ID = List.of(
            "Tidak ada bahan bakar yang disebut; hanya naskah netral teknologi",
            "Pengurangan batu bara tanpa penangkapan karbon dan subsidi tidak efisien (Glasgow 2021)",
            "'Beralih dari bahan bakar fosil dalam sistem energi' dan melipattigakan energi terbarukan (UAE 2023)",
            "Penghapusan bertahap berjadwal atas bahan bakar fosil, tanpa batu bara baru, selesai 2040",
            "Penghapusan penuh dan didanai atas seluruh produksi fosil (usulan Traktat Bahan Bakar Fosil)");
    private static final Bloc.Mark[] SHAPES = Bloc.Mark.values();
    private static final String[] NAMES = {"G7 and EU", "BRICS", "Rest of G20", "Outside both", "Observers"};
    private static final String[][] PARTIES = {
        {"JPN JP 42 40", "ITA IT 44 45", "USA US 44 46", "CAN CA 51 53", "ESP ES 56 55", "FRA FR 60 61",
            "GBR GB 60 58", "DEU DE 61 66", "EU_ EU 64 64"},
        {"IRN IR 20 18", "RUS RU 25 18", "EGY EG 40 41", "ZAF ZA 40 34", "IND IN 40 34", "CHN CN 42 44",
            "BRA BR 44 47", "ETH ET 46 46", "ARE AE 47 43"},
        {"SAU SA 11 10", "ARG AR 37 34", "AU_ -- 41 40", "IDN ID 42 44", "TUR TR 43 39", "KOR KR 47 48",
            "MEX MX 44 43", "AUS AU 48 49"},
        {"SGP SG 41 39", "VNM VN 41 44", "ISR IL 42 42", "UKR UA 42 40", "PAK PK 44 49", "KEN KE 46 42",
            "PHL PH 47 50", "FJI FJ 78 81"}};

    private MadeUp() {}

    /** The 34 parties of a world summit in four blocs. */
    public static Strip summit(boolean indonesian) {
        List<Strip.Lane> lanes = new ArrayList<>();
        String[] notes = {"37%", "45%", "15%", "4%"};
        for (int b = 0; b < PARTIES.length; b++) {
            List<Strip.Seat> seats = new ArrayList<>();
            for (String line : PARTIES[b]) {
                String[] parts = line.split(" ", -1);
                String code = parts[0].replace("_", "");
                seats.add(new Strip.Seat(parts[0].toLowerCase(Locale.ROOT), code, "Party " + code,
                        parts[1].replace("--", ""), weight(code), Double.parseDouble(parts[2]),
                        Optional.of(Double.parseDouble(parts[3])), response(code)));
            }
            lanes.add(new Strip.Lane(NAMES[b], notes[b] + (indonesian ? " dari bobot" : " of weight"),
                    SHAPES[b],
                    seats));
        }
        return new Strip("Transition away from fossil fuels", indonesian ? SCALE_ID : SCALE, lanes,
                Optional.of(41.0),
                50, Optional.empty(), Optional.of(new Strip.Zone.Gap(29, 47, "Saudi Arabia", "Fiji")),
                Optional.of("ind"), Optional.of(new Strip.Limit("India", Span.ofRedLines(0, 55))));
    }

    /** The same with words that are half as long again. */
    static Strip longer(Strip strip) {
        List<Strip.Lane> lanes = strip.lanes().stream()
                .map(l -> new Strip.Lane(longer(l.name()), longer(l.note()), l.shape(), l.seats())).toList();
        return new Strip(longer(strip.title()), strip.scale().stream().map(MadeUp::longer).toList(), lanes,
                strip.text(), strip.statusQuo(), strip.known(),
                Optional.of(new Strip.Zone.Gap(29, 47, longer("Saudi Arabia"), longer("Fiji"))),
                strip.selected(),
                strip.limit().map(l -> new Strip.Limit(longer(l.party()), l.span())));
    }

    private static String longer(String text) {
        return text + " " + text.substring(0, text.length() / 2);
    }

    private static double weight(String code) {
        return switch (code) {
            case "USA", "CHN", "IND", "EU", "AU" -> 0.09;
            case "JPN", "DEU", "GBR", "FRA", "RUS", "BRA", "CAN", "ITA", "IDN", "TUR", "KOR", "PAK" -> 0.03;
            default -> 0.01;
        };
    }

    private static Response response(String code) {
        return switch (code) {
            case "SAU", "FJI", "IRN" -> Response.OBJECT;
            case "FRA", "GBR", "DEU", "EU", "RUS" -> Response.RESERVE;
            default -> Response.SUPPORT;
        };
    }

    /** Three parties and a zone in which all could agree. */
    public static Strip three() {
        return new Strip("Taxing the ultra-rich", SCALE, List.of(
                new Strip.Lane("G7 and EU", "", Bloc.Mark.CIRCLE,
                        List.of(new Strip.Seat("usa", "USA", "United States", "US", 0.5, 31,
                                Optional.of(25.0),
                                Response.OBJECT),
                                new Strip.Seat("fra", "FRA", "France", "FR", 0.3, 76, Optional.of(82.0),
                                        Response.SUPPORT))),
                new Strip.Lane("BRICS", "", Bloc.Mark.SQUARE,
                        List.of(new Strip.Seat("bra", "BRA", "You: Brazil",
                                "BR", 0.2, 85, Optional.of(95.0), Response.SUPPORT)))),
                Optional.of(57.0), 10, Optional.empty(), Optional.of(new Strip.Zone.Agreement(40, 50)),
                Optional.of("usa"), Optional.of(new Strip.Limit("United States", Span.ofRedLines(0, 50))));
    }

    /** Any number of parties in any number of lanes, the same for the same seed. */
    public static Strip many(int parties, int lanes, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<Strip.Seat>> seats = new ArrayList<>();
        for (int b = 0; b < lanes; b++) {
            seats.add(new ArrayList<>());
        }
        boolean crowded = random.nextBoolean();
        for (int p = 0; p < parties; p++) {
            double position = crowded ? 42 : random.nextDouble(100);
            seats.get(p % lanes).add(new Strip.Seat("p" + p, "P" + p, "Party of a long name " + p, "",
                    random.nextDouble(0.1),
                    position, random.nextBoolean() ? Optional.of(random.nextDouble(100)) : Optional.empty(),
                    Response.values()[random.nextInt(5)]));
        }
        List<Strip.Lane> list = new ArrayList<>();
        for (int b = 0; b < lanes; b++) {
            list.add(new Strip.Lane(lanes == 1 ? "" : NAMES[b], "20% of weight", SHAPES[b], seats.get(b)));
        }
        return new Strip("An issue", SCALE, list, Optional.of(random.nextDouble(100)), random.nextDouble(100),
                Optional.of(new Strip.Known(random.nextDouble(100), "Documents of the summit")),
                Optional.of(new Strip.Zone.Gap(30, 60, "Party A", "Party B")),
                Optional.of("p0"), Optional.of(new Strip.Limit("Party P0", Span.ofRedLines(20, 70))));
    }

    /** The parties of the summit over some rounds, ending where the strip shows them. */
    public static Lines lines(int rounds) {
        SplittableRandom random = new SplittableRandom(3);
        List<Lines.Series> series = new ArrayList<>();
        for (Strip.Lane lane : summit(false).lanes()) {
            for (Strip.Seat seat : lane.seats()) {
                double start = Math.clamp(
                        seat.position() + (seat.position() - 41) * 0.6 + random.nextDouble(-8, 8), 0,
                        100);
                List<Double> values = new ArrayList<>();
                for (int round = 0; round <= rounds; round++) {
                    double share = rounds == 0 ? 1 : round / (double) rounds;
                    values.add(start + (seat.position() - start) * share * share);
                }
                series.add(new Lines.Series(seat.id(), seat.code(), seat.name(), lane.shape(),
                        List.of("USA", "CHN", "EU", "SAU", "FJI", "IRN", "RUS").contains(seat.code()),
                        values));
            }
        }
        List<Double> text = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            text.add(44 - 3.0 * round / rounds);
        }
        return new Lines("Transition away from fossil fuels", series, text, 1, Optional.of("ind"));
    }

    /** Any number of lines, the same for the same seed. */
    public static Lines lines(int parties, int rounds, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Lines.Series> series = new ArrayList<>();
        for (int p = 0; p < parties; p++) {
            List<Double> values = new ArrayList<>();
            for (int round = 0; round <= rounds; round++) {
                values.add(random.nextDouble(100));
            }
            series.add(new Lines.Series("p" + p, "P" + p, "Party of a long name " + p, SHAPES[p % 5], p < 6,
                    values));
        }
        return new Lines("An issue", series, List.of(random.nextDouble(100)), rounds, Optional.of("p0"));
    }

    /** The summit with some blocs folded, and beside it another branch that parts after a round. */
    public static Lines beside(int rounds, int from, int to, Set<String> folded) {
        Lines plain = lines(rounds);
        List<Lines.Series> series = new ArrayList<>();
        Map<String, List<Double>> other = new TreeMap<>();
        for (Lines.Series one : plain.series()) {
            series.add(new Lines.Series(one.id(), one.code(), one.name(), one.shape(), one.strong(),
                    one.shape().key(), weight(one.code()), one.values()));
            List<Double> values = new ArrayList<>();
            for (int round = from; round <= to; round++) {
                values.add(Math.clamp(one.values().get(from) + (round - from) * 2.5, 0, 100));
            }
            other.put(one.id(), values);
        }
        List<Lines.Group> groups = new ArrayList<>();
        for (int b = 0; b < 4; b++) {
            groups.add(new Lines.Group(SHAPES[b].key(), NAMES[b], SHAPES[b],
                    folded.contains(SHAPES[b].key())));
        }
        List<Double> text = new ArrayList<>();
        for (int round = Math.max(1, from); round <= to; round++) {
            text.add(40 + round * 1.5);
        }
        return new Lines(plain.title(), series, groups, plain.text(), plain.textFrom(), plain.selected(),
                Optional.of(new Lines.Ghost("Vote at once", from, other, text)));
    }

    /** Why India moved. */
    public static Waterfall waterfall() {
        return new Waterfall("After round 3", 33.7,
                List.of(new Waterfall.Step("reciprocity", "Reciprocity", "others gave way last", 1.04),
                        new Waterfall.Step("trade", "Trade", "with the European Union", 5.15),
                        new Waterfall.Step("text", "Pull of the text", "two rounds left", 0.81),
                        new Waterfall.Step("interest", "Own interest", "wants 30", -0.78),
                        new Waterfall.Step("pressure", "Pressure", "of China", 0.12),
                        new Waterfall.Step("bloc", "Bloc discipline", "BRICS", 0.08),
                        new Waterfall.Step("relation", "Relation", "", 0.02)),
                "After round 4", 33.7 + 1.04 + 5.15 + 0.81 - 0.78 + 0.12 + 0.08 + 0.02);
    }

    /** The ladder as the rules have it for the summit as a whole. */
    public static Rungs rungs() {
        return new Rungs(List.of(0.0, 15.0, 30.0, 45.0, 60.0));
    }
}
