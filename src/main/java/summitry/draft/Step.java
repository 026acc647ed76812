package summitry.draft;

import java.time.Instant;
import java.util.Optional;

/**
 * A draft and the edit that led to it.
 *
 * @param edit empty for the draft that was opened
 * @param gesture what the edit is part of, such as one drag: edits of one gesture are one step; empty for an edit of its own
 */
public record Step(Optional<Edit> edit, Draft draft, Instant at, String gesture) {}
