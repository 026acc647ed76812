package summitry.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Ids;
import summitry.draft.Section;
import summitry.model.Bloc;
import summitry.model.Capability;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.text.Words;

/** What is done to the parties of the draft in their list, which stands bloc by bloc. */
final class PartyDoing implements EntryList.Doing {
    /** Ids of headings begin with it, so that they are no party's. */
    static final String HEAD = "/";

    private static final int LONGEST_CODE = 4;

    private final DeskViewModel desk;

    PartyDoing(DeskViewModel desk) {
        this.desk = desk;
    }

    @Override
    public void choose(String id) {
        desk.chosen().partyProperty().set(Optional.of(new PartyId(id)));
    }

    /** A new party stands last, in no bloc, and counts wherever everybody counts. */
    void add() {
        Draft draft = desk.draft();
        int number = draft.parties().size() + 1;
        Localized name = new Localized(
                Words.in(Language.ENGLISH).get("editor.parties.new", String.valueOf(number)),
                Words.in(Language.INDONESIAN).get("editor.parties.new", String.valueOf(number)));
        String id = Ids.fresh(draft, Section.PARTIES, "", "party");
        put(new Party(new PartyId(id), name, code(draft, "P" + number), "", Capability.of(1),
                Optional.empty(), Localized.same(""), Localized.same("")), Optional.empty());
    }

    @Override
    public void copy(String id) {
        Draft draft = desk.draft();
        find(draft, id).ifPresent(like -> {
            Localized name = new Localized(
                    Words.in(Language.ENGLISH).get("editor.parties.copy", like.name().en()),
                    Words.in(Language.INDONESIAN).get("editor.parties.copy",
                            like.name().in(Language.INDONESIAN)));
            String fresh = Ids.fresh(draft, Section.PARTIES, id, "party");
            put(new Party(new PartyId(fresh), name, code(draft, like.code()), like.flag(), like.capability(),
                    like.temperament(), like.temperamentReason(), like.brief(), like.briefs()),
                    Optional.of(id));
        });
    }

    private void put(Party party, Optional<String> like) {
        Draft draft = desk.draft();
        int at = like.map(p -> Section.PARTIES.indexOf(draft, p) + 1).orElse(draft.parties().size());
        desk.edit(new Edit.Add<>(Section.PARTIES, at, party, like));
        if (find(desk.draft(), party.id().value()).isEmpty()) {
            desk.say(w -> w.get("editor.parties.full", String.valueOf(Section.PARTIES.most())));
            return;
        }
        choose(party.id().value());
    }

    private void join(PartyId party, Optional<String> bloc, String gesture) {
        desk.edit(new Edit.JoinBloc(party, bloc), gesture);
    }

    /** The code itself where it is free, else its beginning with a number. */
    static String code(Draft draft, String wanted) {
        String code = wanted.length() > LONGEST_CODE ? wanted.substring(0, LONGEST_CODE) : wanted;
        for (int n = 2; isTaken(draft, code); n++) {
            String number = String.valueOf(n);
            int kept = Math.min(wanted.length(), Math.max(0, LONGEST_CODE - number.length()));
            code = wanted.substring(0, kept) + number;
        }
        return code;
    }

    private static boolean isTaken(Draft draft, String code) {
        return draft.parties().stream().anyMatch(
                p -> p.code().toUpperCase(Locale.ROOT).equals(code.toUpperCase(Locale.ROOT)));
    }

    /** The one below takes its place as the chosen one, or else the one above. */
    @Override
    public void remove(String id) {
        Draft before = desk.draft();
        find(before, id).ifPresent(party -> {
            List<Party> shown = shown(before);
            int at = shown.indexOf(party);
            desk.edit(Edit.remove(party.id()));
            List<Party> left = shown(desk.draft());
            desk.chosen().partyProperty().set(left.isEmpty()
                    ? Optional.empty()
                    : Optional.of(left.get(Math.min(at, left.size() - 1)).id()));
            desk.say(w -> w.get("editor.list.removed", party.name().in(w.language())));
        });
    }

    /** Moves a party past its neighbours of the same bloc. */
    @Override
    public void move(String id, int by) {
        Draft draft = desk.draft();
        List<Party> shown = shown(draft);
        find(draft, id).ifPresent(party -> {
            int to = shown.indexOf(party) + by;
            boolean isThere = to >= 0 && to < shown.size()
                    && Filter.lane(draft, shown.get(to)) == Filter.lane(draft, party);
            if (isThere) {
                desk.edit(new Edit.Move<>(Section.PARTIES, id,
                        Section.PARTIES.indexOf(draft, shown.get(to).id().value())));
            }
        });
    }

    /** A party dropped on another stands where that one stood, in its bloc; on a heading it joins that bloc. */
    @Override
    public void drop(String id, String onto) {
        Draft draft = desk.draft();
        String gesture = "drop-" + id + "#" + desk.historyProperty().get().steps().size();
        if (onto.startsWith(HEAD)) {
            join(new PartyId(id), Optional.of(onto.substring(HEAD.length())).filter(b -> !b.isEmpty()),
                    gesture);
            return;
        }
        if (find(draft, onto).isPresent()) {
            desk.edit(new Edit.Move<>(Section.PARTIES, id, Section.PARTIES.indexOf(draft, onto)), gesture);
            Optional<String> bloc = bloc(draft, new PartyId(onto));
            if (!bloc.equals(bloc(draft, new PartyId(id)))) {
                join(new PartyId(id), bloc, gesture);
            }
        }
    }

    static Optional<Party> find(Draft draft, String id) {
        return draft.parties().stream().filter(p -> p.id().value().equals(id)).findFirst();
    }

    static Optional<String> bloc(Draft draft, PartyId party) {
        return draft.blocs().stream().filter(b -> b.members().contains(party)).map(Bloc::id).findFirst();
    }

    /** All parties, bloc by bloc. */
    static List<Party> shown(Draft draft) {
        return Filter.ALL.parties(draft, Language.ENGLISH);
    }
}
