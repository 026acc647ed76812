package summitry.model;

import java.util.List;

/** A lane of the figures: the blocs of a scenario share out its parties, so that colour never has to choose. */
public record Bloc(String id, Localized name, Mark mark, List<PartyId> members) {
    public Bloc {
        Require.id("bloc id", id);
        members = List.copyOf(members);
    }

    /** The shape that stands for a bloc beside its colour. At most four blocs are coloured, the rest are grey rings. */
    public enum Mark {
        CIRCLE("circle"), SQUARE("square"), TRIANGLE("triangle"), DIAMOND("diamond"), RING("ring");

        private final String key;

        Mark(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
