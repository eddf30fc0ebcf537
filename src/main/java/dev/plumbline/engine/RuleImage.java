package dev.plumbline.engine;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.KiePackage;

/** What an image holds of the rules. */
final class RuleImage {

    private static final String INDEX = "rules";

    private RuleImage() {}

    /**
     * Adds all parts, or none: rules that cannot be kept are compiled every time.
     *
     * @param earlier an image that has what is not in the packages; null when they have everything
     */
    static void write(
            Collection<KiePackage> packages,
            List<RuleFile> parsed,
            RuleIndex index,
            @Nullable Earlier earlier,
            Map<String, byte[]> image) {
        Map<String, RuleText> texts = new LinkedHashMap<>();
        parsed.forEach(file -> file.rules().forEach(rule -> texts.putIfAbsent(rule.id(), rule)));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        ByteArrayOutputStream places = new ByteArrayOutputStream();
        ByteArrayOutputStream needs = new ByteArrayOutputStream();
        ByteArrayOutputStream company = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(places);
                DataOutputStream out2 = new DataOutputStream(needs);
                DataOutputStream out3 = new DataOutputStream(company)) {
            index.write(out);
            Selection.of(texts.values().stream().map(RuleNeeds::of).toList()).write(out2);
            Earlier.write(parsed, out3);
            if (earlier == null) {
                LeanRules.write(packages, texts, parts);
            } else {
                LeanRules.write(packages, texts, earlier, parts);
            }
        } catch (IOException | ReflectiveOperationException | RuntimeException e) {
            return;
        }
        parts.put(INDEX, places.toByteArray());
        parts.put(LeanEngines.PART, needs.toByteArray());
        parts.put(Earlier.COMPANY, company.toByteArray());
        image.putAll(parts);
    }

    /** The index of the rules, or null when the image has none. */
    static @Nullable RuleIndex index(Image image) {
        try (DataInputStream in = image.open(INDEX)) {
            return RuleIndex.read(in);
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }
}
