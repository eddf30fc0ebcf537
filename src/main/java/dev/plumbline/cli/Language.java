package dev.plumbline.cli;

import dev.plumbline.RuleSet;
import dev.plumbline.fact.Printable;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says in which language to answer. */
final class Language {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "en or es. Default: en.")
    private String language = "en";

    /** The language that was asked for. */
    Locale asked() {
        return new Locale(language);
    }

    /** The rule set in this language. */
    RuleSet of(RuleSet rules) {
        return of(rules, "--lang", language);
    }

    /** The rule set in the language that another option asks for. */
    RuleSet of(RuleSet rules, String option, String language) {
        Locale asked = new Locale(language);
        if (!rules.languages().contains(asked)) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + " " + Printable.quote(language) + ": this rule set speaks "
                            + String.join(
                                    ", ",
                                    rules.languages().stream()
                                            .map(Locale::getLanguage)
                                            .toList()));
        }
        return rules.in(asked);
    }
}
