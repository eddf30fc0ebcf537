package dev.plumbline.props;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.RuleSet;
import dev.plumbline.SampledCases;
import dev.plumbline.engine.RuleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the shipped rules declare of themselves holds. */
@Tag("long")
class ShippedPropertiesTest {

    private static final Path RULES = Path.of("rules/back-pain");

    @Test
    void every_declared_property_of_the_shipped_rules_holds() throws IOException {
        // The order of files is tried on the command line and by the comparison of versions.
        Props props = new Props(RuleSet.shipped(), RuleFolder.files(RULES), RuleSet::shipped);
        List<Property> properties =
                props.read("properties.yaml", Files.readString(RULES.resolve(RuleFolder.PROPERTIES)));

        PropsReport report = props.run(
                properties, SampledCases.all().stream().map(Assessment::facts).toList(), List.of(), 300, 2026);

        assertThat(properties).hasSizeGreaterThanOrEqualTo(12);
        assertThat(report.tried().stream().filter(one -> one.broken() != null))
                .extracting(one -> one.property().id())
                .isEmpty();
        assertThat(report.tried()).allMatch(one -> one.times() > 100, "is tried often enough");
    }
}
