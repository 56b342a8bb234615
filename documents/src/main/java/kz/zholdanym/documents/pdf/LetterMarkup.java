package kz.zholdanym.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XHTML of a letter into a document with the head that an archivable and accessible letter needs. */
final class LetterMarkup {

    private static final String STYLE_SHEET = read("official-letter.css");
    private static final Pattern NOT_ALLOWED_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private LetterMarkup() {}

    /** @throws IllegalArgumentException if the XHTML is not well-formed, has a DOCTYPE or is no {@code html} element */
    static Document prepare(String xhtml, DocumentMetadata metadata) {
        Document letter = parse(NOT_ALLOWED_IN_XML.matcher(xhtml).replaceAll(""));
        Element html = letter.getDocumentElement();
        if (!html.getTagName().equals("html")) {
            throw new IllegalArgumentException("A letter is an html element, not " + html.getTagName());
        }
        html.setAttribute("lang", metadata.language().code());
        Element head = freshHead(letter, html);
        append(head, "title").setTextContent(metadata.title());
        addMeta(head, "author", metadata.author());
        addMeta(head, "subject", metadata.subject());
        addMeta(head, "description", metadata.subject());
        append(head, "style").setTextContent(STYLE_SHEET);
        return letter;
    }

    /** Whatever a template put into the head gives way: what a document says about itself is the metadata's to say. */
    private static Element freshHead(Document letter, Element html) {
        NodeList old = html.getElementsByTagName("head");
        while (old.getLength() > 0) {
            Node head = old.item(0);
            head.getParentNode().removeChild(head);
        }
        Element head = letter.createElement("head");
        html.insertBefore(head, html.getFirstChild());
        return head;
    }

    private static void addMeta(Element head, String name, String content) {
        Element meta = append(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private static Element append(Element parent, String name) {
        Element child = parent.getOwnerDocument().createElement(name);
        parent.appendChild(child);
        return child;
    }

    private static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // the default handler prints to standard error
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException malformed) {
            throw new IllegalArgumentException("The letter is not well-formed XHTML", malformed);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } catch (ParserConfigurationException unsafe) {
            throw new IllegalStateException("This XML parser cannot be made safe", unsafe);
        }
    }

    private static String read(String file) {
        try (InputStream content = LetterMarkup.class.getResourceAsStream(file)) {
            if (content == null) {
                throw new IllegalStateException("The style sheet " + file + " is not on the class path");
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
