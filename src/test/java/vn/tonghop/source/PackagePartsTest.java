package vn.tonghop.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagePartsTest {

  @TempDir Path folder;

  private static String relations(String... links) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + String.join("", links)
        + "</Relationships>";
  }

  private static String link(String id, String target, String more) {
    return "<Relationship Id=\"%s\" Type=\"t/sheet\" Target=\"%s\" %s/>"
        .formatted(id, target, more);
  }

  private PackageParts parts(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    Path file = folder.resolve("a.xlsx");
    Files.write(file, bytes.toByteArray());
    Allowance allowance = Allowance.of(ReadLimits.DEFAULT, System::nanoTime);
    return new PackageParts(ZipContainer.open(file, allowance), ReadLimits.DEFAULT);
  }

  private static String text(PackageParts parts, String part) throws IOException {
    try (InputStream in = parts.open(part)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void a_target_is_found_from_the_folder_of_its_source_from_the_root_and_over_other_folders()
      throws Exception {
    PackageParts parts =
        parts(
            "xl/_rels/workbook.xml.rels",
            relations(
                link("a", "worksheets/sheet1.xml", ""),
                link("b", "/xl/styles.xml", ""),
                link("c", "./x/../../custom/d.xml", "")));
    assertThat(parts.links("xl/workbook.xml"))
        .extracting(PackageParts.Link::part)
        .containsExactly("xl/worksheets/sheet1.xml", "xl/styles.xml", "custom/d.xml");
  }

  @Test
  void what_leads_outside_the_package_is_left_out() throws Exception {
    PackageParts parts =
        parts("_rels/.rels", relations(link("a", "http://x/y.xml", "TargetMode=\"External\"")));
    assertThat(parts.links(PackageParts.ROOT)).isEmpty();
  }

  @Test
  void steps_above_the_root_lead_to_no_other_file() throws Exception {
    PackageParts parts =
        parts("_rels/.rels", relations(link("a", "../../../etc/passwd", "")), "x", "");
    String part = parts.links(PackageParts.ROOT).get(0).part();
    assertThat(part).isEqualTo("etc/passwd");
    assertThat(parts.has(part)).isFalse();
    assertThatThrownBy(() -> parts.open(part)).isInstanceOf(IOException.class);
  }

  @Test
  void names_are_compared_without_case_and_with_any_slash() throws Exception {
    PackageParts parts = parts("XL\\Workbook.xml", "here", "xl/Tr%C3%A0.xml", "escaped");
    assertThat(text(parts, "xl/workbook.xml")).isEqualTo("here");
    assertThat(text(parts, "xl/Tr%C3%A0.xml")).isEqualTo("escaped");
  }

  @Test
  void an_escaped_name_finds_the_part_that_is_written_without() throws Exception {
    PackageParts parts = parts("xl/bảng 1.xml", "here");
    assertThat(text(parts, "xl/b%E1%BA%A3ng%201.xml")).isEqualTo("here");
    assertThat(parts.has("xl/%ZZ.xml")).isFalse();
  }

  @Test
  void two_parts_of_one_name_make_no_package() {
    assertThatThrownBy(() -> parts("xl/a.xml", "1", "xl/A.XML", "2"))
        .isInstanceOf(IOException.class)
        .hasMessage("two parts of one name");
  }

  @Test
  void a_part_without_relationships_leads_nowhere() throws Exception {
    assertThat(parts("xl/a.xml", "").links("xl/a.xml")).isEqualTo(List.of());
  }

  @Test
  void an_incomplete_relationship_is_damage() {
    assertThatThrownBy(
            () ->
                parts("_rels/.rels", relations("<Relationship Id=\"a\"/>"))
                    .links(PackageParts.ROOT))
        .isInstanceOf(IOException.class);
  }
}
