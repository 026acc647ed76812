package summitry.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import summitry.figure.DataTable;
import summitry.model.Response;

/** Writes scripts in one language. */
record ScriptWriter(Speech say) {
    Script script(Slide slide) {
        return switch (slide) {
            case Slide.Test _ ->
                plain(slide, "projector.test.lead", List.of(say.get("projector.test.help")));
            case Slide.Welcome s -> welcome(s);
            case Slide.Decided s -> script(title(s), say.in(s.title()), List.of(say.in(s.summary())));
            case Slide.Agenda s -> script(title(s), "",
                    numbered(s.items().stream().map(i -> say.in(i.brief())).toList()));
            case Slide.Rules s -> script(title(s), "", s.rules().stream().map(this::rule).toList());
            case Slide.Plan s -> plan(s);
            case Slide.Who s -> script(title(s),
                    s.pages() > 1
                            ? say.get("projector.page", say.whole(s.page()), say.whole(s.pages()))
                            : "",
                    s.members().stream().map(m -> m.automatic()
                            ? say.get("projector.automatic.name", say.name(m))
                            : say.name(m)).toList());
            case Slide.Scale s -> scale(s);
            case Slide.Countdown s -> script(say.get("projector.phase." + s.phase().key()),
                    say.get("projector.countdown.lead." + s.phase().key()), Stream.concat(
                            Stream.of(s.left() < 0
                                    ? say.get("projector.clock.over")
                                    : say.get("projector.clock.left", say.clock(s.left()))),
                            s.headlines().stream().map(h -> say.in(h.text()))).toList());
            case Slide.Statements s -> statements(s.speakers());
            default -> table(slide);
        };
    }

    private Script table(Slide slide) {
        return switch (slide) {
            case Slide.Strip s -> StripScript.of(say, s.item(), s.round(), List.of());
            case Slide.Movement s -> StripScript.of(say, s.item(), s.round(), s.item().moves());
            case Slide.Papers s -> papers(s);
            case VoteSlide.Straw s -> straw(s);
            case VoteSlide.Clause s -> clause(s);
            case VoteSlide.Ballot s -> script(title(s), say.get("projector.ballot.lead"), Stream.concat(
                    Stream.of(say.get("projector.ballot.turnout", say.whole(s.turnout().voted()),
                            say.whole(s.turnout().seats()))),
                    s.turnout().items().stream().map(i -> say.in(i.brief()))).toList());
            case VoteSlide.RollCall s -> rollCall(s);
            case VoteSlide.Motion s -> motion(s);
            case Slide.Ladder s -> ladder(s);
            default -> after(slide);
        };
    }

    private Script after(Slide slide) {
        return switch (slide) {
            case Slide.Outcome s -> outcome(s);
            case Slide.StepOut _ -> plain(slide, "projector.step-out.lead",
                    List.of(say.get("projector.step-out.1"), say.get("projector.step-out.2")));
            case Slide.Debrief s -> script(say.get("projector.debrief." + s.question()),
                    say.get("projector.debrief.ask." + s.question()),
                    s.evidence().stream().map(say::evidence).toList());
            case Slide.RealWorld s -> real(s);
            case Slide.Limits _ -> plain(slide, "projector.limits.lead", List.of());
            case Slide.Exit _ -> plain(slide, "projector.exit.lead",
                    numbered(List.of(say.get("projector.exit.1"), say.get("projector.exit.2"))));
            default -> throw new IllegalArgumentException("slide (%s) has no words.".formatted(slide));
        };
    }

    private String title(Slide slide) {
        return say.get("projector." + slide.key() + ".title");
    }

    private Script plain(Slide slide, String lead, List<String> lines) {
        return script(title(slide), say.get(lead), lines);
    }

    /** A script whose rows are its lines. */
    private Script script(String title, String lead, List<String> lines) {
        return new Script(title, lead, lines, new DataTable(List.of(title),
                lines.stream().filter(l -> !l.isBlank()).map(List::of).toList()));
    }

    private List<String> numbered(List<String> lines) {
        List<String> numbered = new ArrayList<>();
        lines.forEach(l -> numbered
                .add(say.get("projector.numbered", say.whole(numbered.size() + 1), l)));
        return numbered;
    }

