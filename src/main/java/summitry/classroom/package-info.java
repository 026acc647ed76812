/**
 * A lesson that plays a summit: who sits where, what the class does minute by minute, and what it hands in. Values and their
 * changes; {@link summitry.classroom.LiveLesson} is the one place that changes. The summit itself is a run.
 */
@NullMarked
package summitry.classroom;

import org.jspecify.annotations.NullMarked;
