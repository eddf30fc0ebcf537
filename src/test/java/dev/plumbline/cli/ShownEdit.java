package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An edit as a page shows it: the file, the lines that go, and the lines that come in their place. */
final class ShownEdit {

    private ShownEdit() {}

    static void make(String block) throws IOException {
        List<String> lines = block.lines().toList();
        Path file = Path.of(lines.get(0).substring("--- ".length()));
        String text = Files.readString(file);
        StringBuilder gone = new StringBuilder();
        StringBuilder come = new StringBuilder();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            (line.startsWith("-") ? gone : come).append(line.substring(1)).append('\n');
            boolean last = i + 1 == lines.size()
                    || (line.startsWith("+") && lines.get(i + 1).startsWith("-"));
            if (last) {
                assertThat(text).contains(gone);
                text = text.replace(gone, come);
                gone.setLength(0);
                come.setLength(0);
            }
        }
        Files.writeString(file, text);
    }
}
