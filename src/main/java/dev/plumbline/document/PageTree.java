package dev.plumbline.document;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as a tree, for paper. */
final class PageTree {

    private PageTree() {}

    static Document of(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setExpandEntityReferences(false);
            Document tree = factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
            NodeList drawings = tree.getElementsByTagName("svg");
            for (int i = 0; i < drawings.getLength(); i++) {
                describe((Element) drawings.item(i));
            }
            bookmarks(tree);
            return tree;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("a page of ours is not well-formed: " + e.getMessage(), e);
        }
    }

    /** Each part of the page, for the list of contents that a viewer shows. */
    private static void bookmarks(Document tree) {
        Element bookmarks = tree.createElement("bookmarks");
        NodeList headings = tree.getElementsByTagName("h2");
        for (int i = 0; i < headings.getLength(); i++) {
            Element heading = (Element) headings.item(i);
            heading.setAttribute("id", "part-" + (i + 1));
            Element bookmark = tree.createElement("bookmark");
            bookmark.setAttribute("name", heading.getTextContent().strip().replaceAll("\\s+", " "));
            bookmark.setAttribute("href", "#part-" + (i + 1));
            bookmarks.appendChild(bookmark);
        }
        tree.getElementsByTagName("head").item(0).appendChild(bookmarks);
    }

    /** What describes a drawing on a screen does not on paper, where it has to be said in an attribute. */
    private static void describe(Element drawing) {
        StringBuilder words = new StringBuilder();
        for (Node child = drawing.getFirstChild(); child != null; child = child.getNextSibling()) {
            if ("title".equals(child.getNodeName()) || "desc".equals(child.getNodeName())) {
                words.append(words.isEmpty() ? "" : ". ").append(child.getTextContent());
            }
        }
        drawing.setAttribute("alt", words.toString());
        // What a machine has for "sans-serif" looks otherwise on each.
        NodeList inside = drawing.getElementsByTagName("*");
        for (int i = 0; i < inside.getLength(); i++) {
            Element element = (Element) inside.item(i);
            if (element.hasAttribute("font-family")) {
                element.setAttribute("font-family", "Open Sans");
            }
        }
    }
}
