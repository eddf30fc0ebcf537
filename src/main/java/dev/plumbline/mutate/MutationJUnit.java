package dev.plumbline.mutate;

import dev.plumbline.fact.Printable;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Mutants as JUnit XML, with a suite for each rule file: one that the cases let pass is a failure. */
public final class MutationJUnit {

    private MutationJUnit() {}

    /** The report, ending in a line break. */
    public static String of(MutationReport report) {
        Map<String, List<Verdict>> byFile = new LinkedHashMap<>();
        report.verdicts()
                .forEach(one -> byFile.computeIfAbsent(one.mutant().rule().file(), file -> new ArrayList<>())
                        .add(one));
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            for (Map.Entry<String, List<Verdict>> suite : byFile.entrySet()) {
                suite(xml, suite.getKey(), suite.getValue());
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static void suite(XMLStreamWriter xml, String file, List<Verdict> verdicts) throws XMLStreamException {
        long failures = verdicts.stream().filter(one -> one.status().isAlive()).count();
        long skipped = verdicts.stream().filter(one -> !one.status().counts()).count();
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", file);
        xml.writeAttribute("tests", String.valueOf(verdicts.size()));
        xml.writeAttribute("failures", String.valueOf(failures));
        xml.writeAttribute("skipped", String.valueOf(skipped));
        for (Verdict one : verdicts) {
            xml.writeCharacters("\n    ");
            xml.writeStartElement("testcase");
            xml.writeAttribute("name", one.mutant().id());
            xml.writeAttribute("classname", file);
            if (one.status().isAlive()) {
                xml.writeStartElement("failure");
                xml.writeAttribute("message", Printable.line(change(one.mutant())));
                xml.writeAttribute("type", one.status().name());
                xml.writeCharacters(Printable.lines(file + ":" + one.mutant().line() + "\n" + one.patient()));
                xml.writeEndElement();
            } else if (!one.status().counts()) {
                xml.writeEmptyElement("skipped");
                xml.writeAttribute("message", one.status().name());
            }
            xml.writeEndElement();
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private static String change(Mutant mutant) {
        return mutant.before() + " -> " + mutant.after();
    }
}
