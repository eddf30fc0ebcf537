package dev.plumbline.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits of rule files that mean nothing. Each takes a file's text, and gives it back as it is where it does not apply. */
enum HarmlessEdit {
    COMMENT_ABOVE_A_RULE {
        @Override
        String of(String text, Random random) {
            return replaceOne(text, "\nrule \"", "\n// Looked at again.\nrule \"", random);
        }
    },
    COMMENT_BEHIND_A_CONDITION {
        @Override
        String of(String text, Random random) {
            return replaceOne(text, " )\nthen", " ) // that is all\nthen", random);
        }
    },
    BLANKS_IN_A_CONDITION {
        @Override
        String of(String text, Random random) {
            return replaceOne(text, " >= ", "  >=   ", random);
        }
    },
    LINES_IN_A_CONDITION {
        @Override
        String of(String text, Random random) {
            return replaceOne(text, ".present, ", ".present,\n          ", random);
        }
    },
    NAME_OF_A_BINDING {
        @Override
        String of(String text, Random random) {
            return text.replaceAll("\\$(items|c|e)\\b", "\\$the_$1");
        }
    },
    NEW_BINDING {
        @Override
        String of(String text, Random random) {
            return replaceOne(text, "\nwhen\n    Trauma(", "\nwhen\n    $injury : Trauma(", random);
        }
    },
    ORDER_OF_CONSTRAINTS {
        @Override
        String of(String text, Random random) {
            return swapped(
                    text,
                    Pattern.compile("(?<=\\( )(\\w+\\.(?:present|absent)), (\\w+ [<>]=? [\\d.]+)(?= \\))"),
                    random);
        }
    },
    ORDER_OF_PATTERNS {
        @Override
        String of(String text, Random random) {
            return swapped(
                    text,
                    Pattern.compile(
                            "(?<=\n)(    Finding\\( code == FindingCode\\.\\w+ \\))\n(    \\w+\\( \\w+\\.\\w+ \\))(?=\nthen)"),
                    random);
        }
    },
    ORDER_OF_ANNOTATIONS {
        @Override
        String of(String text, Random random) {
            return swapped(
                    text,
                    Pattern.compile("(?<=\n)(    @grade\\( \\w+ \\))\n(    @source\\( \"[^\"]*\" \\))(?=\n)"),
                    random);
        }
    },
    ORDER_OF_RULES {
        @Override
        String of(String text, Random random) {
            int first = text.indexOf("\nrule \"");
            List<String> rules = new ArrayList<>(List.of(text.substring(first).split("(?<=\nend)\n+", -1)));
            rules.removeIf(String::isBlank);
            Collections.shuffle(rules, random);
            return text.substring(0, first) + "\n" + String.join("\n\n", rules) + "\n";
        }
    },
    ENDS_OF_LINES {
        @Override
        String of(String text, Random random) {
            return text.replace("\n", "\r\n");
        }
    };

    abstract String of(String text, Random random);

    /** Edits one file of those to which it applies. */
    void in(Map<String, String> texts, Random random) {
        List<String> names = new ArrayList<>(texts.keySet());
        Collections.shuffle(names, random);
        for (String name : names) {
            String text = texts.getOrDefault(name, "");
            String edited = of(text, random);
            if (!edited.equals(text)) {
                texts.put(name, edited);
                return;
            }
        }
        throw new IllegalStateException(this + " applies nowhere");
    }

    private static String replaceOne(String text, String from, String to, Random random) {
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1)) {
            places.add(at);
        }
        if (places.isEmpty()) {
            return text;
        }
        int at = places.get(random.nextInt(places.size()));
        return text.substring(0, at) + to + text.substring(at + from.length());
    }

    private static String swapped(String text, Pattern two, Random random) {
        List<int[]> places = new ArrayList<>();
        Matcher matcher = two.matcher(text);
        while (matcher.find()) {
            places.add(new int[] {matcher.start(1), matcher.end(1), matcher.start(2), matcher.end(2)});
        }
        if (places.isEmpty()) {
            return text;
        }
        int[] at = places.get(random.nextInt(places.size()));
        return text.substring(0, at[0])
                + text.substring(at[2], at[3])
                + text.substring(at[1], at[2])
                + text.substring(at[0], at[1])
                + text.substring(at[3]);
    }
}
