package dev.plumbline.cli;

import dev.plumbline.fact.Printable;
import dev.plumbline.fact.Spelling;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A call that cannot be understood, in one sentence with the nearest spelling, and where to read on. */
final class WrongCall {

    private static final Pattern NO_SUBCOMMAND = Pattern.compile("Unknown subcommand '(.*)'.*", Pattern.DOTALL);

    private WrongCall() {}

    static String explained(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        CommandLine parent = command.getParent();
        String more = parent == null
                ? "plumbline help"
                : parent.getCommandSpec().qualifiedName() + " help " + command.getCommandName();
        return "plumbline: " + Printable.line(sentence(wrong, command)) + "\nTry: " + more;
    }

    private static String sentence(ParameterException wrong, CommandLine command) {
        Matcher helpless = NO_SUBCOMMAND.matcher(String.valueOf(wrong.getMessage()));
        if (helpless.matches()) {
            return unknown(
                    "command", helpless.group(1), command.getSubcommands().keySet());
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            if (word.startsWith("-")) {
                return unknown(
                        "option", word, command.getCommandSpec().optionsMap().keySet());
            } else if (!command.getSubcommands().isEmpty()) {
                return unknown("command", word, command.getSubcommands().keySet());
            }
            return "'" + Printable.quote(word) + "' is one word too many";
        }
        return String.valueOf(wrong.getMessage());
    }

    private static String unknown(String kind, String word, Collection<String> known) {
        String nearest = Spelling.nearest(word, known);
        return "there is no " + kind + " '" + Printable.quote(word) + "'"
                + (nearest == null ? "" : "; did you mean " + nearest + "?");
    }
}
