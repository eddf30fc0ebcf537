package dev.plumbline;

import dev.plumbline.fact.Printable;

/**
 * One thing that is wrong with a file.
 *
 * @param source the name of the file, or what stands for it
 * @param line the line, from 1; 0 when the problem is not at one place
 * @param column the column, from 1; 0 when the problem is not at one place
 * @param path the path of the fact or the name of the rule; empty when there is none
 * @param message what is wrong and what is allowed
 */
public record Problem(String source, int line, int column, String path, String message) {

    /** {@code file:line:column path: message}. */
    @Override
    public String toString() {
        // A file may be called anything, even what would move the cursor of a terminal.
        String name = Printable.line(source);
        String place = line > 0 ? name + ":" + line + ":" + column : name;
        return path.isEmpty() ? place + ": " + message : place + " " + path + ": " + message;
    }
}
