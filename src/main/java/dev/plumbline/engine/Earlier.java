package dev.plumbline.engine;

import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An image of the rules before they were edited: a rule whose text is still the same, read in the same company, need not be compiled
 * again.
 */
final class Earlier {

    /** What every rule of a set shares: the imports of all files, as the package has them all, and the types that conditions name. */
    static final String COMPANY = "company";

    private final Image image;
    private final LeanRules rules;
    private final Map<String, RulePlace> places;
    private final Map<String, Integer> numbers = new HashMap<>();

    private Earlier(Image image, LeanRules rules, Map<String, RulePlace> places) {
        this.image = image;
        this.rules = rules;
        this.places = places;
        places.keySet().forEach(id -> numbers.put(id, numbers.size()));
    }

    /** What an image is of use for these files; null when it is of none. */
    static @Nullable Earlier of(@Nullable Image image, List<RuleFile> parsed) {
        RuleIndex index = image == null ? null : RuleImage.index(image);
        if (image == null || index == null) {
            return null;
        }
        try (DataInputStream company = image.open(COMPANY)) {
            return RuleIndex.readAll(company).equals(company(parsed))
                    ? new Earlier(image, LeanRules.of(image), index.places())
                    : null;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    static void write(List<RuleFile> parsed, DataOutput out) throws IOException {
        RuleIndex.writeAll(company(parsed), out);
    }

    private static Set<String> company(List<RuleFile> parsed) {
        Set<String> company = new TreeSet<>();
        for (RuleFile file : parsed) {
            file.imports().forEach(words -> company.add("import " + ConditionReader.spelt(words)));
            company.add("package " + ConditionReader.spelt(file.packageName()));
            file.rules()
                    .forEach(rule ->
                            rule.when().stream().filter(Token::isTypeName).forEach(token -> company.add(token.text())));
        }
        return company;
    }

    /** Whether a rule stood there, too, and to the letter. */
    boolean had(String id, RulePlace now, RuleSetFiles files) {
        RulePlace then = places.get(id);
        byte[] file = then == null ? null : image.file(then.file());
        if (then == null || file == null) {
            return false;
        }
        byte[] text = Objects.requireNonNull(files.bytes().get(now.file()));
        return Arrays.equals(
                file, then.offset(), then.offset() + then.length(), text, now.offset(), now.offset() + now.length());
    }

    /** A rule that was there, compiled. */
    byte[] compiled(String id) {
        return rules.compiled(Objects.requireNonNull(numbers.get(id)));
    }

    /** Compiled rules of the same image. */
    LeanRules rules() {
        return rules;
    }
}
