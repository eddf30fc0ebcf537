package dev.plumbline;

import dev.plumbline.catalogue.About;
import dev.plumbline.catalogue.Catalogue;
import dev.plumbline.catalogue.CatalogueReader;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.engine.Digest;
import dev.plumbline.engine.RuleCompiler;
import dev.plumbline.engine.RuleFolder;
import dev.plumbline.engine.RuleSource;
import dev.plumbline.reason.Reasoner;
import dev.plumbline.result.RuleSetIdentity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A rule set, read, checked and compiled. Immutable: load it once, and share it between threads. */
public final class RuleSet {

    /** What this program is called in results. */
    public static final String ENGINE = "plumbline 1.0.0, Drools 10.2.0";

    private static final Object LOCK = new Object();
    private static volatile @Nullable RuleSet shipped;

    private final Catalogue catalogue;
    private final CompiledRules rules;
    private final RuleSetIdentity identity;

    private RuleSet(Map<String, String> files, @Nullable Path cache) {
        Digest digest = new Digest();
        new TreeMap<>(files).forEach((name, text) -> digest.add(name).add(text));
        this.catalogue = CatalogueReader.read(files);
        List<RuleSource> sources = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".drl"))
                .map(file -> new RuleSource(file.getKey(), file.getValue()))
                .toList();
        this.rules = RuleCompiler.compile(sources, cache);
        this.identity =
                new RuleSetIdentity(catalogue.about().name(), catalogue.about().version(), digest.hex());
    }

    /** The back-pain rules that come with the library: compiled at the first call, once for all threads. */
    public static RuleSet shipped() {
        RuleSet known = shipped;
        if (known == null) {
            synchronized (LOCK) {
                known = shipped;
                if (known == null) {
                    known = new RuleSet(RuleFolder.shipped(), null);
                    shipped = known;
                }
            }
        }
        return known;
    }

    /**
     * The back-pain rules that come with the library, with the compiled image kept on disk.
     *
     * @param cache a folder that only its owner can write; it is made when it is not there
     */
    public static RuleSet shipped(Path cache) {
        return new RuleSet(RuleFolder.shipped(), cache);
    }

    /**
     * The rule set in a folder, compiled anew.
     *
     * @throws RuleSetException with file, line and column of everything that is wrong with it
     * @throws IOException when the folder cannot be read
     */
    public static RuleSet load(Path folder) throws IOException {
        return new RuleSet(RuleFolder.read(folder), null);
    }

    /**
     * The rule set in a folder; what compiling gave is kept and used until a file of it changes.
     *
     * @param cache a folder that only its owner can write; it is made when it is not there
     * @throws RuleSetException with file, line and column of everything that is wrong with it
     * @throws IOException when the folder cannot be read
     */
    public static RuleSet load(Path folder, Path cache) throws IOException {
        return new RuleSet(RuleFolder.read(folder), cache);
    }

    /** What the rule set says of itself: name, version, intended use, limits. */
    public About about() {
        return catalogue.about();
    }

    /** Name, version and hash, as every result carries them. */
    public RuleSetIdentity identity() {
        return identity;
    }

    /** The rules, for those who look at the rules themselves. */
    public CompiledRules rules() {
        return rules;
    }

    /** The texts and tables, for those who look at the rules themselves. */
    public Catalogue catalogue() {
        return catalogue;
    }

    Reasoner reasoner() {
        return new Reasoner(rules, catalogue, identity, ENGINE);
    }
}
