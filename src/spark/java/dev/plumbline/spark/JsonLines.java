package dev.plumbline.spark;

import dev.plumbline.spark.Lines.Piece;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.network.util.JavaUtils;
import org.apache.spark.sql.SparkSession;

/**
 * Reads files of JSON Lines in pieces. They are gone through once before, to know the number of the line that each piece begins with:
 * that takes a small part of the time of the assessments, and every line can be found again.
 */
final class JsonLines {

    private JsonLines() {}

    /**
     * The people of these files, in the order of the files and lines.
     *
     * @param words files, folders and patterns
     * @throws CallException when a word names nothing
     */
    static JavaRDD<Given> read(SparkSession spark, List<String> words) throws IOException {
        List<FileStatus> files = files(words);
        List<Piece> pieces = pieces(files, pieceSize(spark, files));
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        if (pieces.isEmpty()) {
            return context.emptyRDD();
        }
        List<Integer> breaks = context.parallelize(pieces, pieces.size())
                .map(Piece::lineBreaks)
                .collect();
        List<Piece> numbered = numbered(pieces, breaks);
        return context.parallelize(numbered, numbered.size()).mapPartitions(JsonLines::lines);
    }

    private static Iterator<Given> lines(Iterator<Piece> pieces) throws IOException {
        return new Lines(pieces.next());
    }

    /** As large as Spark makes them: spark.sql.files.maxPartitionBytes at most, less when there is less than enough to do. */
    private static long pieceSize(SparkSession spark, List<FileStatus> files) {
        long all = files.stream().mapToLong(FileStatus::getLen).sum();
        long most = bytes(spark, "spark.sql.files.maxPartitionBytes");
        long least = bytes(spark, "spark.sql.files.openCostInBytes");
        long share = all / Math.max(1, spark.sparkContext().defaultParallelism());
        return Math.max(1, Math.min(most, Math.max(least, share)));
    }

    private static long bytes(SparkSession spark, String setting) {
        return JavaUtils.byteStringAsBytes(spark.conf().get(setting));
    }

    private static List<Piece> pieces(List<FileStatus> files, long size) {
        List<Piece> pieces = new ArrayList<>();
        for (FileStatus file : files) {
            String name = file.getPath().toString();
            if (name.toLowerCase(Locale.ROOT).endsWith(".gz")) {
                pieces.add(new Piece(name, 0, Long.MAX_VALUE, 0));
                continue;
            }
            for (long start = 0; start < file.getLen(); start += size) {
                pieces.add(new Piece(name, start, Math.min(file.getLen(), start + size), 0));
            }
        }
        return pieces;
    }

    private static List<Piece> numbered(List<Piece> pieces, List<Integer> breaks) {
        List<Piece> numbered = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            before = piece.start() == 0 ? 0 : before;
            numbered.add(piece.after(before));
            before = Math.addExact(before, breaks.get(i));
        }
        return numbered;
    }

    private static List<FileStatus> files(List<String> words) throws IOException {
        Configuration configuration = Lines.configuration();
        List<FileStatus> files = new ArrayList<>();
        for (String word : words) {
            Path pattern = new Path(word);
            FileStatus[] found = pattern.getFileSystem(configuration).globStatus(pattern);
            if (found == null || found.length == 0) {
                throw new CallException(word + ": there is no such file");
            }
            for (FileStatus one : found) {
                files.addAll(one.isFile() ? List.of(one) : inside(one.getPath(), configuration));
            }
        }
        return files;
    }

    /** As everywhere in Spark, what begins with a dot or an underscore is no data. */
    private static List<FileStatus> inside(Path folder, Configuration configuration) throws IOException {
        return Arrays.stream(folder.getFileSystem(configuration).listStatus(folder))
                .filter(FileStatus::isFile)
                .filter(file -> !file.getPath().getName().matches("[._].*"))
                .sorted(Comparator.comparing(FileStatus::getPath))
                .toList();
    }
}
