package summitry.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import summitry.model.Bloc;
import summitry.model.Credit;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.KnownEnding;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Relation;
import summitry.model.Rulebook;

/**
 * One change of a draft, as a value: it can be told in words, and it gives the next draft. An edit that finds nothing to
 * change gives the same draft.
 */
public sealed interface Edit {

    /** The next draft, in which nothing refers to what is not there. */
    default Draft on(Draft draft) {
        return Pruned.of(change(draft));
    }

    /** The next draft, before references are put in order. */
    Draft change(Draft draft);

    /** How cells came to be changed. */
    enum Way {
        TYPED, FILLED, PASTED, CLEARED, IMPORTED, REPAIRED, REPLACED
    }

    /**
     * Cells get new contents.
     *
     * @param number the one number that changes in all of them, if it is one
     * @param filling how they were filled, where a person chose a way to fill them
     */
    record PutCells(SortedMap<Place, Cell> cells, Way way, Optional<Cell.Measure> number,
            Optional<Filling> filling) implements Edit {
        public PutCells {
            cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        }

        public PutCells(SortedMap<Place, Cell> cells, Way way, Optional<Cell.Measure> number) {
            this(cells, way, number, Optional.empty());
        }

        @Override
        public Draft change(Draft draft) {
            return draft.withCells(draft.cells().with(cells));
        }
    }

    /**
     * A new entry of a list. An id that the list has already is no new entry, and a full list stays as it is.
     *
     * @param at place in the list, kept within it
     * @param like id of the entry that it is a copy of: cells and relations are copied as well
     */
    record Add<T>(Section<T> section, int at, T entry, Optional<String> like) implements Edit {
        @Override
        public Draft change(Draft draft) {
            boolean isKnown = section.indexOf(draft, section.id(entry)) >= 0;
            if (isKnown || section.of(draft).size() >= section.most()) {
                return draft;
            }
            List<T> entries = new ArrayList<>(section.of(draft));
            entries.add(Math.clamp(at, 0, entries.size()), entry);
            Draft added = section.with(draft, entries);
            return like.map(id -> Copies.of(added, entry, id)).orElseGet(() -> Copies.fresh(added, entry));
        }
    }

    /** An entry leaves; what refers to it is put in order. The last theme of an agenda stays. */
    record Remove<T>(Section<T> section, String id) implements Edit {
        @Override
        public Draft change(Draft draft) {
            boolean isNeeded = section.equals(Section.THEMES) && draft.themes().size() == 1
                    && !draft.issues().isEmpty();
            if (isNeeded) {
                return draft;
            }
            return section.with(draft,
                    section.of(draft).stream().filter(e -> !section.id(e).equals(id)).toList());
        }
    }

    /** @param to place in the list when it stands there, kept within it */
    record Move<T>(Section<T> section, String id, int to) implements Edit {
        @Override
        public Draft change(Draft draft) {
            int from = section.indexOf(draft, id);
            if (from < 0) {
                return draft;
            }
            List<T> entries = new ArrayList<>(section.of(draft));
            T entry = entries.remove(from);
            entries.add(Math.clamp(to, 0, entries.size()), entry);
            return section.with(draft, entries);
        }
    }

    /** An entry is changed; it keeps its id. */
    record Change<T>(Section<T> section, T entry) implements Edit {
        @Override
        public Draft change(Draft draft) {
            int at = section.indexOf(draft, section.id(entry));
            if (at < 0) {
                return draft;
            }
            List<T> entries = new ArrayList<>(section.of(draft));
            entries.set(at, entry);
            return section.with(draft, entries);
        }
    }

    /**
     * A party moves to a bloc and leaves the one that it was in.
     *
     * @param bloc id; empty to leave all
     */
    record JoinBloc(PartyId party, Optional<String> bloc) implements Edit {
        @Override
        public Draft change(Draft draft) {
            return draft.withBlocs(draft.blocs().stream().map(b -> {
                List<PartyId> members = new ArrayList<>(b.members());
                boolean joins = bloc.equals(Optional.of(b.id()));
                if (joins == members.contains(party)) {
                    return b;
                }
                if (joins) {
                    members.add(party);
                } else {
                    members.remove(party);
                }
                return new Bloc(b.id(), b.name(), b.mark(), members);
            }).toList());
        }
    }

    /** How two parties stand to each other; a new pair stands last. */
    record PutRelation(Relation relation) implements Edit {
        @Override
        public Draft change(Draft draft) {
            List<Relation> relations = new ArrayList<>(draft.relations());
            for (int i = 0; i < relations.size(); i++) {
                if (relations.get(i).joins(relation.a(), relation.b())) {
                    relations.set(i, relation);
                    return draft.withRelations(relations);
                }
            }
            relations.add(relation);
            return draft.withRelations(relations);
        }
    }

    /** How the parties of several pairs stand to each other. */
    record PutRelations(List<Relation> relations) implements Edit {
        public PutRelations {
            relations = List.copyOf(relations);
        }

        @Override
        public Draft change(Draft draft) {
            Draft next = draft;
            for (Relation relation : relations) {
                next = new PutRelation(relation).change(next);
            }
            return next;
        }
    }

    /** Nothing is said of a pair any more. */
    record DropRelation(PartyId a, PartyId b) implements Edit {
        @Override
        public Draft change(Draft draft) {
            return draft.withRelations(draft.relations().stream().filter(r -> !r.joins(a, b)).toList());
        }
    }

    record PutAbout(About about) implements Edit {
        @Override
        public Draft change(Draft draft) {
            return draft.withAbout(about);
        }
    }

    record PutRulebook(Rulebook rulebook) implements Edit {
        @Override
        public Draft change(Draft draft) {
            return draft.withRulebook(rulebook);
        }
    }

    record PutEnding(Optional<KnownEnding> ending) implements Edit {
        @Override
        public Draft change(Draft draft) {
            return draft.withEnding(ending);
        }
    }

    record PutCredits(List<Credit> credits) implements Edit {
        public PutCredits {
            credits = List.copyOf(credits);
        }

        @Override
        public Draft change(Draft draft) {
            return draft.withCredits(credits);
        }
    }

    /** Why much of a draft changes at once. */
    enum Purpose {
        REPLACE_TEXT, IMPORT, FICTIONAL_NAMES, REPAIR,
        /** Capabilities were made from indicators. */
        CAPABILITY,
        /** What is measured changed, and the capabilities that follow from it. */
        INDICATOR
    }

    /**
     * Much changes at once.
     *
     * @param count of the things that changed, for the history; at least 0
     * @param subject what it was about, such as the text that was searched for or the name of a file; may be empty
     */
    record Whole(Draft after, Purpose purpose, int count, String subject) implements Edit {
        @Override
        public Draft change(Draft draft) {
            return after;
        }
    }

    /** One number of one cell. */
    static Edit number(Draft draft, Place place, Cell.Measure number, OptionalDouble value) {
        return new PutCells(new TreeMap<>(Map.of(place, draft.cells().get(place).with(number, value))),
                Way.TYPED, Optional.of(number));
    }

    static Edit party(Party party) {
        return new Change<>(Section.PARTIES, party);
    }

    static Edit issue(Issue issue) {
        return new Change<>(Section.ISSUES, issue);
    }

    static Edit remove(PartyId party) {
        return new Remove<>(Section.PARTIES, party.value());
    }

    static Edit remove(IssueId issue) {
        return new Remove<>(Section.ISSUES, issue.value());
    }
}
