package summitry.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import summitry.exchange.TableWriter;
import summitry.forecast.Answer;
import summitry.forecast.Cases;
import summitry.forecast.Deal;
import summitry.forecast.Dispute;
import summitry.forecast.ExchangeRound;
import summitry.forecast.ModelName;
import summitry.forecast.Outlook;
import summitry.forecast.Settings;
import summitry.text.Numbers;
import summitry.text.Words;

/** Forecasts of models, or their steps, as rows: for scripts between commas, for people in columns. */
final class ModelTable {
    private static final int DIGITS = 6;
    private static final int GAIN_DIGITS = 12;

    private final Words words;
    private final Cases cases;
    private final Settings settings;
    private final boolean isText;

    ModelTable(Words words, Cases cases, Settings settings, boolean isText) {
        this.words = words;
        this.cases = cases;
        this.settings = settings;
        this.isText = isText;
    }

    /** One row an issue and model. */
    List<String> forecasts(List<ModelName> names) {
        List<List<Answer>> answers = names.stream().map(name -> settings.model(name).answers(cases)).toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("issue", "model", "forecast"));
        for (int k = 0; k < cases.issues().size(); k++) {
            for (int m = 0; m < names.size(); m++) {
                rows.add(List.of(cases.issues().get(k).name(), names.get(m).key(),
                        answer(answers.get(m).get(k))));
            }
        }
        return lines(rows);
    }

    private static String answer(Answer answer) {
        return answer.value().isPresent() ? fixed(answer.value().getAsDouble(), DIGITS) : "none";
    }

    /** Where everybody stands, round by round. */
    List<String> positions(ModelName model) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("round", "stage", "issue", "actor", "position"));
        if (model == ModelName.EXCHANGE) {
            List<ExchangeRound> rounds = settings.exchange().rounds(cases);
            for (int r = 0; r < rounds.size(); r++) {
                for (int k = 0; k < cases.issues().size(); k++) {
                    add(rows, r + 1, "preference", k, rounds.get(r).wanted().dispute(k).positions());
                }
                for (int k = 0; k < cases.issues().size(); k++) {
                    add(rows, r + 1, "voting", k, rounds.get(r).votes(k));
                }
            }
        } else {
            for (int k = 0; k < cases.issues().size(); k++) {
                List<double[]> rounds = settings.challenge().positions(cases.dispute(k));
                for (int r = 0; r < rounds.size(); r++) {
                    add(rows, r, "preference", k, rounds.get(r));
                }
            }
        }
        return lines(rows);
    }

    private void add(List<List<String>> rows, int round, String stage, int issue, double[] positions) {
        Dispute dispute = cases.dispute(issue);
        for (int i = 0; i < positions.length; i++) {
            rows.add(List.of(Integer.toString(round), stage, dispute.issue().name(), dispute.name(i),
                    fixed(positions[i], DIGITS)));
        }
    }

    /** Every deal that was made. */
    List<String> exchanges() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("round", "sequence", "gain", "actor", "supplies", "from", "to", "partner",
                "partner_supplies", "partner_from", "partner_to"));
        List<ExchangeRound> rounds = settings.exchange().rounds(cases);
        for (int r = 0; r < rounds.size(); r++) {
            for (Deal deal : rounds.get(r).deals()) {
                List<String> row = new ArrayList<>(List.of(Integer.toString(r + 1),
                        Integer.toString(deal.sequence()), fixed(deal.gain(), GAIN_DIGITS)));
                add(row, deal.first());
                add(row, deal.second());
                rows.add(row);
            }
        }
        return lines(rows);
    }

    /** What every deal does to everybody who is not in it: how much nearer both means come to what it wants. */
    List<String> externalities() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("round", "sequence", "actor", "externality"));
        List<ExchangeRound> rounds = settings.exchange().rounds(cases);
        for (int r = 0; r < rounds.size(); r++) {
            Cases wanted = rounds.get(r).wanted();
            for (Deal deal : rounds.get(r).deals()) {
                for (int i = 0; i < cases.actors().size(); i++) {
                    if (i != deal.first().actor() && i != deal.second().actor()) {
                        rows.add(List.of(Integer.toString(r + 1), Integer.toString(deal.sequence()),
                                cases.actors().get(i), fixed(deal.externality(wanted, i), DIGITS)));
                    }
                }
            }
        }
        return lines(rows);
    }

    private void add(List<String> row, Deal.Side side) {
        row.add(cases.actors().get(side.actor()));
        row.add(cases.issues().get(side.issue()).name());
        row.add(fixed(side.from(), DIGITS));
        row.add(fixed(side.to(), DIGITS));
    }

    private List<String> lines(List<List<String>> rows) {
        if (!isText) {
            return rows.stream().map(TableWriter::row).toList();
        }
        List<String> lines = new ArrayList<>(new Columns(rows).lines());
        lines.add("");
        lines.add(words.get("cli.forecast.output", new Numbers(words.language()).whole(Outlook.ERROR)));
        return lines;
    }

    /** A number with so many digits after the point, never as minus nothing. */
    private static String fixed(double value, int digits) {
        BigDecimal rounded = new BigDecimal(value).setScale(digits, RoundingMode.HALF_UP);
        return (rounded.signum() == 0 ? BigDecimal.ZERO.setScale(digits) : rounded).toPlainString();
    }
}
