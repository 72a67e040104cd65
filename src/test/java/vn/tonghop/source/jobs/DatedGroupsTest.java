package vn.tonghop.source.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Registry.Grouping;

/** Groups and regions are those of the last day of the campaign's period, 2020-12-31. */
class DatedGroupsTest {

  private static final String GROUPS = "registries/groups.csv";
  private static final String AGENCIES = "registries/libraries.csv";

  @TempDir Path temp;
  private JobsCopy copy;

  @BeforeEach
  void copy() throws IOException {
    copy = new JobsCopy(temp);
  }

  private void groups(String... lines) throws IOException {
    write(GROUPS, "group,name_vi,name_en,valid_from,valid_to", lines);
  }

  private void write(String file, String header, String... lines) throws IOException {
    Files.writeString(copy.file(file), header + "\n" + String.join("\n", lines) + "\n");
  }

  private Registry registry() throws Exception {
    return copy.jobs().load(JobsCopy.CAMPAIGN).registry();
  }

  private List<String> told() throws Exception {
    return copy.problems().stream()
        .map(p -> p.file() + ":" + p.line() + " " + p.key() + " " + p.args())
        .toList();
  }

  @Test
  void a_group_has_the_name_of_the_campaigns_date() throws Exception {
    groups(
        "TINH,Tỉnh,Province,,",
        "HUYEN,Huyện cũ,Former district,,2020-12-30",
        "HUYEN,Huyện mới,New district,2020-12-31,2020-12-31",
        "HUYEN,Huyện sau,Later district,2021-01-01,",
        "XA,Xã,Commune,,");
    assertThat(registry().groups())
        .extracting(Grouping::code, g -> g.name().vi())
        .containsExactly(tuple("XA", "Xã"), tuple("HUYEN", "Huyện mới"));
  }

  @Test
  void a_group_that_ended_on_the_day_before_is_told_wherever_the_campaign_needs_it()
      throws Exception {
    groups("TINH,Tỉnh,Province,,2020-12-30", "HUYEN,Huyện,District,,", "XA,Xã,Commune,,");
    assertThat(told()).containsExactly(AGENCIES + ":6 not-valid-then [TINH, 2020-12-31]");
    groups("TINH,Tỉnh,Province,,2020-12-31", "HUYEN,Huyện,District,,", "XA,Xã,Commune,,");
    assertThat(told()).isEmpty();
  }

  @Test
  void an_obliged_group_of_another_date_is_told_at_its_line_of_the_campaign() throws Exception {
    copy.edit("campaigns/mini-2020.yaml", "obliged: [XA, HUYEN]", "obliged: [XA, HUYEN, THON]");
    groups(
        "TINH,Tỉnh,Province,,",
        "HUYEN,Huyện,District,,",
        "XA,Xã,Commune,,",
        "THON,Thôn,Hamlet,2021-01-01,");
    int line = copy.lineOf("campaigns/mini-2020.yaml", "obliged:");
    assertThat(told())
        .containsExactly("campaigns/mini-2020.yaml:" + line + " not-valid-then [THON, 2020-12-31]");
  }

  @Test
  void an_audience_of_the_outline_with_a_group_of_another_date_is_told() throws Exception {
    copy.edit("outlines/mini.yaml", "TATCA: [HUYEN, XA]", "TATCA: [HUYEN, XA, THON]");
    groups(
        "TINH,Tỉnh,Province,,",
        "HUYEN,Huyện,District,,",
        "XA,Xã,Commune,,",
        "THON,Thôn,Hamlet,2021-01-01,");
    int line = copy.lineOf("outlines/mini.yaml", "TATCA: [");
    assertThat(told())
        .contains("outlines/mini.yaml:" + line + " not-valid-then [THON, 2020-12-31]");
  }

  @Test
  void a_former_row_of_an_agency_may_be_in_a_former_group_but_in_none_that_never_was()
      throws Exception {
    groups(
        "TINH,Tỉnh,Province,,",
        "HUYEN,Huyện,District,,",
        "XA,Xã,Commune,,",
        "TONG,Tổng,Canton,,1945-08-31");
    String header = "agency_code,official_name,group,sort_order,region,aliases,valid_from,valid_to";
    String[] rows = {
      "TV-1,Thư viện xã Một,XA,1,,,1945-09-01,",
      "TV-1,Thư viện tổng Một,TONG,1,,,,1945-08-31",
      "TV-2,Thư viện huyện Hai,HUYEN,2,BAC,,,",
      "TV-3,Thư viện tỉnh,TINH,3,NAM,,,"
    };
    write(AGENCIES, header, rows);
    assertThat(told()).isEmpty();
    assertThat(registry().agencies())
        .filteredOn(a -> a.code().equals("TV-1"))
        .extracting(Agency::name)
        .containsExactly("Thư viện xã Một");
    rows[1] = "TV-1,Thư viện tổng Một,TONGG,1,,,,1945-08-31";
    write(AGENCIES, header, rows);
    assertThat(told()).containsExactly(AGENCIES + ":3 unknown-group [TONGG, TONG]");
  }

  @Test
  void regions_are_dated_likewise() throws Exception {
    String header = "region,name_vi,name_en,valid_from,valid_to";
    write(
        "registries/regions.csv",
        header,
        "BAC,Miền Bắc,North,,",
        "NAM,Nam,South,,2019-12-31",
        "NAM,Miền Nam,The South,2020-01-01,");
    assertThat(registry().regions())
        .extracting(g -> g.name().en())
        .containsExactly("North", "The South");
    write(
        "registries/regions.csv", header, "BAC,Miền Bắc,North,,", "NAM,Miền Nam,South,2021-01-01,");
    assertThat(told()).containsExactly(AGENCIES + ":6 not-valid-then [NAM, 2020-12-31]");
  }
}
