package dev.plumbline.lint;

/**
 * One thing that was found.
 *
 * @param check what was looked for
 * @param file the file it is in
 * @param line the line, from 1; 0 when it is not at one place
 * @param column the column, from 1; 0 when it is not at one place
 * @param rule the id of the rule or the name of the case; empty when there is none
 * @param message what is wrong
 * @param patient the smallest assessment that shows it, as JSON; empty when none is needed
 */
public record Finding(Check check, String file, int line, int column, String rule, String message, String patient) {

    /** {@code file:line:column}. */
    public String place() {
        return line > 0 ? file + ":" + line + ":" + column : file;
    }
}
