package summitry.run.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summitry.model.Flaw;

/**
 * A file that only grows. What was appended is on the disk before {@link #append} returns empty; what was being written when
 * the program ended breaks off, and is cut away before the next is appended. It is made, or opened, at the first call; until
 * it is closed nobody else can write to it.
 */
public final class AppendFile implements Closeable {
    // Far behind all data, because some systems forbid others to read what is locked.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path path;
    private final long sizeAtStart;
    private boolean isMade;
    private @Nullable FileChannel channel;
    private long end;
    private Optional<Instant> saved = Optional.empty();

    private AppendFile(Path path, long sizeAtStart, long end, boolean isMade) {
        this.path = path;
        this.sizeAtStart = sizeAtStart;
        this.end = end;
        this.isMade = isMade;
    }

    /** A new file, which must not exist when the first bytes are appended; folders on the way to it are made. */
    public static AppendFile create(Path path) {
        return new AppendFile(path, 0, 0, false);
    }

    /**
     * A file that was read.
     *
     * @param size of it when it was read; if it has another one by now, somebody else has written
     * @param end bytes of it that count; what stands after them is cut away
     */
    public static AppendFile goOn(Path path, long size, long end) {
        return new AppendFile(path, size, end, true);
    }

    public Path path() {
        return path;
    }

    /** Bytes that are safe. */
    public long end() {
        return end;
    }

    /** When it was last written to, by the clock of its disk; empty before the first bytes were appended here. */
    Optional<Instant> saved() {
        return saved;
    }

    /** Whether somebody took it away; what is appended then is accepted by some systems, and lost. */
    public boolean isRemoved() {
        return isMade && Files.notExists(path);
    }

    /** Appends bytes, or says why not; then none of them count. */
    public Optional<Flaw> append(byte[] bytes) {
        try {
            FileChannel to = opened();
            // A last line that broke off, or that could be written only in part, must not stay before the next one.
            if (to.size() != end) {
                to.truncate(end);
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            for (long at = end; buffer.hasRemaining();) {
                at += to.write(buffer, at);
            }
            to.force(false);
            saved = Optional.of(Files.getLastModifiedTime(path).toInstant());
            end += bytes.length;
            return Optional.empty();
        } catch (InUse | OverlappingFileLockException e) {
            return Optional.of(new Flaw.FileInUse());
        } catch (IOException e) {
            return Optional.of(new Flaw.NotSaved(RunFile.words(e)));
        }
    }

    /** The open file. An interrupted thread closes it, so it may have to be opened more than once. */
    private FileChannel opened() throws IOException {
        FileChannel open = channel;
        if (open != null && open.isOpen()) {
            return open;
        }
        open = isMade ? FileChannel.open(path, StandardOpenOption.WRITE) : made();
        try {
            boolean isOurs = open.tryLock(LOCKED_BYTE, 1, false) != null;
            boolean isAsRead = channel != null || open.size() == sizeAtStart;
            if (!isOurs || !isAsRead) {
                throw new InUse();
            }
        } catch (IOException | OverlappingFileLockException e) {
            open.close();
            throw e;
        }
        channel = open;
        return open;
    }

    private FileChannel made() throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try {
            FileChannel made = FileChannel.open(path, StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
            isMade = true;
            return made;
        } catch (FileAlreadyExistsException e) {
            throw new InUse();
        }
    }

    /** Somebody else has, or had, the file. */
    private static final class InUse extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Lets others write to the file. */
    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
