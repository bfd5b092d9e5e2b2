package org.dragoman.timeline;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.dragoman.event.EventSnapshot;
import org.dragoman.kernel.EventId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Lucene index on disk. Whatever is found there is either a whole commit of this program's format or thrown away: the
 * index holds nothing that the register does not.
 */
final class IndexFolder implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

    private static final int BUFFER_MEGABYTES = 48;

    /** Segments that single changes make are merged with each other first, so that large ones seldom need to be read anew. */
    private static final double SMALL_MEGABYTES = 1;

    private static final String CODEC = "codec";

    private final Directory directory;
    private EntryCodec codec = EntryCodec.of(List.of());
    private IndexWriter writer;
    private volatile Generation present;

    /**
     * Opens the folder, empty or not.
     *
     * @throws IllegalStateException if another server uses it
     * @throws UncheckedIOException if it cannot be written
     */
    static IndexFolder open(Path folder) {
        try {
            return new IndexFolder(FSDirectory.open(folder));
        } catch (LockObtainFailedException used) {
            throw new IllegalStateException(
                    "The index folder " + folder + " is used by another server: give each one its own DRAGOMAN_DATA",
                    used);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The index folder " + folder + " cannot be used", unwritable);
        }
    }

    private IndexFolder(Directory directory) throws IOException {
        this.directory = directory;
        Optional<IndexProgress> found = found();
        if (found.isEmpty()) {
            empty();
        }
        writer = writer(found.isEmpty());
        present = Generation.first(DirectoryReader.open(writer), found.orElse(IndexProgress.NONE), codec);
    }

    /** How far a usable index in the folder has come. */
    private Optional<IndexProgress> found() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext segment : reader.leaves()) {
                segment.reader().checkIntegrity();
            }
            Optional<IndexProgress> progress =
                    IndexProgress.read(reader.getIndexCommit().getUserData());
            if (progress.isEmpty()) {
                LOG.info("The timeline's index was made by another version: it is built anew");
            }
            codec = EntryCodec.of(reader.getIndexCommit().getUserData().getOrDefault(CODEC, ""));
            return progress;
        } catch (IndexNotFoundException nothing) {
            return Optional.empty();
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | FileNotFoundException
                | NoSuchFileException
                | EOFException
                | IllegalArgumentException
                | IllegalStateException damage) {
            LOG.warn("The timeline's index is damaged and built anew: {}", damage.toString());
            return Optional.empty();
        }
    }

    private void empty() throws IOException {
        for (String file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
    }

    private IndexWriter writer(boolean anew) throws IOException {
        IndexWriterConfig settings = new IndexWriterConfig(new WordAnalyzer());
        settings.setIndexSort(new Sort(
                new SortField(IndexFields.SHELF, SortField.Type.LONG),
                new SortField(IndexFields.START, SortField.Type.LONG),
                new SortField(IndexFields.LENGTH, SortField.Type.LONG),
                new SortField(IndexFields.ID, SortField.Type.LONG)));
        settings.setOpenMode(anew ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.APPEND);
        settings.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        settings.setMergePolicy(new TieredMergePolicy().setFloorSegmentMB(SMALL_MEGABYTES));
        settings.setCommitOnClose(false);
        return new IndexWriter(directory, settings);
    }

    /**
     * Gets ready for the first event.
     *
     * @param sample events that others will be like
     */
    void begin(Collection<EventSnapshot> sample) {
        codec = EntryCodec.of(sample);
    }

    /** Adds an event that the index does not hold. */
    void add(EventSnapshot event) throws IOException {
        for (Document document : new EventDocuments(codec).of(event)) {
            writer.addDocument(document);
        }
    }

    /**
     * Puts an event in the place of what the index holds of it.
     *
     * @param event as it is now; {@code null} where there is none any more
     */
    void replace(EventId id, @Nullable EventSnapshot event) throws IOException {
        writer.deleteDocuments(EventDocuments.term(id));
        if (event != null) {
            add(event);
        }
    }

    /** Shows readers what has been written. */
    void publish(IndexProgress progress) throws IOException {
        Generation before = present;
        DirectoryReader changed = DirectoryReader.openIfChanged(before.reader(), writer);
        if (changed == null) {
            before.reader().incRef();
            changed = before.reader();
        }
        present = before.next(changed, progress, codec);
        before.reader().decRef();
    }

    /** Keeps what has been written, whatever happens to the server. */
    void commit(IndexProgress progress) throws IOException {
        Map<String, String> data = new HashMap<>(progress.write());
        data.put(CODEC, codec.written());
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
    }

    /** Throws everything away. */
    void clear() throws IOException {
        if (writer.isOpen()) {
            writer.rollback();
        }
        Generation before = present;
        codec = EntryCodec.of(List.of());
        empty();
        writer = writer(true);
        present = Generation.first(DirectoryReader.open(writer), IndexProgress.NONE, codec);
        before.reader().decRef();
    }

    /** Asks the index as it is now; it stays so while it is asked. */
    <T> T read(Function<Generation, T> question) {
        while (true) {
            Generation asked = present;
            if (asked.reader().tryIncRef()) {
                try {
                    return question.apply(asked);
                } finally {
                    release(asked);
                }
            }
        }
    }

    private static void release(Generation asked) {
        try {
            asked.reader().decRef();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the readers see. */
    IndexProgress progress() {
        return present.progress();
    }

    /** Leaves what has been committed. */
    @Override
    public void close() throws IOException {
        present.reader().close();
        if (writer.isOpen()) {
            writer.rollback();
        }
        directory.close();
    }
}
