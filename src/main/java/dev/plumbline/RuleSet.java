package dev.plumbline;

import dev.plumbline.catalogue.About;
import dev.plumbline.catalogue.Catalogue;
import dev.plumbline.catalogue.CatalogueReader;
import dev.plumbline.catalogue.Translation;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.engine.Image;
import dev.plumbline.engine.ImageCache;
import dev.plumbline.engine.RuleCompiler;
import dev.plumbline.engine.RuleFolder;
import dev.plumbline.engine.RuleSetFiles;
import dev.plumbline.fact.FactWords;
import dev.plumbline.picture.Pictures;
import dev.plumbline.reason.Reasoner;
import dev.plumbline.result.RuleSetIdentity;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A rule set, read, checked and compiled. Immutable: load it once, and share it between threads. */
public final class RuleSet {

    /** What this program is called in results. */
    public static final String ENGINE = "plumbline 1.0.0, Drools 10.2.0";

    private static final String CATALOGUE = "catalogue";
    private static final String SHA256 = "sha256";

    private static final Object LOCK = new Object();
    private static volatile @Nullable RuleSet shipped;

    private final RuleSetFiles files;
    private final CatalogueReader texts;
    private final Catalogue catalogue;
    private final CompiledRules rules;
    private final RuleSetIdentity identity;
    private final Locale language;
    private final @Nullable String ownPictures;
    private volatile @Nullable Pictures pictures;

    private RuleSet(RuleSetFiles files, CatalogueReader texts, CompiledRules rules, String sha256, Locale language) {
        this.files = files;
        this.texts = texts;
        this.catalogue = texts.catalogue();
        this.rules = rules;
        this.identity =
                new RuleSetIdentity(catalogue.about().name(), catalogue.about().version(), sha256);
        this.language = language;
        this.ownPictures = files.text(Pictures.FILE);
    }

    private static RuleSet of(RuleSetFiles files, @Nullable Path cache) {
        ImageCache images = new ImageCache(cache, files);
        RuleSet known = known(files, images.read());
        if (known != null) {
            return known;
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        CatalogueReader catalogue = CatalogueReader.of(files.texts());
        RuleSet anew = new RuleSet(
                files,
                catalogue,
                RuleCompiler.compile(files, cache == null ? null : parts, images.earlier()),
                files.sha256(),
                Locale.ENGLISH);
        CatalogueGaps.refuse(anew.catalogue, anew.rules);
        if (anew.ownPictures != null) {
            anew.pictures();
        }
        byte[] packed = parts.isEmpty() ? null : catalogue.packed();
        if (packed != null) {
            parts.put(CATALOGUE, packed);
            parts.put(SHA256, anew.identity.sha256().getBytes(StandardCharsets.US_ASCII));
            images.write(parts);
        }
        return anew;
    }

    private static @Nullable RuleSet known(RuleSetFiles files, @Nullable Image image) {
        if (image == null) {
            return null;
        }
        try (DataInputStream catalogue = image.open(CATALOGUE);
                DataInputStream sha256 = image.open(SHA256)) {
            CompiledRules rules = RuleCompiler.compiled(files, image);
            return rules == null
                    ? null
                    : new RuleSet(
                            files,
                            CatalogueReader.unpacked(catalogue),
                            rules,
                            new String(sha256.readAllBytes(), StandardCharsets.US_ASCII),
                            Locale.ENGLISH);
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    /** The back-pain rules that come with the library: compiled at the first call, once for all threads. */
    public static RuleSet shipped() {
        RuleSet known = shipped;
        if (known == null) {
            synchronized (LOCK) {
                known = shipped;
                if (known == null) {
                    known = of(RuleFolder.shippedFiles(), null);
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
        return of(RuleFolder.shippedFiles(), cache);
    }

    /**
     * The rule set in a folder, compiled anew.
     *
     * @throws RuleSetException with file, line and column of everything that is wrong with it
     * @throws IOException when the folder cannot be read
     */
    public static RuleSet load(Path folder) throws IOException {
        return of(RuleFolder.files(folder), null);
    }

    /**
     * The rule set in a folder; what compiling gave is kept and used until a file of it changes.
     *
     * @param cache a folder that only its owner can write; it is made when it is not there
     * @throws RuleSetException with file, line and column of everything that is wrong with it
     * @throws IOException when the folder cannot be read
     */
    public static RuleSet load(Path folder, Path cache) throws IOException {
        return of(RuleFolder.files(folder), cache);
    }

    /** The languages this rule set speaks: English, and those it has a file of texts for. */
    public List<Locale> languages() {
        List<Locale> languages = new ArrayList<>(List.of(Locale.ENGLISH));
        for (String code : Translation.languages(files.texts())) {
            FactWords.languages().stream()
                    .filter(known -> known.getLanguage().equals(code) && !languages.contains(known))
                    .forEach(languages::add);
        }
        return List.copyOf(languages);
    }

    /** The language of its texts. */
    public Locale language() {
        return language;
    }

    /**
     * The same rules, speaking another language; what has not been translated is said in English. Nothing is compiled again.
     *
     * @throws PlumblineException when it does not speak the language; the message names those it does
     * @throws RuleSetException when its file of texts says what it must not
     */
    public RuleSet in(Locale other) {
        if (other.getLanguage().equals(language.getLanguage())) {
            return this;
        }
        Translation translation = Translation.into(other.getLanguage(), files.texts());
        if (translation == null || !languages().contains(new Locale(other.getLanguage()))) {
            throw new PlumblineException("this rule set does not speak '" + other.getLanguage() + "'; it speaks "
                    + String.join(
                            ", ", languages().stream().map(Locale::getLanguage).toList()));
        }
        return new RuleSet(
                files,
                texts.in(translation),
                rules.because(translation.reasons()),
                identity.sha256(),
                new Locale(other.getLanguage()));
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

    /** The pictures of the exercises and the body chart; those of the shipped rule set where this one has none of its own. */
    public Pictures pictures() {
        Pictures known = pictures;
        if (known == null) {
            known = Pictures.of(ownPictures == null ? shippedPictures() : ownPictures, catalogue, pictureWords());
            pictures = known;
        }
        return known;
    }

    private Map<String, String> pictureWords() {
        Translation translation = Translation.into(language.getLanguage(), files.texts());
        return translation == null ? Map.of() : translation.pictures();
    }

    private static String shippedPictures() {
        return Objects.requireNonNull(RuleFolder.shippedFiles().text(Pictures.FILE));
    }

    /**
     * A rule set of its files and of rules that were compiled from them otherwise: for those who try what a change would do.
     *
     * @throws RuleSetException when the catalogue does not fit the rules
     */
    public static RuleSet compiled(RuleSetFiles files, CompiledRules rules) {
        RuleSet ruleSet = new RuleSet(files, CatalogueReader.of(files.texts()), rules, files.sha256(), Locale.ENGLISH);
        CatalogueGaps.refuse(ruleSet.catalogue, rules);
        return ruleSet;
    }

    Reasoner reasoner() {
        return new Reasoner(rules, catalogue, identity, ENGINE, FactWords.in(language));
    }
}
