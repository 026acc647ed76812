package summitry.figure;

import java.util.List;
import java.util.Optional;
import summitry.model.Bloc;
import summitry.model.PairTable;

/**
 * How every party stands to every other.
 *
 * @param members in the order of rows and columns; members of one bloc stand together
 * @param selected id of the party whose row and column are marked
 */
public record Matrix(List<Member> members, PairTable affinities, PairTable tensions, Half upper, Half lower,
        Optional<String> selected) {
    public Matrix {
        members = List.copyOf(members);
        for (Member member : members) {
            if (member.index() < 0 || member.index() >= tensions.parties()
                    || tensions.parties() != affinities.parties()) {
                throw new IllegalArgumentException(
                        "party (%s) has index %d; the tables are for %d and %d parties."
                                .formatted(member.id(), member.index(), affinities.parties(),
                                        tensions.parties()));
            }
        }
    }

    /** What is shown above or below the diagonal. */
    public enum Half {
        AFFINITY(Heat.AFFINITY), TENSION(Heat.TENSION);

        private final Heat heat;

        Half(Heat heat) {
            this.heat = heat;
        }

        Heat heat() {
            return heat;
        }
    }

    /**
     * A party.
     *
     * @param index of the party in the tables, from 0
     * @param code up to four letters
     * @param bloc name of its bloc, empty for none
     */
    public record Member(int index, String id, String code, String name, Bloc.Mark shape, String bloc) {}

    double value(Half half, int row, int column) {
        PairTable table = half == Half.AFFINITY ? affinities : tensions;
        return table.get(members.get(row).index(), members.get(column).index());
    }

    boolean isSelected(int member) {
        return selected.isPresent() && selected.get().equals(members.get(member).id());
    }

    /** Number of blocs that begin at or before a member, less one. */
    int gapsBefore(int member) {
        int gaps = 0;
        for (int i = 1; i <= member; i++) {
            if (!members.get(i).bloc().equals(members.get(i - 1).bloc())) {
                gaps++;
            }
        }
        return gaps;
    }
}
