package banmian.store.format;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document; what no XML can have, as control characters, becomes U+FFFD. */
final class Xml {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();
    private static final char REPLACEMENT = '\uFFFD';

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    /** @param namespace of all elements */
    Xml(String root, String namespace) {
        try {
            writer = FACTORY.createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement(root);
            writer.writeDefaultNamespace(namespace);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param attributes names and values in turn; those without a value are left out */
    Xml open(String element, String... attributes) {
        try {
            writer.writeStartElement(element);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xml attributes(String... attributes) {
        try {
            for (int i = 0; i < attributes.length; i += 2) {
                if (attributes[i + 1] != null) {
                    writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
                }
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element with text; none where the text is null. */
    Xml element(String element, String content, String... attributes) {
        return content == null ? this : open(element, attributes).text(content).close();
    }

    /** An element without content. */
    Xml empty(String element, String... attributes) {
        return open(element, attributes).close();
    }

    Xml text(String content) {
        try {
            writer.writeCharacters(clean(content));
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xml close() {
        try {
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The document, whatever is open closed. */
    String end() {
        try {
            writer.writeEndDocument();
            writer.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Only what XML 1.0 has as a character (production 2). */
    static String clean(String content) {
        if (content.codePoints().allMatch(Xml::isCharacter)) {
            return content;
        }
        StringBuilder clean = new StringBuilder(content.length());
        content.codePoints().forEach(c -> clean.appendCodePoint(isCharacter(c) ? c : REPLACEMENT));
        return clean.toString();
    }

    private static boolean isCharacter(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
