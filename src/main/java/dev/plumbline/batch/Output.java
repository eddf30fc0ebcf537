package dev.plumbline.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written from a place known to be good. Compressed, it is a sequence of members, of which each ends where the file is
 * settled: cut there it is whole, and what is written on from there is what an unbroken run would have written.
 */
final class Output implements AutoCloseable {

    private final FileChannel channel;
    private final OutputStream file;
    private final boolean zipped;
    private @Nullable GZIPOutputStream member;

    /**
     * Opens a file, making it when it is not there, and cuts it.
     *
     * @param keep how many bytes stay
     * @throws BatchException when it has fewer, or somebody else is writing it
     */
    Output(Path path, long keep, boolean zipped) throws IOException {
        this.channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        this.zipped = zipped;
        this.file = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        boolean ready = false;
        try {
            if (channel.tryLock() == null) {
                throw new BatchException(path + ": another run is writing it");
            } else if (channel.size() < keep) {
                throw new BatchException(path + ": is shorter than the run left it; start anew with --force");
            }
            channel.truncate(keep);
            channel.position(keep);
            ready = true;
        } finally {
            if (!ready) {
                channel.close();
            }
        }
    }

    void write(byte[] bytes) throws IOException {
        if (!zipped) {
            file.write(bytes);
            return;
        }
        if (member == null) {
            member = new GZIPOutputStream(file, 1 << 16);
        }
        member.write(bytes);
    }

    /** Brings everything to the disk and gives the length of the file, to which it may be cut from now on. */
    long settled() throws IOException {
        if (member != null) {
            member.finish();
            member = null;
        }
        file.flush();
        channel.force(true);
        return channel.position();
    }

    /** Closes the file without writing what is not settled. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
