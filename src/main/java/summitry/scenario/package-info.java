/**
 * Scenario files to scenarios and back. A file is answered with all of its problems at once, each with line, column and the
 * path of its field; nothing about a file is ever thrown.
 */
@NullMarked
package summitry.scenario;

import org.jspecify.annotations.NullMarked;
