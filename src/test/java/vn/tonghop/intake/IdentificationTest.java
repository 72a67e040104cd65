package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.intake.Registries.file;
import static vn.tonghop.intake.Registries.folder;
import static vn.tonghop.intake.Registries.title;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.normalize.SheetTitle;
import vn.tonghop.outline.Cover.Role;

/** Rules I-1 … I-6: cover, names and title block say who, which campaign, which revision. */
class IdentificationTest {

  private static final SubmissionNames TELLS_NOTHING = file("bao cao.xlsx");

  private final Identification identification = new Identification(Registries.SETUP);
  private final Map<Role, String> cover = new EnumMap<>(Role.class);

  private Identity identify(SubmissionNames names, SheetTitle... titles) {
    return identification.identify(names, cover, List.of(titles), List.of(titles));
  }

  private static String agency(Identity identity) {
    return Objects.requireNonNull(identity.agency()).code();
  }

  private static List<String> codes(Identity identity) {
    return identity.findings().stream().map(Finding::code).toList();
  }

  private static Finding only(Identity identity) {
    assertThat(identity.findings()).hasSize(1);
    return identity.findings().get(0);
  }

  // ---- I-1, I-2: sources must agree ----------------------------------------------------------

  @Test
  void coverAndFileNameThatAgreeTellTheSender() {
    cover.put(Role.AGENCY_NAME, "UBND tỉnh Hà Giang");
    cover.put(Role.AGENCY_CODE, "UBND-02");

    Identity identity = identify(file("3500-KQ2017_UBND-02_L01_20171106.xlsx"));

    assertThat(agency(identity)).isEqualTo("UBND-02");
    assertThat(identity.findings()).isEmpty();
  }

  @Test
  void aCoverWithoutNameOrWithoutCodeIsEnough() {
    cover.put(Role.AGENCY_NAME, "Bộ Y tế");
    assertThat(agency(identify(TELLS_NOTHING))).isEqualTo("BYT");

    cover.clear();
    cover.put(Role.AGENCY_CODE, "UBND-1");
    assertThat(agency(identify(TELLS_NOTHING))).isEqualTo("UBND-01");
  }

  @Test
  void aFileNameAloneIsEnough() {
    Identity identity = identify(file("3500-KQ2017_BYT_L01_20171106.csv"));

    assertThat(agency(identity)).isEqualTo("BYT");
    assertThat(identity.findings()).isEmpty();
    assertThat(identity.covered()).isFalse();
  }

  @Test
  void theTitleBlockIsAskedLast() {
    Identity identity = identify(TELLS_NOTHING, title("UBND TỈNH LÀO CAI", "BÁO CÁO NĂM 2017"));

    assertThat(agency(identity)).isEqualTo("UBND-10");
  }

  @Test
  void aDepartmentsLetterheadSpeaksForItsProvince() {
    Identity identity = identify(TELLS_NOTHING, title("SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH LÀO CAI"));

    assertThat(agency(identity)).isEqualTo("UBND-10");
    assertThat(codes(identity)).containsExactly("ONBEHALF");
  }

  @Test
  void aTitleWithANumberOrManyAgenciesTellsNobody() {
    assertThat(identify(TELLS_NOTHING, title("22", "48")).agency()).isNull();
    assertThat(identify(TELLS_NOTHING, title("Bộ Y tế", "Bộ Công an")).agency()).isNull();
  }

  @Test
  void coverAgainstFileNameIsNobody() {
    cover.put(Role.AGENCY_NAME, "UBND tỉnh Hà Giang");

    Identity identity = identify(file("3500-KQ2017_UBND-04_L01.xlsx"));

    assertThat(identity.agency()).isNull();
    Finding who = only(identity);
    assertThat(who.code()).isEqualTo("WHO");
    assertThat(who.found()).isEqualTo("UBND tỉnh Hà Giang");
    assertThat(who.expected()).isEqualTo("3500-KQ2017_UBND-04_L01.xlsx");
  }

  @Test
  void coverAgainstTitleBlockIsNobody() {
    cover.put(Role.AGENCY_NAME, "Bộ Y tế");

    assertThat(codes(identify(TELLS_NOTHING, title("Bộ Công an")))).containsExactly("WHO");
  }

