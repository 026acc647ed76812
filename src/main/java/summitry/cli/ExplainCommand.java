package summitry.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summitry.model.Issue;
import summitry.model.Offer;
import summitry.model.Party;
import summitry.model.Reason;
import summitry.model.Scenario;
import summitry.model.Subject;
import summitry.run.LiveRun;
import summitry.run.Node;
import summitry.text.Numbers;
import summitry.text.Sentences;

/** Says why a party moved on an issue in a round: the move, the terms that sum to it, the sentence, the offers refused. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "SCENARIO", descriptionKey = "cli.option.scenario")
    private String scenario = "";

    @Option(names = "--seed", paramLabel = "N", required = true, descriptionKey = "cli.option.seed")
    private String seed = "";

    @Option(names = "--round", paramLabel = "R", required = true, descriptionKey = "cli.option.round")
    private String round = "";

    @Option(names = "--party", paramLabel = "P", required = true, descriptionKey = "cli.option.party")
    private String party = "";

    @Option(names = "--issue", paramLabel = "I", required = true, descriptionKey = "cli.option.issue")
    private String issue = "";

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongInput {
        Scenario read = console.scenario(scenario);
        int number = console.whole("--round", round, 1, read.rounds());
        Party who = chosen("--party", party, read.parties(), p -> p.id().value());
        Issue what = chosen("--issue", issue, read.issues(), i -> i.id().value());
        LiveRun run = Runs.toRound(read, console.seed(seed), number);
        if (run.tree().state().round() < number) {
            throw new WrongInput(console.words().get("cli.error.ended-before", round,
                    Integer.toString(run.tree().state().round())));
        }
        explain(run, who, what);
        return CommandLineTool.GOOD;
    }

    private <T> T chosen(String option, String typed, List<T> all, Function<T, String> id) throws WrongInput {
        return all.stream().filter(t -> id.apply(t).equals(typed)).findFirst().orElseThrow(
                () -> new WrongInput(console.words().get("cli.error.choice", option, typed,
                        String.join(", ", all.stream().map(id).toList()))));
    }

    private void explain(LiveRun run, Party who, Issue what) {
        Scenario played = run.scenario();
        Node node = run.tree().current();
        int p = played.indexOf(who.id());
        int k = played.indexOf(what.id());
        double from = run.tree().node(node.parent().orElseThrow()).state().stances().positions().get(p, k);
        double to = node.state().stances().positions().get(p, k);
        List<Reason> reasons = node.trace().about(new Subject.Position(who.id(), what.id()));
        List<Offer> declined = node.trace().declinedBy(who.id(), what.id());
        Sentences sentences = Sentences.of(played, console.language());
        Numbers numbers = new Numbers(console.language());
        String row = "%-58s %8s";
        console.out().println(console.words().get("cli.explain.title", sentences.party(who.id()),
                sentences.issueTitle(what.id()), round));
        console.out().println();
        console.out().println(row.formatted(console.words().get("cli.explain.before"), numbers.tenths(from)));
        double[] parts = Numbers.partsInTenths(reasons.stream().map(Reason::contribution).toList(),
                Numbers.shownChange(from, to));
        for (int i = 0; i < parts.length; i++) {
            console.out().println(
                    row.formatted(sentences.label(reasons.get(i)), numbers.changeInTenths(parts[i])));
        }
        console.out().println(row.formatted(console.words().get("cli.explain.after"), numbers.tenths(to)));
        console.out().println();
        console.out().println(sentences.move(who.id(), what.id(), from, to, reasons, List.of()));
        if (!declined.isEmpty()) {
            console.out().println();
            console.out().println(console.words().get("cli.explain.declined"));
            declined.forEach(o -> console.out().println("  - " + sentences.offer(o)));
        }
    }
}
