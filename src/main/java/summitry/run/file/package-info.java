/**
 * Runs as files: JSON lines in UTF-8 that only grow. Viewing a run folds its recorded events; nothing is decided anew, so old
 * runs open after rules change.
 *
 * <p>Format 1. The first line tells what is played: {@code format}, {@code holds} ("run"), {@code program}, {@code started},
 * {@code seed}, {@code id}, {@code title} and {@code rounds} of the scenario, {@code sha256} of its text, and last the
 * {@code scenario} whole, as in a scenario file. Every further line is one of five:
 * <ul>
 * <li>a node: {@code n} (counting from 0), {@code parent}, {@code step} (opening, a branch begun, a command carried out, or rolled back),
 * {@code events}, {@code checksum} of the state they lead to;
 * <li>a move to a node that was there before, by undo, redo or choice: {@code cursor};
 * <li>the name of a branch, told by its first node: {@code name}, and {@code text}, empty for the branch's own name;
 * <li>a branch that is removed from sight with all that grow from it: {@code remove};
 * <li>a branch that is brought back: {@code restore}.
 * </ul>
 * All end with the place they lead to: {@code round} and {@code ended}.
 */
@NullMarked
package summitry.run.file;

import org.jspecify.annotations.NullMarked;
