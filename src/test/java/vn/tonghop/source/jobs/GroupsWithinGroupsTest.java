package vn.tonghop.source.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Applicability;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Registry.Grouping;

/** Column {@code also} of the agencies: groups that lie within the obliged ones. */
class GroupsWithinGroupsTest {

  /** Told in these tests. */
  static final Set<String> PROBLEMS = Set.of("group-within-groups");

  private static final String GROUPS = "registries/groups.csv";
  private static final String AGENCIES = "registries/libraries.csv";

  @TempDir Path temp;
  private JobsCopy copy;

  @BeforeEach
  void copy() throws IOException {
    copy = new JobsCopy(temp);
    Files.writeString(
        copy.file(GROUPS),
        """
        group,name_vi,name_en
        TINH,Tỉnh,Province
        HUYEN,Huyện,District
        XA,Xã,Commune
        CAO,Vùng cao (tạm tính),Highland (provisional)
        XANH,Thư viện xanh,Green
        """);
    agencies("CAO|XANH", "CAO");
  }

  private void agencies(String alsoOfTwo, String alsoOfOne) throws IOException {
    Files.writeString(
        copy.file(AGENCIES),
        "agency_code,official_name,group,also,sort_order,region,aliases\n"
            + ("TV-2,Thư viện huyện Hai,HUYEN," + alsoOfTwo + ",2,BAC,TV Hai\n")
            + ("TV-1,Thư viện xã Một,XA," + alsoOfOne + ",1,,TV Một\n")
            + "TV-3,Thư viện tỉnh,TINH,,3,NAM,\n");
  }

  private Registry registry() throws Exception {
    return copy.jobs().load(JobsCopy.CAMPAIGN).registry();
  }

  @Test
  void an_agency_belongs_to_its_group_and_to_those_within() throws Exception {
    Registry registry = registry();
    assertThat(registry.groups()).extracting(Grouping::code).containsExactly("XA", "HUYEN");
    assertThat(registry.subsets()).extracting(Grouping::code).containsExactly("CAO", "XANH");
    assertThat(registry.populations().keySet())
        .startsWith("ALL", "XA", "HUYEN", "CAO", "XANH")
        .contains("BAC");
    assertThat(registry.populations().get("CAO"))
        .extracting(Agency::code)
        .containsExactly("TV-1", "TV-2");
    assertThat(registry.populations().get("XANH")).extracting(Agency::code).containsExactly("TV-2");
  }

  @Test
  void what_is_for_a_group_within_groups_is_for_its_agencies_alone() throws Exception {
    Registry registry = registry();
    Applicability green = new Applicability(false, Set.of("XANH"), Set.of());
    assertThat(green.appliesTo(registry.agency("TV-2").orElseThrow())).isTrue();
    assertThat(green.appliesTo(registry.agency("TV-1").orElseThrow())).isFalse();
  }

  @Test
  void a_total_adds_up_groups_and_those_within_only_where_there_are_no_others() throws Exception {
    Registry registry = registry();
    assertThat(registry.addedUp(List.of("XA", "HUYEN", "CAO")))
        .extracting(Grouping::code)
        .containsExactly("XA", "HUYEN");
    assertThat(registry.addedUp(List.of("CAO"))).extracting(Grouping::code).containsExactly("CAO");
  }

  @Test
  void an_obliged_group_is_not_within_groups() throws Exception {
    agencies("XA", "");
    assertThat(told())
        .containsExactly(
            "campaigns/mini-2020.yaml:"
                + copy.lineOf("campaigns/mini-2020.yaml", "obliged:")
                + " group-within-groups [XA]");
  }

  @Test
  void an_unknown_group_is_told_at_the_agency() throws Exception {
    agencies("CAOO", "CAO");
    assertThat(told())
        .hasSize(1)
        .first()
        .asString()
        .startsWith(AGENCIES + ":2 unknown-group [CAOO");
  }

  private List<String> told() throws Exception {
    return copy.problems().stream()
        .map(p -> p.file() + ":" + p.line() + " " + p.key() + " " + p.args())
        .toList();
  }
}
