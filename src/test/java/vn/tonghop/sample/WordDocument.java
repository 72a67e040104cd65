package vn.tonghop.sample;

/** A word processor's document, which some agencies rename to .xlsx. */
final class WordDocument {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private WordDocument() {}

  static byte[] bytes(String agency) {
    String types =
        OoxmlParts.PROLOG
            + """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" \
            ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-\
            officedocument.wordprocessingml.document.main+xml"/></Types>""";
    String relations = OoxmlParts.PACKAGE_RELATIONS.replace("xl/workbook.xml", "word/document.xml");
    String text = "Báo cáo kết quả ứng dụng CNTT năm 2017 của " + agency + " (DỮ LIỆU GIẢ LẬP)";
    String document =
        OoxmlParts.PROLOG
            + "<w:document xmlns:w=\"%s\"><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>"
                .formatted(WORD, text);
    return new ZipFile()
        .add("[Content_Types].xml", types)
        .add("_rels/.rels", relations)
        .add("docProps/core.xml", OoxmlParts.CORE_PROPERTIES)
        .add("word/document.xml", document)
        .bytes();
  }
}
