package dev.plumbline.lint;

import dev.plumbline.engine.WrittenRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What rule files say is all right as it is: {@code // lint:allow CHECK reason}, in a rule or right before it. */
final class Allowances {

    private static final Pattern ALLOW = Pattern.compile("//\\s*lint:allow\\s+(\\S+)(.*)");

    /** One of them, for a rule from its line on. */
    private record Allowance(String file, int line, String check, String reason, String rule) {}

    private final List<Allowance> all = new ArrayList<>();
    private final List<Allowance> used = new ArrayList<>();

    Allowances(Book book) {
        for (Map.Entry<String, String> file : book.texts().entrySet()) {
            if (file.getKey().endsWith(".drl")) {
                read(file.getKey(), file.getValue(), book.rules());
            }
        }
    }

    private void read(String file, String text, List<WrittenRule> rules) {
        int line = 0;
        for (String written : text.lines().toList()) {
            line++;
            Matcher allow = ALLOW.matcher(written);
            if (allow.find()) {
                int here = line;
                String rule = rules.stream()
                        .filter(one -> one.info().file().equals(file) && one.lastLine() >= here)
                        .findFirst()
                        .map(WrittenRule::id)
                        .orElse("");
                all.add(new Allowance(file, line, allow.group(1), allow.group(2).strip(), rule));
            }
        }
    }

    /** The findings that remain, and those about the allowances themselves. */
    List<Finding> applied(List<Finding> findings) {
        List<Finding> left = new ArrayList<>();
        for (Finding finding : findings) {
            Allowance allowance = all.stream()
                    .filter(one -> one.file().equals(finding.file())
                            && one.rule().equals(finding.rule())
                            && one.check().equals(finding.check().id())
                            && !one.reason().isEmpty())
                    .findFirst()
                    .orElse(null);
            if (allowance == null) {
                left.add(finding);
            } else {
                used.add(allowance);
            }
        }
        for (Allowance allowance : all) {
            if (allowance.reason().isEmpty()) {
                left.add(about(
                        Check.ALLOW_WITHOUT_REASON, allowance, "allows " + allowance.check() + " without a reason"));
            } else if (!used.contains(allowance)) {
                left.add(about(
                        Check.ALLOW_UNUSED, allowance, "allows " + allowance.check() + ", which is not found here"));
            }
        }
        return left;
    }

    /** How many findings were allowed. */
    int count() {
        return used.size();
    }

    private static Finding about(Check check, Allowance allowance, String message) {
        return new Finding(check, allowance.file(), allowance.line(), 1, allowance.rule(), message, "");
    }
}
