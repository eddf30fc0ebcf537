package dev.plumbline.fact;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How literals are written: lowerCamelCase in files, UPPER_SNAKE_CASE in Java and in rules. */
public final class Spelling {

    private static final int MAX_WORD = 60;

    /** Spelt once for each type: an assessment has hundreds of literals. */
    private static final ClassValue<Map<Object, String>> SPELT = new ClassValue<>() {
        @Override
        protected Map<Object, String> computeValue(Class<?> type) {
            Map<Object, String> spelt = new HashMap<>();
            for (Object constant : type.getEnumConstants()) {
                spelt.put(constant, camelCase((Enum<?>) constant));
            }
            return spelt;
        }
    };

    private Spelling() {}

    /** The spelling of an enum constant in files: {@code LOW_BACK} is {@code lowBack}. */
    public static String inFiles(Enum<?> constant) {
        return Objects.requireNonNull(SPELT.get(constant.getDeclaringClass()).get(constant));
    }

    private static String camelCase(Enum<?> constant) {
        StringBuilder spelt = new StringBuilder();
        for (String word : constant.name().split("_", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            spelt.append(spelt.isEmpty() ? lower : capitalized(lower));
        }
        return spelt.toString();
    }

    /** The spelling of a literal or field name for people: {@code lowBack} is {@code low back}. */
    public static String forPeople(String camelCase) {
        return camelCase
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=[0-9])", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static String capitalized(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The candidate that is most like a misspelt word, or null when none is close enough to be meant. */
    public static @Nullable String nearest(String word, Collection<String> candidates) {
        String best = null;
        int bestDistance = Math.max(2, word.length() / 3) + 1;
        for (String candidate : candidates) {
            int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT), bestDistance);
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** How many letters must be changed, added, dropped or swapped with a neighbor; anything from {@code limit} on is limit. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit || a.length() > MAX_WORD) {
            return limit;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
            }
        }
        return cost[a.length()][b.length()];
    }
}
