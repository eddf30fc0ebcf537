package dev.plumbline.picture;

import dev.plumbline.fact.LegsPain;
import dev.plumbline.fact.PainSide;
import dev.plumbline.fact.PainSite;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The body chart in words, each sentence a whole one of the words with its places filled. */
record BodyText(BodyShading shading, UnaryOperator<String> words) {

    String all() {
        BodyPain pain = shading.pain();
        StringBuilder text = new StringBuilder(words.apply("body.alt.views"));
        if (pain.sites().isEmpty() && pain.unrated().isEmpty()) {
            text.append(' ').append(words.apply("body.alt.nothing"));
        }
        sentence(text, "body.alt.pain", list(pain.sites(), true));
        sentence(text, "body.alt.unrated", list(pain.unrated(), false));
        Integer severity = pain.severity();
        if (severity != null && !pain.sites().isEmpty()) {
            sentence(text, "body.alt.severity", String.valueOf(severity));
        }
        if (pain.numb()) {
            sentence(text, "body.alt.numb", sided(words.apply("region.LEG"), PainSite.LEG));
        }
        sentence(text, "body.alt.clear", list(pain.clear(), false));
        return text.toString();
    }

    private void sentence(StringBuilder text, String key, String filled) {
        if (!filled.isEmpty()) {
            text.append(' ').append(words.apply(key).replace("{0}", filled));
        }
    }

    private String list(Set<PainSite> sites, boolean sided) {
        return Arrays.stream(PainSite.values())
                .filter(sites::contains)
                .map(site -> sided ? sided(name(site), site) : words.apply("region." + site))
                .collect(Collectors.joining("; "));
    }

    private String name(PainSite site) {
        LegsPain legs = shading.pain().legPain();
        boolean far = site == PainSite.LEG && legs != null && legs != LegsPain.NONE;
        return words.apply("region." + site + (far ? "." + legs : ""));
    }

    private String sided(String name, PainSite site) {
        PainSide side = shading.side(site);
        return side == null ? name : inSide(name, side.name());
    }

    /** The title of a piece. */
    String title(Region region) {
        return inSide(words.apply("region." + region.site()), region.side().name());
    }

    private String inSide(String name, String side) {
        return words.apply("body.side." + side.toLowerCase(Locale.ROOT)).replace("{0}", name);
    }
}
