package summitry.projector;

import java.util.List;
import summitry.model.EndingKind;
import summitry.model.Localized;

/** Something that everybody in the room saw, to talk about. */
public sealed interface Evidence {
    List<Shown> numbers();

    /** A delegation moved in the latest round. */
    record Moved(PublicItem item, PublicItem.Move move) implements Evidence {
        @Override
        public List<Shown> numbers() {
            return List.of(Shown.said(move.member().id(), item.id(), move.from()),
                    Shown.said(move.member().id(), item.id(), move.to()));
        }
    }

    /** These stood against a text at the end. */
    record Objected(PublicItem item, List<Member> members) implements Evidence {
        @Override
        public List<Shown> numbers() {
            return List.of(Shown.count(members.size()));
        }
    }

    /** Something happened outside the room. */
    record Happened(Localized text) implements Evidence {
        @Override
        public List<Shown> numbers() {
            return List.of();
        }
    }

    /** How the real summit ended. */
    record Real(EndingKind kind) implements Evidence {
        @Override
        public List<Shown> numbers() {
            return List.of();
        }
    }

    /** So many items were adopted. */
    record Adopted(int adopted, int items) implements Evidence {
        @Override
        public List<Shown> numbers() {
            return List.of(Shown.count(adopted), Shown.count(items));
        }
    }
}