  @Test
  void theMinistryThatCollectsMayHeadEveryForm() {
    cover.put(Role.AGENCY_NAME, "Bộ Y tế");

    Identity identity = identify(TELLS_NOTHING, title("BỘ THÔNG TIN VÀ TRUYỀN THÔNG"));

    assertThat(agency(identity)).isEqualTo("BYT");
    assertThat(identity.findings()).isEmpty();
  }

  @Test
  void firstRowsOfASheetThatIsNoFormNeedNotAgree() {
    cover.put(Role.AGENCY_NAME, "Bộ Y tế");

    Identity identity =
        identification.identify(
            TELLS_NOTHING, cover, List.of(title("Bộ Công an", "năm 2012")), List.of());

    assertThat(agency(identity)).isEqualTo("BYT");
    assertThat(identity.findings()).isEmpty();
  }

  @Test
  void codeAndNameOnTheCoverThatDisagreeAreNobody() {
    cover.put(Role.AGENCY_NAME, "UBND tỉnh Hà Giang");
    cover.put(Role.AGENCY_CODE, "UBND-04");

    Finding who = only(identify(TELLS_NOTHING));

    assertThat(who.code()).isEqualTo("WHO");
    assertThat(who.found()).isEqualTo("UBND tỉnh Hà Giang / UBND-04");
  }

  @Test
  void aCodeOfAnotherListTellsNothing() {
    cover.put(Role.AGENCY_CODE, "000.00.00.H14");
    assertThat(codes(identify(TELLS_NOTHING))).containsExactly("WHO");

    cover.put(Role.AGENCY_NAME, "UBND tỉnh Cao Bằng");
    Identity named = identify(TELLS_NOTHING);
    assertThat(agency(named)).isEqualTo("UBND-04");
    assertThat(named.findings()).isEmpty();

    cover.put(Role.AGENCY_CODE, "UBND-99");
    assertThat(codes(identify(TELLS_NOTHING))).containsExactly("WHO");
  }

  // ---- I-3, I-4: variants, unknown names -----------------------------------------------------

  @Test
  void aDepartmentOnTheCoverIsToBeConfirmed() {
    cover.put(Role.AGENCY_NAME, "Sở Thông tin và Truyền thông tỉnh Hà Giang");

    Identity identity = identify(TELLS_NOTHING);

    assertThat(agency(identity)).isEqualTo("UBND-02");
    Finding onBehalf = only(identity);
    assertThat(onBehalf.code()).isEqualTo("ONBEHALF");
    assertThat(onBehalf.found()).isEqualTo("Sở Thông tin và Truyền thông tỉnh Hà Giang");
    assertThat(onBehalf.expected()).isEqualTo("Ủy ban nhân dân tỉnh Hà Giang");
  }

  @Test
  void aDepartmentThatDoesNotSayWhereIsToldByTheFileName() {
    cover.put(Role.AGENCY_NAME, "Sở Thông tin và Truyền thông");

    Identity known = identify(file("3500-KQ2017_UBND-02_L01.xlsx"));
    assertThat(agency(known)).isEqualTo("UBND-02");
    assertThat(codes(known)).containsExactly("ONBEHALF");

    assertThat(codes(identify(TELLS_NOTHING))).containsExactly("WHO");
  }

  @Test
  void anUnknownNameIsNotGuessedAtAndTheNearestAreTold() {
    cover.put(Role.AGENCY_NAME, "Bình");

    Identity identity = identify(TELLS_NOTHING);

    assertThat(identity.agency()).isNull();
    assertThat(only(identity).found()).isEqualTo("Bình");
    assertThat(only(identity).expected())
        .isEqualTo(
            "Ủy ban nhân dân tỉnh Hòa Bình; Ủy ban nhân dân tỉnh Thái Bình;"
                + " Ủy ban nhân dân tỉnh Ninh Bình");
  }

