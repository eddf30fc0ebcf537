package dev.plumbline.batch;

import dev.plumbline.InvalidInputException;
import dev.plumbline.PlumblineException;
import dev.plumbline.json.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A line that gave no result: what the reject file says of it.
 *
 * @param source what the input is called
 * @param line the line, from 1
 * @param reason what is wrong with it
 * @param fault whether the program failed on it, and not the line on the program
 */
public record Reject(String source, int line, String reason, boolean fault) {

    /** The reject of a line that could not be read or assessed. */
    public static Reject of(String source, int line, RuntimeException why) {
        String message = String.valueOf(why.getMessage());
        if (why instanceof InvalidInputException) {
            return new Reject(source, line, message, false);
        }
        // What an unforeseen fault says may quote the person.
        String kind =
                why instanceof PlumblineException ? message : why.getClass().getSimpleName();
        return new Reject(source, line, "a fault of the program: " + kind, true);
    }

    /** One line of JSON, without its line break. */
    public String toJsonLine() {
        Map<String, Object> reject = new LinkedHashMap<>();
        reject.put("source", source);
        reject.put("line", line);
        reject.put("reason", reason);
        return JsonText.compact(reject);
    }
}