    private Script welcome(Slide.Welcome s) {
        List<String> lines = new ArrayList<>(
                List.of(say.get("projector.welcome.here", say.whole(s.here()),
                        say.whole(s.people().size()))));
        int automatic = s.members().size() - s.people().size();
        if (automatic > 0) {
            lines.add(automatic == 1
                    ? say.get("projector.welcome.one-automatic")
                    : say.get("projector.welcome.automatic", say.whole(automatic)));
        }
        return new Script(say.in(s.title()),
                say.get("projector.welcome.place", say.in(s.place()), say.in(s.dates())), lines,
                new DataTable(
                        List.of(say.get("projector.column.delegation"),
                                say.get("projector.column.seat")),
                        s.members().stream().map(m -> List.of(say.name(m), seat(m))).toList()));
    }

    private String seat(Member member) {
        return say.get(member.automatic()
                ? "projector.automatic"
                : member.here() ? "projector.here" : "projector.awaited");
    }

    private String rule(Slide.Rules.ForItems rule) {
        return say.get("projector.rules.line", say.get("projector.rule." + rule.rule().key() + ".name"),
                say.whole(rule.items().size()), say.get("projector.rule." + rule.rule().key(),
                        say.whole(rule.rule().quota() * 100)));
    }

    private Script plan(Slide.Plan s) {
        List<String> lines = new ArrayList<>();
        for (int part = 1; part <= s.parts().size(); part++) {
            lines.add(say.get("projector.plan.line", say.get("projector.plan.part." + part),
                    say.whole(s.parts().get(part - 1))));
        }
        return script(title(s), say.get("projector.plan.lead", say.whole(s.rounds()),
                say.whole(s.sheet().minutes())), lines);
    }

    private Script scale(Slide.Scale s) {
        List<List<String>> rows = new ArrayList<>();
        for (int mark = 0; mark < s.item().scale().size(); mark++) {
            rows.add(List.of(say.whole(mark * 25.0), say.in(s.item().scale().get(mark))));
        }
        return new Script(say.in(s.item().title()),
                say.get("projector.scale.lead", say.whole(s.item().statusQuo())),
                rows.stream().map(r -> say.get("projector.scale.line", r.getFirst(), r.getLast()))
                        .toList(),
                new DataTable(List.of(say.get("projector.column.value"),
                        say.get("projector.column.meaning")), rows));
    }

    private Script statements(PublicView.Speakers speakers) {
        List<String> lines = new ArrayList<>();
        lines.add(speakers.speaker().map(m -> say.get("projector.statements.speaks", say.name(m)))
                .orElse(say.get("projector.statements.nobody")));
        if (!speakers.next().isEmpty()) {
            lines.add(say.get("projector.statements.next",
                    say.list(speakers.next().stream().limit(3).map(say::name).toList())));
        }
        return script(say.get("projector.statements.title"),
                say.get("projector.statements.lead", say.whole(speakers.each())), lines);
    }

    private Script papers(Slide.Papers s) {
        List<List<String>> rows = new ArrayList<>();
        for (PublicItem item : s.items()) {
            List<String> row = new ArrayList<>(List.of(say.in(item.brief()),
                    say.whole(item.text().orElse(item.statusQuo()))));
            s.papers().forEach(p -> row.add(p.values().stream().filter(v -> v.issue().equals(item.id()))
                    .findFirst().map(v -> say.whole(v.to())).orElse("\u2013")));
            rows.add(row);
        }
        List<String> columns = new ArrayList<>(
                List.of(say.get("projector.column.item"), say.get("projector.column.text")));
        s.papers().forEach(p -> columns.add(say.get("projector.paper", say.whole(p.number()))));
        List<String> lines = new ArrayList<>();
        s.papers().forEach(p -> {
            lines.add(say.get("projector.paper.by", say.whole(p.number()), say.names(p.backers())));
            s.items().forEach(i -> p.asked(i.id()).ifPresent(a -> lines.add(say.get("projector.paper.asked",
                    say.whole(p.number()), say.names(List.of(a.by())), say.in(i.brief()),
                    say.whole(a.to())))));
        });
        return new Script(title(s),
                say.get(s.papers().isEmpty() ? "projector.papers.none" : "projector.papers.lead"), lines,
                new DataTable(columns, rows));
    }

    private Script straw(VoteSlide.Straw s) {
        var hands = s.hands();
        long shown = hands.support() + hands.abstain() + hands.object();
        return script(title(s),
                hands.paper() == 0
                        ? say.get("projector.straw.text")
                        : say.get("projector.straw.paper", say.whole(hands.paper())),
                List.of(say.get("projector.count", say.get("projector.answer.support"),
                        say.whole(hands.support())),
                        say.get("projector.count", say.get("projector.answer.abstain"),
                                say.whole(hands.abstain())),
                        say.get("projector.count", say.get("projector.answer.object"),
                                say.whole(hands.object())),
                        say.get("projector.straw.shown", say.whole(shown), say.whole(hands.seats()))));
    }

