package dev.plumbline.diff;

import dev.plumbline.diff.Judgement.Judged;
import dev.plumbline.diff.Judgement.Status;
import dev.plumbline.fact.Printable;
import java.io.StringWriter;
import java.util.List;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A comparison of two versions as JUnit XML: a test for each difference and each outcome, which fails where one blocks. */
public final class DiffJUnit {

    private DiffJUnit() {}

    /** The report, ending in a line break. */
    public static String of(Judgement judgement) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            write(judgement, xml);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static void write(Judgement judgement, XMLStreamWriter xml) throws XMLStreamException {
        DiffReport report = judgement.report();
        List<Judged> judged = judgement.judged();
        String tests = String.valueOf(Math.max(1, judged.size()));
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", Printable.line("rules diff " + report.old() + " " + report.now()));
        xml.writeAttribute("tests", tests);
        xml.writeAttribute("failures", String.valueOf(judgement.count(Status.BLOCKS)));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        if (judged.isEmpty()) {
            one(xml, "no outcome differs");
            xml.writeEndElement();
        }
        TreeMap<String, Integer> names = new TreeMap<>();
        for (Judged each : judged) {
            DifferenceClass difference = each.difference();
            int again = names.merge(difference.name(), 1, Integer::sum);
            one(xml, difference.name() + (again > 1 ? " #" + again : ""));
            if (each.status() == Status.BLOCKS) {
                xml.writeStartElement("failure");
                xml.writeAttribute("message", Printable.line(difference.name()));
                xml.writeAttribute("type", difference.kind().name());
                xml.writeCharacters(Printable.lines(
                        "smallest: " + People.brief(difference) + "\nbecause " + DiffText.because(difference) + "\n"));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private static void one(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("name", Printable.line(name));
        xml.writeAttribute("classname", "rules diff");
    }
}
