package summitry.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import summitry.experiment.Forecast;
import summitry.json.Json;
import summitry.model.EndingKind;
import summitry.model.Language;
import summitry.model.Scenario;
import summitry.text.Numbers;
import summitry.text.Sentences;
import summitry.text.Words;

/** Many futures, for people and for scripts. */
final class ForecastText {
    private final Scenario scenario;
    private final Sentences sentences;
    private final Words words;
    private final Numbers numbers;

    ForecastText(Scenario scenario, Language language) {
        this.scenario = scenario;
        sentences = Sentences.of(scenario, language);
        words = Words.in(language);
        numbers = new Numbers(language);
    }

    static String json(Forecast forecast) {
        return node(forecast).toPrettyString();
    }

    static ObjectNode node(Forecast forecast) {
        ObjectNode top = Json.mapper().createObjectNode();
        top.put("runs", forecast.runs());
        ObjectNode outcomes = top.putObject("outcomes");
        forecast.outcomes().forEach((kind, count) -> outcomes.put(kind.key(), count));
        ArrayNode issues = top.putArray("issues");
        for (Forecast.IssueForecast issue : forecast.issues()) {
            issues.addObject().put("id", issue.id().value()).put("adoptedShare", issue.adoptedShare())
                    .put("textMean", issue.text().mean()).put("text10", issue.text().p10())
                    .put("text90", issue.text().p90());
        }
        top.putObject("tension").put("mean", forecast.tension().mean()).put("p10", forecast.tension().p10())
                .put("p90", forecast.tension().p90());
        return top;
    }

    List<String> lines(Forecast forecast) {
        List<String> lines = new ArrayList<>();
        lines.add(words.get("cli.futures.title", scenario.title().in(words.language()),
                sentences.terms().theory(scenario.rulebook().theory()), Integer.toString(forecast.runs())));
        lines.add(words.get("cli.model-output"));
        lines.add("");
        for (Map.Entry<EndingKind, Integer> ending : forecast.outcomes().entrySet()) {
            lines.add("%-24s %6d  %4s".formatted(sentences.terms().ending(ending.getKey()), ending.getValue(),
                    numbers.percent((double) ending.getValue() / forecast.runs())));
        }
        lines.add("");
        String row = "%-26s %10s %8s %14s";
        lines.add(row.formatted(words.get("cli.column.issue"), words.get("cli.column.adopted"),
                words.get("cli.column.value"), words.get("cli.column.middle")));
        for (Forecast.IssueForecast issue : forecast.issues()) {
            lines.add(row.formatted(sentences.issue(issue.id()), numbers.percent(issue.adoptedShare()),
                    numbers.whole(issue.text().mean()),
                    numbers.whole(issue.text().p10()) + "\u2013" + numbers.whole(issue.text().p90())));
        }
        lines.add("");
        lines.add(words.get("cli.futures.tension", numbers.whole(forecast.tension().mean()),
                numbers.whole(forecast.tension().p10()), numbers.whole(forecast.tension().p90())));
        return lines;
    }
}