    private Script clause(VoteSlide.Clause s) {
        PublicItem item = s.item();
        double text = item.text().orElse(item.statusQuo());
        List<Member> against = item.answering(Response.OBJECT);
        String rule = say.get("projector.rule." + item.rule().key(),
                say.whole(item.rule().quota() * 100));
        String blocks = !item.isAnswered()
                ? ""
                : against.isEmpty()
                        ? say.get("projector.clause.free")
                        : against.size() == 1
                                ? say.get("projector.clause.one-against", say.names(against))
                                : say.get("projector.clause.against", say.whole(against.size()),
                                        say.names(against));
        return script(say.in(item.title()),
                say.get("projector.clause.lead", say.whole(s.number()), say.whole(s.of()),
                        say.whole(text)),
                List.of(say.scale(item, text), rule, blocks));
    }

    private Script rollCall(VoteSlide.RollCall s) {
        return new Script(say.in(s.item().title()),
                say.get("projector.roll-call.lead", say.whole(s.revealed()),
                        say.whole(s.stands().size())),
                s.seen().stream().map(v -> say.get("projector.count", say.name(v.member()), answer(v)))
                        .toList(),
                new DataTable(List.of(say.get("projector.column.delegation"),
                        say.get("projector.column.answer")),
                        s.seen().stream().map(v -> List.of(say.name(v.member()), answer(v))).toList()));
    }

    private String answer(PublicItem.Stand stand) {
        return say.get("projector.answer." + stand.answer().orElse(Response.NONE).key());
    }

    private Script motion(VoteSlide.Motion s) {
        var motion = s.motion();
        List<String> lines = new ArrayList<>(List.of(motion.second()
                .map(m -> say.get("projector.motion.second", say.name(m)))
                .orElse(say.get("projector.motion.no-second"))));
        motion.count().ifPresent(c -> lines.add(
                say.get(c.isCarried() ? "projector.motion.carried" : "projector.motion.lost",
                        say.whole(c.yes()), say.whole(c.no()))));
        return script(title(s), say.get("projector.motion." + motion.kind().key(),
                say.name(motion.by()), say.whole(motion.minutes())), lines);
    }

    private Script ladder(Slide.Ladder s) {
        var tension = s.tension();
        String rung = say.get("rung." + tension.rung().key() + ".name");
        List<String> lines = new ArrayList<>();
        if (tension.one().isPresent() && tension.other().isPresent()) {
            lines.add(say.get("projector.ladder.pair", say.nameInText(tension.one().get()),
                    say.nameInText(tension.other().get())));
        }
        tension.raised().forEach(
                r -> lines.add(say.get("projector.ladder.raised", say.reason(r))));
        tension.lowered().forEach(
                r -> lines.add(say.get("projector.ladder.lowered", say.reason(r))));
        return script(title(s), say.get("projector.ladder.lead", say.whole(tension.now()), rung,
                say.whole(tension.start())), lines);
    }

    private Script outcome(Slide.Outcome s) {
        return script(
                s.ending().map(e -> say.get("ending." + e.key() + ".name"))
                        .orElse(say.get("projector.outcome.goes-on")),
                say.get("projector.outcome.lead", say.whole(s.adopted()), say.whole(s.all())),
                s.agreed().stream().map(i -> say.get("projector.outcome.line", say.in(i.brief()),
                        say.nearest(i, i.held()))).toList());
    }

    private Script real(Slide.RealWorld s) {
        if (s.items().isEmpty()) {
            return script(title(s), say.get("ending." + s.history().kind().key() + ".name"),
                    List.of(say.in(s.history().text())));
        }
        List<List<String>> rows = s.items().stream()
                .map(i -> List.of(say.in(i.brief()), say.whole(i.held()), say.whole(s.real(i)))).toList();
        return new Script(title(s), say.get("projector.real.lead"),
                rows.stream()
                        .map(r -> say.get("projector.real.line", r.getFirst(), r.get(1), r.getLast()))
                        .toList(),
                new DataTable(List.of(say.get("projector.column.item"), say.get("projector.column.here"),
                        say.get("projector.column.real")), rows));
    }
}