  @Test
  void anUnknownNameIsNotOverruledByAFileName() {
    cover.put(Role.AGENCY_NAME, "Tổng công ty Không Có");

    assertThat(codes(identify(file("3500-KQ2017_BYT_L01.xlsx")))).containsExactly("WHO");
  }

  @Test
  void nothingTellsNobody() {
    assertThat(codes(identify(TELLS_NOTHING))).containsExactly("WHO");
    assertThat(codes(identification.identify(TELLS_NOTHING))).containsExactly("WHO");
  }

  // ---- names inside folders ------------------------------------------------------------------

  @Test
  void filesOfACsvSetTellNobody() {
    Identity identity = identify(folder("UBND-48", "BTC.csv", "ha noi.csv", "L07_dvc.csv"));

    assertThat(agency(identity)).isEqualTo("UBND-48");
    assertThat(identity.declaredRevision()).isNull();
    assertThat(identify(folder("bo du lieu", "BTC.csv")).agency()).isNull();
  }

  @Test
  void aWorkbookInAFolderMustAgreeWithIt() {
    assertThat(agency(identify(folder("dot 1", "3500-KQ2017_BYT_L01.xlsx")))).isEqualTo("BYT");
    assertThat(codes(identify(folder("UBND-48", "3500-KQ2017_BYT_L01.xlsx"))))
        .containsExactly("WHO");
  }

  @Test
  void oneFolderOfAZipTellsForItself() {
    SubmissionNames names = new SubmissionNames("hai tinh.zip!/Hà Giang", List.of("hai tinh.zip"));

    assertThat(agency(identify(names))).isEqualTo("UBND-02");
  }

