package summitry.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import summitry.analysis.Standing;
import summitry.analysis.TensionChange;
import summitry.classroom.Attendance;
import summitry.classroom.Lesson;
import summitry.classroom.Motion;
import summitry.classroom.Paper;
import summitry.classroom.Place;
import summitry.classroom.Text;
import summitry.engine.trace.Trace;
import summitry.model.Bloc;
import summitry.model.Event;
import summitry.model.IssueStatus;
import summitry.model.KnownEnding;
import summitry.model.Localized;
import summitry.model.NegotiationState;
import summitry.model.Outcome;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.model.Scenario;
import summitry.projector.PublicView.Asked;
import summitry.projector.PublicView.Clock;
import summitry.projector.PublicView.Hands;
import summitry.projector.PublicView.Headline;
import summitry.projector.PublicView.History;
import summitry.projector.PublicView.Proposed;
import summitry.projector.PublicView.PublicMotion;
import summitry.projector.PublicView.PublicPaper;
import summitry.projector.PublicView.Real;
import summitry.projector.PublicView.Result;
import summitry.projector.PublicView.Speakers;
import summitry.projector.PublicView.Tension;
import summitry.projector.PublicView.Turnout;
import summitry.run.LiveRun;
import summitry.run.Node;

/** Takes out of a run and a lesson what everybody may see. The one place of this package that reads either. */
public final class PublicViews {
    private static final int HEADLINES = 12;
    private static final int CAUSES = 2;

    private final LiveRun run;
    private final Scenario scenario;
    private final Lesson lesson;
    private final int seconds;
    private final NegotiationState state;
    private final List<Member> members;

    private PublicViews(LiveRun run, Lesson lesson, int seconds) {
        this.run = run;
        this.lesson = lesson;
        this.seconds = seconds;
        scenario = run.scenario();
        state = run.tree().state();
        members = scenario.parties().stream().map(this::member).toList();
    }

    /** @param seconds of the lesson, as {@link summitry.classroom.LiveLesson#seconds()} counts them */
    public static PublicView of(LiveRun run, Lesson lesson, int seconds, Showing showing) {
        return new PublicViews(run, lesson, seconds).view(showing);
    }

    private PublicView view(Showing showing) {
        Optional<Node> closed = state.round() == 0 ? Optional.empty() : run.tree().endOfRound(state.round());
        Trace trace = closed.flatMap(n -> run.explain(n.id())).orElse(Trace.EMPTY);
        List<PublicItem> items = new PublicItems(run, members, closed, trace).all();
        Function<PartyId, Member> byId = this::byId;
        var floor = lesson.floor();
        return new PublicView(scenario.title(), scenario.summary(), scenario.place(), scenario.dates(),
                state.round(), scenario.rounds(),
                new Clock(lesson.phase(), lesson.time().at(seconds).left(), lesson.time().sheet(),
                        lesson.time().stopped()),
                members, items, headlines(showing), papers(showing),
                new Speakers(floor.speaker().map(byId), floor.seconds() - (seconds - floor.since()),
                        floor.queue().stream().filter(this::isHere).map(byId).toList(), floor.seconds()),
                lesson.straw()
                        .map(s -> new Hands(s.paper(), s.count(Response.SUPPORT), s.count(Response.ABSTAIN),
                                s.count(Response.OBJECT), lesson.ledByPeople().size())),
                lesson.ballot()
                        .map(b -> new Turnout(
                                items.stream().filter(i -> b.issues().contains(i.id())).toList(),
                                b.votes().size(), lesson.ledByPeople().size())),
                motion(), tension(trace), state.outcome().map(PublicViews::result), history());
    }

    private boolean isHere(PartyId party) {
        return lesson.place(party).attendance() != Attendance.ABSENT;
    }

    private Member member(Party party) {
        Place place = lesson.place(party.id());
        boolean people = place.seat().holder().isLedByPeople();
        double all = scenario.parties().stream().mapToDouble(p -> p.capability().general()).sum();
        return new Member(party.id(), party.name(), party.code(), party.flag(),
                scenario.bloc(party.id()).map(Bloc::mark).orElse(Bloc.Mark.RING),
                all == 0 ? 0 : party.capability().general() / all, !people,
                people && (place.attendance() == Attendance.PRESENT
                        || place.attendance() == Attendance.LATE));
    }

    private Member byId(PartyId party) {
        return members.get(scenario.indexOf(party));
    }

    private List<Headline> headlines(Showing showing) {
        List<Headline> all = new ArrayList<>();
        int round = 1;
        for (Node node : run.tree().path()) {
            for (Event event : node.events()) {
                if (event instanceof Event.InjectFired fired) {
                    Localized text = scenario.inject(fired.inject()).orElseThrow().text();
                    all.addFirst(new Headline(round, text));
                }
            }
            round = node.state().round() + 1;
        }
        if (showing.press()) {
            lesson.texts().stream().filter(t -> t.kind() == Text.Kind.HEADLINE)
                    .forEach(t -> all.addFirst(new Headline(0, Localized.same(t.words()))));
        }
        return all.subList(0, Math.min(HEADLINES, all.size()));
    }

    private List<PublicPaper> papers(Showing showing) {
        return lesson.papers().stream().filter(Paper::isOpen)
                .map(p -> new PublicPaper(p.number(), p.backers().stream().map(this::byId).toList(),
                        p.values().stream().map(v -> new Proposed(v.issue(), v.to())).toList(),
                        p.amendments().stream().filter(a -> a.answer() == Paper.Answer.WAITS)
                                .map(a -> new Asked(byId(a.by()), a.value().issue(), a.value().to()))
                                .toList(),
                        showing.clauses() ? clause(p.number()) : Optional.empty()))
                .toList();
    }

    private Optional<String> clause(int number) {
        return lesson.texts().stream()
                .filter(t -> t.kind() == Text.Kind.CLAUSE && t.number() == number)
                .map(Text::words).findFirst();
    }

    private Optional<PublicMotion> motion() {
        List<Motion> all = lesson.motions();
        return lesson.motion().or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()))
                .map(m -> new PublicMotion(m.kind(), byId(m.by()), m.second().map(this::byId), m.minutes(),
                        m.count()));
    }

    private Tension tension(Trace trace) {
        Standing now = Standing.of(run.engine(), state);
        Standing start = Standing.of(run.engine(), run.tree().node(0).state());
        TensionChange change = TensionChange.ofMean(run.engine(), trace);
        boolean pair = now.first() >= 0;
        return new Tension(now.tension(), start.tension(), now.rung(),
                pair ? Optional.of(members.get(now.first())) : Optional.empty(),
                pair ? Optional.of(members.get(now.second())) : Optional.empty(),
                causes(change.raised()), causes(change.lowered()));
    }

    private List<PublicReason> causes(List<TensionChange.Part> parts) {
        PublicReasons reasons = new PublicReasons(scenario);
        return parts.stream().map(p -> reasons.tension(p.cause(), p.pair().a(), p.pair().b()))
                .flatMap(Optional::stream).distinct().limit(CAUSES).toList();
    }

    private static Result result(Outcome outcome) {
        long adopted = outcome.issues().stream().filter(i -> i.status() == IssueStatus.ADOPTED).count();
        return new Result(outcome.kind(), (int) adopted, outcome.issues().size());
    }

    private Optional<History> history() {
        Optional<KnownEnding> ending = lesson.phase().isAfterPlay() ? scenario.ending() : Optional.empty();
        return ending.map(e -> new History(e.kind(), e.text(), scenario.issues().stream()
                .flatMap(i -> i.known().stream().map(k -> new Real(i.id(), k.documents()))).toList()));
    }
}
