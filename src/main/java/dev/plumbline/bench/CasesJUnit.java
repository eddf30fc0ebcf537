package dev.plumbline.bench;

import dev.plumbline.bench.CaseResult.Status;
import dev.plumbline.fact.Printable;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A run of cases as JUnit XML, with a suite for each file: what servers for continuous integration read. */
public final class CasesJUnit {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private final CasesRun run;

    private CasesJUnit(CasesRun run) throws XMLStreamException {
        this.run = run;
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    /** The report, ending in a line break. */
    public static String of(CasesRun run) {
        try {
            CasesJUnit report = new CasesJUnit(run);
            report.suites();
            return report.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void suites() throws XMLStreamException {
        Map<String, List<CaseResult>> byFile = new LinkedHashMap<>();
        run.results()
                .forEach(result -> byFile.computeIfAbsent(result.ruleCase().file(), file -> new ArrayList<>())
                        .add(result));
        xml.writeStartDocument("UTF-8", "1.0");
        newLine(0);
        xml.writeStartElement("testsuites");
        xml.writeAttribute("name", "rule cases of " + run.ruleSet().name());
        counts(run.results(), run.unreadable().size());
        for (Map.Entry<String, List<CaseResult>> suite : byFile.entrySet()) {
            suite(suite.getKey(), suite.getValue());
        }
        if (!run.unreadable().isEmpty()) {
            unreadable();
        }
        newLine(0);
        xml.writeEndElement();
        newLine(0);
        xml.writeEndDocument();
    }

    private void suite(String file, List<CaseResult> results) throws XMLStreamException {
        newLine(1);
        xml.writeStartElement("testsuite");
        attribute("name", file);
        counts(results, 0);
        for (CaseResult result : results) {
            one(result);
        }
        newLine(1);
        xml.writeEndElement();
    }

    private void counts(List<CaseResult> results, int errors) throws XMLStreamException {
        long skipped = count(results, Status.TODO) + count(results, Status.TODO_PASSES);
        attribute("tests", String.valueOf(results.size() + errors));
        attribute("failures", String.valueOf(count(results, Status.FAILED)));
        attribute("errors", String.valueOf(count(results, Status.UNREADABLE) + errors));
        attribute("skipped", String.valueOf(skipped));
        attribute("time", seconds(results.stream().mapToLong(CaseResult::nanos).sum()));
    }

    private void one(CaseResult result) throws XMLStreamException {
        RuleCase ruleCase = result.ruleCase();
        newLine(2);
        xml.writeStartElement("testcase");
        attribute("name", ruleCase.name());
        attribute("classname", ruleCase.file());
        attribute("time", seconds(result.nanos()));
        String brief = CasesRun.brief(result);
        switch (result.status()) {
            case PASSED -> {}
            case FAILED ->
                said(
                        "failure",
                        brief,
                        ruleCase.file() + ":" + ruleCase.line() + "\n" + brief.replace("; ", "\n") + "\n" + "rerun: "
                                + run.reruns().apply(ruleCase));
            case UNREADABLE -> said("error", brief, brief);
            case TODO, TODO_PASSES -> {
                xml.writeEmptyElement("skipped");
                attribute("message", "todo: " + brief);
            }
        }
        xml.writeEndElement();
    }

    private void unreadable() throws XMLStreamException {
        newLine(1);
        xml.writeStartElement("testsuite");
        attribute("name", "files that cannot be read");
        counts(List.of(), run.unreadable().size());
        for (dev.plumbline.Problem problem : run.unreadable()) {
            newLine(2);
            xml.writeStartElement("testcase");
            attribute("name", problem.source() + ":" + problem.line());
            attribute("classname", problem.source());
            attribute("time", seconds(0));
            said("error", problem.message(), problem.toString());
            xml.writeEndElement();
        }
        newLine(1);
        xml.writeEndElement();
    }

    private void said(String element, String message, String whole) throws XMLStreamException {
        xml.writeStartElement(element);
        attribute("message", message);
        attribute("type", "rule case");
        xml.writeCharacters(Printable.lines(whole));
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, Printable.line(value));
    }

    private void newLine(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static long count(List<CaseResult> results, Status status) {
        return results.stream().filter(result -> result.status() == status).count();
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.6f", nanos / 1e9);
    }
}