  // ---- I-5: campaign and year ----------------------------------------------------------------

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3500-KQ2017",
        "3500-kq2017",
        "Kết quả năm 2017",
        "Ket qua ung dung CNTT nam 2017"
      })
  void theCampaignIsKnownByItsIdAndItsNames(String text) {
    cover.put(Role.AGENCY_NAME, "Bộ Y tế");
    cover.put(Role.CAMPAIGN, text);

    Identity identity = identify(TELLS_NOTHING);

    assertThat(identity.findings()).isEmpty();
    assertThat(identity.covered()).isTrue();
  }

  @Test
  void anotherCampaignOnTheCoverIsRefused() {
    cover.put(Role.AGENCY_NAME, "Bộ Y tế");
    cover.put(Role.CAMPAIGN, "3500-KH2018");

    Finding campaign = only(identify(TELLS_NOTHING));

    assertThat(campaign.code()).isEqualTo("CAMPAIGN");
    assertThat(campaign.found()).isEqualTo("3500-KH2018");
    assertThat(campaign.expected()).isEqualTo("3500-KQ2017");
  }

  @ParameterizedTest
  @CsvSource({
    "3500-KH2018_BYT_L01_20171106.xlsx, CAMPAIGN",
    "3500-KQ2017_BYT_L01_20171106.xlsx, ''",
    "BC-2016_BYT.xlsx, ''"
  })
  void withoutACoverTheFullNameOfTheTemplateTellsTheCampaign(String name, String code) {
    assertThat(String.join(" ", codes(identify(file(name))))).isEqualTo(code);
  }

  @Test
  void theCoverOutweighsACampaignInTheName() {
    cover.put(Role.CAMPAIGN, "3500-KQ2017");

    assertThat(identify(file("3500-KH2018_BYT_L01.xlsx")).findings()).isEmpty();
  }

  @Test
  void anotherYearInATitleIsTold() {
    cover.put(Role.AGENCY_NAME, "Bộ Y tế");

    Finding year = only(identify(TELLS_NOTHING, title("KẾT QUẢ NĂM 2016")));

    assertThat(year.code()).isEqualTo("YEAR");
    assertThat(year.found()).isEqualTo("2016");
    assertThat(year.expected()).isEqualTo("2017");
    assertThat(year.origin().sheet()).isEqualTo("DVC");
  }

  @ParameterizedTest
  @ValueSource(strings = {"KẾT QUẢ NĂM 2017", "Kết quả năm 2017, kế hoạch năm 2018", "Số 2016", ""})
  void theCampaignsOwnYearOrNoneIsFine(String text) {
    cover.put(Role.AGENCY_NAME, "Bộ Y tế");

    assertThat(identify(TELLS_NOTHING, title(text)).findings()).isEmpty();
  }

  // ---- marks ---------------------------------------------------------------------------------

  @ParameterizedTest
  @ValueSource(strings = {"MẬT", "Tối mật", "(TUYỆT MẬT)", " mật. ", "MẬT"})
  void aSecrecyStampIsFound(String text) {
    cover.put(Role.AGENCY_NAME, "Bộ Y tế");

    Identity identity = identify(TELLS_NOTHING, title("BỘ Y TẾ", text));

    assertThat(identity.secret()).isTrue();
    assertThat(codes(identity)).containsExactly("SECRET");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bảo mật", "Không mật", "mat", "MẬT ĐỘ", "An toàn, bảo mật thông tin", ""})
  void wordsAboutSecrecyAreNoStamp(String text) {
    cover.put(Role.AGENCY_NAME, "Bộ Y tế");

    Identity identity = identify(TELLS_NOTHING, title(text));

    assertThat(identity.secret()).isFalse();
    assertThat(identity.findings()).isEmpty();
  }

  @Test
  void madeUpDataIsMarkedOnTheCoverInATitleOrInAName() {
    assertThat(identify(file("BYT.xlsx")).synthetic()).isFalse();
    assertThat(identify(file("BYT.xlsx"), title("Dữ liệu thật")).synthetic()).isFalse();
    assertThat(identify(file("BYT.xlsx"), title("(DỮ LIỆU GIẢ LẬP)")).synthetic()).isTrue();
    assertThat(identify(file("BYT du-lieu-gia-lap.xlsx")).synthetic()).isTrue();

    cover.put(Role.SYNTHETIC, "x");
    assertThat(identify(file("BYT.xlsx")).synthetic()).isTrue();
  }

  // ---- I-6: revision -------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "2, 2",
    "02, 2",
    "2.0, 2",
    "'2,0', 2",
    "Lần 2, 2",
    "lần thứ 3, 3",
    "12, 12",
    "0,",
    "hai,",
    "2017-11-06,",
    "'Lần 2, ngày 6/11',",
    "12345,"
  })
  void theCoverGivesTheRevision(String text, Integer expected) {
    cover.put(Role.REVISION, text);

    assertThat(identify(file("BYT.xlsx")).declaredRevision()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "3500-KQ2017_BYT_L03_20171106.xlsx, 3",
    "3500-KQ2017_BYT_L03.xlsx, 3",
    "BYT L2.xlsx, 2",
    "Báo cáo BYT lần 2.xlsx, 2",
    "bao cao byt lan gui 04.xlsx, 4",
    "3500-KQ2017_BYT_L00.xlsx,",
    "BYT_XL2.xlsx,",
    "BYT_L2a.xlsx,",
    "BYT lan 2017.xlsx,",
    "BYT.xlsx,"
  })
  void theNameGivesTheRevisionWhereTheCoverDoesNot(String name, Integer expected) {
    assertThat(identify(file(name)).declaredRevision()).isEqualTo(expected);
  }

  @Test
  void theCoversRevisionOutweighsTheNames() {
    cover.put(Role.REVISION, "2");

    assertThat(identify(file("3500-KQ2017_BYT_L01.xlsx")).declaredRevision()).isEqualTo(2);
  }

  @Test
  void anUnknownNameIsToldWithItsFieldAndTheNearestNames() {
    cover.put(Role.AGENCY_NAME, "UBND tỉnh Hà Giangg");

    Finding who = only(identify(TELLS_NOTHING));

    assertThat(who.found()).isEqualTo("UBND tỉnh Hà Giangg");
    assertThat(who.column()).isNotEmpty();
    assertThat(who.expected()).contains("Ủy ban nhân dân tỉnh Hà Giang");
  }

  @Test
  void whoeverNamesNobodyIsComparedWithNobody() {
    Finding who = only(identify(TELLS_NOTHING));

    assertThat(List.of(who.found(), who.column(), who.expected())).containsOnly("");
  }
}
