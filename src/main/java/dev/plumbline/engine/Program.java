package dev.plumbline.engine;

import dev.plumbline.fact.Facts;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import org.drools.base.RuleBase;

/** Which program this is: what one has worked out is of no use to another. */
public final class Program {

    private Program() {}

    /** Words that are others for another build, another engine or another Java. */
    public static String identity() {
        return build(Program.class) + "; " + build(RuleBase.class) + "; Java " + Runtime.version();
    }

    private static String build(Class<?> member) {
        CodeSource source = member.getProtectionDomain().getCodeSource();
        if (source != null) {
            try {
                Path place = Path.of(source.getLocation().toURI());
                BasicFileAttributes jar = Files.readAttributes(place, BasicFileAttributes.class);
                if (jar.isRegularFile()) {
                    return place.getFileName() + " " + jar.size() + " " + jar.lastModifiedTime();
                }
            } catch (IOException | URISyntaxException | RuntimeException e) {
                return model();
            }
        }
        return model();
    }

    /** Classes in a folder say less of themselves: their facts. */
    private static String model() {
        Digest digest = new Digest();
        for (RecordComponent topic : Facts.class.getRecordComponents()) {
            digest.add(topic.toString());
            for (RecordComponent field : topic.getType().getRecordComponents()) {
                digest.add(field.toString());
            }
        }
        return digest.hex();
    }
}
