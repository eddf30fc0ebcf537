package dev.plumbline.lint;

import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a file of the catalogue as a map; loading, not lint, says what is wrong with its form. */
final class Yamls {

    private Yamls() {}

    static Map<?, ?> map(String text) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(text) instanceof Map<?, ?> map
                    ? map
                    : Map.of();
        } catch (YAMLException e) {
            return Map.of();
        }
    }

    /** The line on which a key stands at the beginning, from 1; 0 when there is none. */
    static int line(String text, String key) {
        int line = 1;
        for (String one : text.lines().toList()) {
            if (one.startsWith(key + ":")) {
                return line;
            }
            line++;
        }
        return 0;
    }
}
