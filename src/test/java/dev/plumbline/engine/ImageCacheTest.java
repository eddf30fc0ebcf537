package dev.plumbline.engine;

import static dev.plumbline.engine.RuleFiles.FLAGS;
import static dev.plumbline.engine.RuleFiles.SITS;
import static dev.plumbline.engine.RuleFiles.file;
import static dev.plumbline.engine.RuleFiles.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.plumbline.conclusion.Flag;
import dev.plumbline.conclusion.FlagCode;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.FactsBuilder;
import dev.plumbline.fact.SittingBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cache makes a start faster; whatever is wrong with it, it never makes a result another one. */
class ImageCacheTest {

    private static final Facts SITTER = FactsBuilder.builder()
            .sitting(SittingBuilder.builder().hoursPerDay(9.0).build())
            .build();
    private static final RuleSource RULES = file("a.drl", rule("X-1", SITS, FLAGS));
    private static final RuleSource OTHERS = file("a.drl", rule("X-1", SITS, "flag( kcontext, HIP, SAME_DAY );"));

    @TempDir
    private Path folder;

    private Path cache;

    @BeforeEach
    void cache() {
        cache = folder.resolve("cache");
    }

    private List<FlagCode> flags(RuleSource source) {
        return RuleCompiler.compile(List.of(source), cache).conclude(SITTER, Flag.class).stream()
                .map(Flag::code)
                .toList();
    }

    private Path image() {
        try (Stream<Path> files = Files.list(cache)) {
            return files.filter(path -> path.toString().endsWith(".image"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts other rules into the image of the rules, as nobody but the owner can, so that reading it shows. */
    private Path imageOfOtherRules() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        RuleCompiler.compile(RuleSetFiles.of(List.of(OTHERS)), parts, null);
        of(RULES).write(parts);
        return image();
    }

    private ImageCache of(RuleSource source) {
        return new ImageCache(cache, RuleSetFiles.of(List.of(source)));
    }

    @Test
    void an_image_that_is_there_is_what_runs() {
        imageOfOtherRules();

        assertThat(flags(RULES)).containsExactly(FlagCode.HIP);
    }

    @Test
    void an_image_of_other_files_is_not_read_whatever_its_name() throws IOException {
        flags(RULES);
        Path place = image();
        Files.delete(place);
        flags(OTHERS);
        Files.move(image(), place);

        assertThat(flags(RULES)).containsExactly(FlagCode.CAUDA_EQUINA);
    }

    @Test
    void the_fifth_person_and_all_after_get_what_the_first_got() {
        flags(RULES);
        CompiledRules kept = RuleCompiler.compile(List.of(RULES), cache);

        for (int i = 0; i < 8; i++) {
            assertThat(kept.conclude(SITTER, Flag.class)).hasSize(1);
            assertThat(kept.conclude(Facts.none(), Flag.class)).isEmpty();
        }
        assertThat(kept.openSessions()).isZero();
    }

    @Test
    void an_image_without_its_rules_costs_time_only() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        RuleCompiler.compile(RuleSetFiles.of(List.of(RULES)), parts, null);
        for (String part : List.copyOf(parts.keySet())) {
            Map<String, byte[]> without = new LinkedHashMap<>(parts);
            without.put(part, new byte[] {1, 2, 3});
            of(RULES).write(without);
            assertThat(flags(RULES)).as(part).containsExactly(FlagCode.CAUDA_EQUINA);
        }
    }

    @Test
    void a_hundred_edits_do_not_leave_a_hundred_images() throws IOException {
        for (int hours = 1; hours <= 20; hours++) {
            flags(file("a.drl", rule("X-" + hours, SITS, FLAGS)));
        }

        try (Stream<Path> files = Files.list(cache)) {
            assertThat(files).hasSizeLessThanOrEqualTo(12);
        }
        assertThat(flags(file("a.drl", rule("X-20", SITS, FLAGS)))).containsExactly(FlagCode.CAUDA_EQUINA);
    }

    @Test
    void an_edited_rule_shows_at_once() {
        assertThat(flags(RULES)).containsExactly(FlagCode.CAUDA_EQUINA);
        assertThat(flags(OTHERS)).containsExactly(FlagCode.HIP);
        assertThat(flags(RULES)).containsExactly(FlagCode.CAUDA_EQUINA);
    }

    @Test
    void only_the_owner_can_read_or_write_it() throws IOException {
        flags(RULES);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(image())))
                .isEqualTo("rw-------");
    }

    @Test
    void an_image_that_others_could_have_written_is_not_read() throws IOException {
        Path image = imageOfOtherRules();

        for (String permissions : List.of("rw--w----", "rw-----w-", "rwxrwxrwx")) {
            byte[] foreign = Files.readAllBytes(image);
            Files.setPosixFilePermissions(image, PosixFilePermissions.fromString(permissions));
            assertThat(flags(RULES)).as(permissions).containsExactly(FlagCode.CAUDA_EQUINA);
            Files.write(image, foreign);
        }
    }

    @Test
    void an_image_of_another_owner_is_not_read() throws IOException {
        Path image = imageOfOtherRules();
        assumeThat(canGiveAway(image)).isTrue();

        assertThat(flags(RULES)).containsExactly(FlagCode.CAUDA_EQUINA);
    }

    @Test
    void a_damaged_image_is_never_believed() throws IOException {
        flags(RULES);
        byte[] sound = Files.readAllBytes(image());
        SplittableRandom random = new SplittableRandom(7);

        for (int i = 0; i < 60; i++) {
            byte[] damaged = sound.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(image(), damaged);
            assertThat(of(RULES).read()).isNull();
        }
        assertThat(flags(RULES)).containsExactly(FlagCode.CAUDA_EQUINA);
        assertThat(of(RULES).read()).as("written anew").isNotNull();
    }

    @Test
    void a_truncated_or_empty_image_is_never_believed() throws IOException {
        flags(RULES);
        byte[] sound = Files.readAllBytes(image());

        for (int length : new int[] {0, 1, 31, 32, 33, sound.length / 2, sound.length - 1}) {
            Files.write(image(), Arrays.copyOf(sound, length));
            assertThat(of(RULES).read()).as("%d bytes", length).isNull();
        }
        assertThat(flags(RULES)).containsExactly(FlagCode.CAUDA_EQUINA);
    }

    @Test
    void a_cache_that_is_no_folder_or_cannot_be_made_costs_time_only() throws IOException {
        Files.writeString(cache, "a file");
        assertThat(flags(RULES)).containsExactly(FlagCode.CAUDA_EQUINA);

        cache = cache.resolve("below");
        assertThat(flags(RULES)).containsExactly(FlagCode.CAUDA_EQUINA);
    }

    private static boolean canGiveAway(Path file) {
        try {
            Files.setOwner(
                    file, file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
