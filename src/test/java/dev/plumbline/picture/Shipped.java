package dev.plumbline.picture;

import dev.plumbline.catalogue.Catalogue;
import dev.plumbline.catalogue.CatalogueReader;
import dev.plumbline.conclusion.ExerciseCode;
import dev.plumbline.engine.RuleFolder;
import java.io.StringReader;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The pictures that are shipped, read without compiling a rule. */
final class Shipped {

    static final Catalogue CATALOGUE =
            CatalogueReader.of(RuleFolder.shippedFiles().texts()).catalogue();
    static final String TEXT = Objects.requireNonNull(RuleFolder.shippedFiles().text(Pictures.FILE));
    static final Pictures PICTURES = Pictures.of(TEXT, CATALOGUE);

    private Shipped() {}

    static ExercisePicture of(ExerciseCode code) {
        return Objects.requireNonNull(PICTURES.of(code));
    }

    /** The skeleton of a position, from 1. */
    static Skeleton bones(ExerciseCode code, int position) {
        return new Skeleton(of(code).panels().get(position - 1).posture());
    }

    /** A picture as the elements that it is made of; an error when it is not XML. */
    static Element parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        return document.getDocumentElement();
    }

    static java.util.List<Element> elements(Element root, String name) {
        NodeList found = root.getElementsByTagNameNS("*", name);
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
