package summitry.run.file;

import summitry.json.Limits;

/** How much the file of a run may hold, so that no file can exhaust the program. What is written keeps within it. */
final class RunLimits {
    /** Bytes of a file: 200 MB. */
    static final long FILE_BYTES = 200L * 1024 * 1024;

    /** Bytes of a line: 16 MB. */
    static final int LINE_BYTES = Limits.FILE_BYTES;

    /** Lines of a file. */
    static final int LINES = 100_000;

    /** Problems that are listed. */
    static final int PROBLEMS = 100;

    private RunLimits() {}
}
