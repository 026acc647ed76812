package summitry.model;

/**
 * What every party wants, says and concedes, by party and issue.
 *
 * @param ideals what it wants in this run, 0 to 100
 * @param saliences how much it cares in this run, share 0 to 1
 * @param positions what it says now, 0 to 100
 * @param moves how far it moved in the last round, points with sign
 * @param bends how far its red lines have bent, points, at least 0
 */
public record Stances(PositionTable ideals, PositionTable saliences, PositionTable positions,
        PositionTable moves,
        PositionTable bends) {

    public Stances moved(PositionTable newPositions, PositionTable newMoves, PositionTable newBends) {
        return new Stances(ideals, saliences, newPositions, newMoves, newBends);
    }
}
