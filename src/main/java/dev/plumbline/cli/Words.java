package dev.plumbline.cli;

import dev.plumbline.conclusion.Urgency;
import dev.plumbline.document.DocumentKind;
import dev.plumbline.document.Paper;
import dev.plumbline.fact.Printable;
import dev.plumbline.fact.Spelling;
import dev.plumbline.intake.Dates;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes the words of a call for what they mean; a word that means nothing is refused with what is allowed and the nearest. */
final class Words {

    private Words() {}

    static void teach(CommandLine commandLine) {
        commandLine.registerConverter(
                AssessCommand.Format.class, oneOf(AssessCommand.Format.values(), AssessCommand.Format::toString));
        commandLine.registerConverter(
                PlainFormat.class,
                oneOf(PlainFormat.values(), format -> format.name().toLowerCase(Locale.ROOT)));
        commandLine.registerConverter(
                RulesLintCommand.Format.class,
                oneOf(RulesLintCommand.Format.values(), format -> format.name().toLowerCase(Locale.ROOT)));
        commandLine.registerConverter(
                RulesCoverCommand.Format.class,
                oneOf(RulesCoverCommand.Format.values(), format -> format.name().toLowerCase(Locale.ROOT)));
        commandLine.registerConverter(DocumentKind.class, oneOf(DocumentKind.values(), DocumentKind::toString));
        commandLine.registerConverter(DocumentFormat.class, oneOf(DocumentFormat.values(), DocumentFormat::toString));
        commandLine.registerConverter(Paper.class, oneOf(Paper.values(), Paper::toString));
        commandLine.registerConverter(
                RulesDiffCommand.FailOn.class,
                oneOf(RulesDiffCommand.FailOn.values(), kind -> kind.name().toLowerCase(Locale.ROOT)));
        commandLine.registerConverter(
                RulesVerifyCommand.Part.class,
                oneOf(RulesVerifyCommand.Part.values(), RulesVerifyCommand.Part::toString));
        commandLine.registerConverter(
                RulesMutateCommand.Format.class,
                oneOf(
                        RulesMutateCommand.Format.values(),
                        format -> format.name().toLowerCase(Locale.ROOT)));
        commandLine.registerConverter(Urgency.class, oneOf(Urgency.values(), Enum::name));
        commandLine.registerConverter(LocalDate.class, Words::date);
        commandLine.registerConverter(Path.class, Words::path);
    }

    /** Upper or lower case, with dashes, underscores or neither: {@code same-day} is SAME_DAY. */
    private static <E extends Enum<E>> ITypeConverter<E> oneOf(E[] literals, Function<E, String> spelling) {
        return word -> {
            for (E literal : literals) {
                if (bare(literal.name()).equals(bare(word))) {
                    return literal;
                }
            }
            List<String> allowed = Arrays.stream(literals).map(spelling).toList();
            String nearest = nearest(word, allowed);
            throw new TypeConversionException("'" + Printable.quote(word) + "' is not one of "
                    + String.join(", ", allowed)
                    + (nearest == null ? "" : "; did you mean " + nearest + "?"));
        };
    }

    /** Half a word is no misspelling of it, yet means it. */
    private static @Nullable String nearest(String word, List<String> allowed) {
        String nearest = Spelling.nearest(word, allowed);
        return nearest != null || word.isBlank()
                ? nearest
                : allowed.stream()
                        .filter(whole -> bare(whole).startsWith(bare(word)))
                        .findFirst()
                        .orElse(null);
    }

    private static String bare(String word) {
        return word.replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
    }

    private static LocalDate date(String word) {
        LocalDate date = Dates.of(word);
        if (date == null) {
            throw new TypeConversionException("'" + Printable.quote(word) + "' is not a date; write it as 2026-01-31");
        }
        return date;
    }

    private static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + Printable.quote(word) + "' cannot be the name of a file");
        }
    }
}
