package dev.plumbline.props;

import dev.plumbline.diff.People;
import dev.plumbline.fact.Printable;
import dev.plumbline.props.PropsReport.Tried;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What came of trying properties, as JUnit XML: a test for each. */
public final class PropsJUnit {

    private PropsJUnit() {}

    /** The report, ending in a line break. */
    public static String of(PropsReport report) {
        StringWriter text = new StringWriter();
        try {
            write(report, XMLOutputFactory.newFactory().createXMLStreamWriter(text));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static void write(PropsReport report, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        xml.writeStartElement("testsuite");
        xml.writeAttribute(
                "name", Printable.line("properties of " + report.ruleSet().name()));
        xml.writeAttribute("tests", String.valueOf(report.tried().size()));
        xml.writeAttribute("failures", String.valueOf(report.falsified()));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        for (Tried one : report.tried()) {
            xml.writeCharacters("\n  ");
            xml.writeStartElement("testcase");
            xml.writeAttribute("name", Printable.line(one.property().id()));
            xml.writeAttribute("classname", "rules props");
            Broken broken = one.broken();
            if (broken != null) {
                xml.writeStartElement("failure");
                xml.writeAttribute("message", Printable.line(one.property().says()));
                xml.writeAttribute("type", "property");
                xml.writeCharacters(Printable.lines("who: " + People.brief(broken.person()) + "\nwhat: "
                        + PropsText.what(broken) + "\nbefore: " + PropsText.brief(broken.before()) + "\nafter: "
                        + PropsText.brief(broken.after()) + "\nrules: " + String.join(", ", broken.rules())
                        + "\nseed: " + report.seed() + "\n"));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }
}
