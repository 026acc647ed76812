package summitry.run.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import summitry.json.JsonText;
import summitry.model.Localized;
import summitry.model.NegotiationState;
import summitry.run.BranchMarks;
import summitry.run.Node;
import summitry.run.RunTree;
import summitry.scenario.ScenarioWriter;

/**
 * A run as the lines of a file of format 1, each with its line break.
 *
 * <p>Reasons are not recorded: a round of a large summit has thousands of them, and they follow from the state before it,
 * the command and the seed. Whoever wants them has the node decided again ({@link summitry.run.Explanations}).
 */
final class RunLines {
    static final int FORMAT = 1;
    static final String HOLDS = "run";

    private final Forms forms;

    RunLines(Forms forms) {
        this.forms = forms;
    }

    /** The first line. What a list of runs shows stands at its start, the scenario at its end. */
    static String header(RunHeader header) {
        String scenario = compact(header);
        Localized title = header.scenario().title();
        return "{\"format\":" + FORMAT + ",\"holds\":\"" + HOLDS + "\",\"program\":"
                + JsonText.quoted(header.program()) + ",\"started\":\"" + header.started() + "\",\"seed\":"
                + header.seed() + ",\"id\":" + JsonText.quoted(header.scenario().id()) + ",\"title\":{\"en\":"
                + JsonText.quoted(title.en()) + ",\"id\":" + JsonText.quoted(title.id()) + "},\"rounds\":"
                + header.scenario().rounds() + ",\"sha256\":\"" + sha256(scenario) + "\",\"scenario\":"
                + scenario + "}\n";
    }

    /** A line break within a text is written as an escape, so every real one is between fields. */
    private static String compact(RunHeader header) {
        return ScenarioWriter.text(header.scenario()).replaceAll("\\n *", "");
    }

    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Adds a node: what led to it, what happened, and the sum of the state it left. */
    void addNode(Node node, StringBuilder out) {
        out.append("{\"n\":").append(node.id());
        node.parent().ifPresent(parent -> out.append(",\"parent\":").append(parent));
        out.append(",\"step\":");
        forms.steps().write(node.step(), out);
        out.append(",\"events\":");
        forms.events().write(node.events(), out);
        out.append(",\"checksum\":\"").append(Checksum.written(node.state())).append('"');
        addPlace(node.state(), out);
    }

    /** Adds that the run stands at a node that was there before. */
    void addCursor(Node node, StringBuilder out) {
        out.append("{\"cursor\":").append(node.id());
        addPlace(node.state(), out);
    }

    /** Adds what was said of branches after the nodes were there: names, then removals. */
    void addMarks(BranchMarks before, RunTree now, StringBuilder out) {
        Set<Integer> named = new TreeSet<>(before.names().keySet());
        named.addAll(now.marks().names().keySet());
        for (int first : named) {
            String name = now.marks().names().getOrDefault(first, "");
            if (!name.equals(before.names().getOrDefault(first, ""))) {
                out.append("{\"name\":").append(first).append(",\"text\":").append(JsonText.quoted(name));
                addPlace(now.state(), out);
            }
        }
        addEach("remove", now.marks().removed(), before.removed(), now.state(), out);
    }

    /** Adds which branches were brought back, before anything happens on them. */
    void addRestored(BranchMarks before, RunTree now, NegotiationState at, StringBuilder out) {
        addEach("restore", before.removed(), now.marks().removed(), at, out);
    }

    private static void addEach(String what, Set<Integer> branches, Set<Integer> without, NegotiationState at,
            StringBuilder out) {
        for (int first : new TreeSet<>(branches)) {
            if (!without.contains(first)) {
                out.append("{\"").append(what).append("\":").append(first);
                addPlace(at, out);
            }
        }
    }

    /** The end of each line, so that a list of runs needs no more of a file. */
    private static void addPlace(NegotiationState state, StringBuilder out) {
        out.append(",\"round\":").append(state.round()).append(",\"ended\":").append(state.hasEnded())
                .append("}\n");
    }
}
