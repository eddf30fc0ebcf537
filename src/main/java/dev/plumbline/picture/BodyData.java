package dev.plumbline.picture;

import dev.plumbline.fact.LegsPain;
import dev.plumbline.fact.PainSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body chart in the data: how the figure stands, its regions, and how severity is shaded. */
record BodyData(Posture posture, List<Region> regions, List<Band> bands, Map<Region.View, List<List<Vec>>> lines) {

    private static final List<String> REGION = List.of("site", "view", "side", "legs", "shape", "tick");

    BodyData {
        regions = List.copyOf(regions);
        bands = List.copyOf(bands);
        lines = Map.copyOf(lines);
    }

    static BodyData of(Data data, Ranges ranges) {
        data.entries(List.of("posture", "severity", "regions", "frontLines", "backLines"));
        Data posture = data.need("posture");
        List<Region> regions = new ArrayList<>();
        data.need("regions").list().forEach(region -> add(regions, region));
        for (PainSite site : PainSite.values()) {
            if (regions.stream().noneMatch(region -> region.site() == site)) {
                throw data.need("regions").wrong("there is no region for " + site);
            }
            if (regions.stream().noneMatch(region -> region.site() == site && region.tick() != null)) {
                throw data.need("regions").wrong("no region of " + site + " says where its tick is");
            }
        }
        return new BodyData(
                new Stance().next(posture).posture(posture, ranges),
                regions,
                data.need("severity").list().stream().map(BodyData::band).toList(),
                Map.of(
                        Region.View.FRONT, lines(data.need("frontLines")),
                        Region.View.BACK, lines(data.need("backLines"))));
    }

    private static List<List<Vec>> lines(Data data) {
        return data.list().stream()
                .map(line -> line.list().stream().map(point -> point.vec(2)).toList())
                .toList();
    }

    private static Band band(Data data) {
        Map<String, Data> entries = data.entries(List.of("key", "upTo", "fill", "spacing", "crossed"));
        String fill = data.need("fill").text();
        if (!fill.matches("#[0-9a-f]{3}([0-9a-f]{3})?")) {
            throw data.need("fill").wrong("expected a color such as '#e0e0e0'");
        }
        Data crossed = entries.get("crossed");
        return new Band(
                data.need("key").text(),
                (int) data.need("upTo").number(),
                fill,
                data.need("spacing").number(),
                crossed != null && crossed.text().equals("true"));
    }

    /** A region in the middle is one piece; one that is on both sides is two. */
    private static void add(List<Region> regions, Data data) {
        Map<String, Data> entries = data.entries(REGION);
        PainSite site =
                data.need("site").constant(PainSite.class, data.need("site").text());
        Region.View view =
                data.need("view").constant(Region.View.class, data.need("view").text());
        List<Vec> shape =
                data.need("shape").list().stream().map(point -> point.vec(2)).toList();
        if (shape.size() < 3) {
            throw data.need("shape").wrong("a shape has at least three corners");
        }
        Data legs = entries.get("legs");
        LegsPain legPain = legs == null ? null : legs.constant(LegsPain.class, legs.text());
        Data tick = entries.get("tick");
        Vec mark = tick == null ? null : tick.vec(2);
        if (data.need("side").text().equals("both")) {
            regions.add(new Region(site, view, Region.Side.RIGHT, legPain, shape, mark));
            // A tick in the middle stands for both sides.
            Vec other = mark != null && mark.x() > 1 ? mark : null;
            regions.add(new Region(site, view, Region.Side.LEFT, legPain, shape, other));
        } else {
            Region.Side side = data.need("side")
                    .constant(Region.Side.class, data.need("side").text());
            regions.add(new Region(site, view, side, legPain, shape, mark));
        }
    }

    /** How a severity is shaded; null is one that is not known. */
    Band band(@Nullable Integer severity) {
        Band unknown = bands.get(0);
        if (severity == null) {
            return unknown;
        }
        return bands.stream()
                .filter(band -> band.upTo() >= severity)
                .findFirst()
                .orElse(unknown);
    }
}
