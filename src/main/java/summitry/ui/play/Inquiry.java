package summitry.ui.play;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import summitry.analysis.WhatIf;
import summitry.engine.random.Randomness;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Subject;
import summitry.ui.fx.UiTask;
import summitry.ui.fx.UiThreads;

/**
 * What a person looks into: pages over the screen, one on top of the other, and the answers to what is asked on them.
 * Pages follow the run; one that has nothing to say any more is closed. Used on the window's thread.
 */
public final class Inquiry {
    /** How a page is worked out of a moment; empty where there is nothing to show. */
    @FunctionalInterface
    interface Request extends Function<Moment, Optional<? extends Page>> {}

    private final Supplier<Moment> now;
    private final Supplier<Randomness> randomness;
    private final UiThreads threads;
    private final Consumer<Throwable> failed;
    private final Deque<Request> stack = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Page>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.NONE);
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    /** Counts what was asked, so that an answer that comes late is not taken for another. */
    private int asked;

    /**
     * An inquiry without an open page.
     *
     * @param randomness of the present run
     * @param failed takes a bug, on the window's thread
     */
    Inquiry(Supplier<Moment> now, Supplier<Randomness> randomness, UiThreads threads,
            Consumer<Throwable> failed) {
        this.now = now;
        this.randomness = randomness;
        this.threads = threads;
        this.failed = failed;
    }

    // Pages

    /** One term of a move, by the name of its step in the waterfall; all of them for the joined row. */
    void explain(PartyId party, IssueId issue, String step) {
        Subject subject = new Subject.Position(party, issue);
        open(step.equals(WhyOf.REST)
                ? moment -> CauseList.of(moment, party, issue)
                : moment -> RuleCard.of(moment, subject, step));
    }

    void explain(Subject subject, String step) {
        open(moment -> RuleCard.of(moment, subject, step));
    }

    /** The rules in force, and how to change them. */
    public void rulebook() {
        open(RulebookPage::of);
    }

    /** How the run may go on from where it stands. */
    public void futures() {
        open(FuturesPage::of);
    }

    /** The summit under each theory, side by side. */
    public void theories() {
        open(moment -> Optional.of(TheoriesPage.of(moment)));
    }

    /** All that was tried. */
    public void branches() {
        open(BranchesPage::of);
    }

    /** All that was tried, at one branch. */
    void branches(int first) {
        open(moment -> BranchesPage.at(moment, first));
    }

    /** Whether a page covers the screen, so that only its own keys count. */
    public boolean isOpen() {
        return page.get().isPresent();
    }

    void causes(PartyId party, IssueId issue) {
        open(moment -> CauseList.of(moment, party, issue));
    }

    void open(Request request) {
        if (request.apply(now.get()).isPresent()) {
            stack.push(request);
            show(now.get());
        }
    }

    /** Shows another page in the place of the top one. */
    void replace(Request request) {
        stack.poll();
        open(request);
    }

    /** To the page below; closes the last one. */
    void back() {
        stack.poll();
        show(now.get());
    }

    void close() {
        stack.clear();
        show(now.get());
    }

    /** Works the top page out anew. */
    void show(Moment moment) {
        Request top = stack.peek();
        Optional<Page> shown = top == null ? Optional.empty() : top.apply(moment).map(p -> p);
        if (shown.isEmpty() && top != null) {
            back();
            return;
        }
        canGoBack.set(stack.size() > 1);
        if (!shown.equals(page.get())) {
            forget();
            page.set(shown);
        }
    }

    private void forget() {
        asked++;
        answer.set(Answer.NONE);
    }

    // Answers

    /** Decides the round again; the answer comes by {@link #answerProperty}. */
    void ask(Question question) {
        Moment moment = now.get();
        Randomness numbers = randomness.get();
        Rounds.closing(moment).ifPresent(round -> work(question.label(), () -> {
            WhatIf result = WhatIf.ask(moment.engine(), round, question.alteration(), numbers);
            return new Answer.Said(question.label(), WhatIfAnswer.of(moment, question, result));
        }));
    }

    /** Tries the ways down of a pair on the next round. */
    void askWaysDown(PartyId a, PartyId b) {
        Moment moment = now.get();
        Randomness numbers = randomness.get();
        work("", () -> new Answer.Said("", WaysDown.of(moment, a, b, numbers)));
    }

    private void work(String label, Supplier<Answer> work) {
        int ticket = ++asked;
        answer.set(new Answer.Working(label));
        UiTask.start(threads, _ -> {
            Answer said = work.get();
            threads.ui().execute(() -> {
                if (ticket == asked) {
                    answer.set(said);
                }
            });
        }, _ -> {}, error -> {
            if (ticket == asked) {
                answer.set(Answer.NONE);
            }
            failed.accept(error);
        });
    }

    ReadOnlyObjectProperty<Optional<Page>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /** What has become of a question. */
    sealed interface Answer {
        /** Nothing was asked. */
        record None() implements Answer {}

        /** It is being worked out. */
        record Working(String question) implements Answer {}

        record Said(String question, List<String> sentences) implements Answer {
            public Said {
                sentences = List.copyOf(sentences);
            }
        }

        Answer NONE = new None();
    }
}
