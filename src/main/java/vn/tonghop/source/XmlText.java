package vn.tonghop.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Hands XML to the parser: UTF-8, the rule in workbooks, decoded here, strictly and faster than the
 * parser does (which also prints malformed bytes to the terminal); any other encoding as bytes.
 */
final class XmlText {

  private static final int HEAD = 200;

  private XmlText() {}

  static XMLStreamReader reader(InputStream bytes, XMLInputFactory factory)
      throws IOException, XMLStreamException {
    PushbackInputStream in = new PushbackInputStream(bytes, HEAD);
    byte[] head = in.readNBytes(HEAD);
    int bom = head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB ? 3 : 0;
    in.unread(head, bom, head.length - bom);
    if (!isUtf8(head, bom)) {
      return factory.createXMLStreamReader(in);
    }
    return factory.createXMLStreamReader(
        new InputStreamReader(
            in,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  private static boolean isUtf8(byte[] head, int bom) {
    String start =
        new String(head, bom, head.length - bom, StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    if (!start.startsWith("<?xml")) {
      return start.startsWith("<") && start.indexOf('\0') < 0;
    }
    String declaration = start.substring(0, Math.max(0, start.indexOf("?>")));
    return declaration.matches("(?s).*encoding\\s*=\\s*[\"']utf-8[\"'].*")
        || (!declaration.isEmpty() && !declaration.contains("encoding"));
  }
}
