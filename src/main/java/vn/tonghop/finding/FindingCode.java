package vn.tonghop.finding;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every finding the engine knows: its code, default level and layer. The texts are in the bundle
 * {@code vn.tonghop.finding.findings}; a test keeps list, texts and docs together.
 */
public enum FindingCode {
  FORMAT("FORMAT", Level.BLOCK, Layer.FIL),
  PASSWORD("PASSWORD", Level.BLOCK, Layer.FIL),
  SECRET("SECRET", Level.BLOCK, Layer.FIL),
  EXTLINK("EXTLINK", Level.WARN, Layer.FIL),
  TOO_BIG("TOO-BIG", Level.BLOCK, Layer.FIL),
  SYNTHETIC("SYNTHETIC", Level.BLOCK, Layer.FIL),
  OLD_EXCEL("OLD-EXCEL", Level.BLOCK, Layer.FIL),
  DAMAGED("DAMAGED", Level.BLOCK, Layer.FIL),
  ENC_UNKNOWN("ENC-UNKNOWN", Level.BLOCK, Layer.ENC),
  ENC_REPAIRED("ENC-REPAIRED", Level.WARN, Layer.ENC, true),
  SOFTHYPHEN("SOFTHYPHEN", Level.CONFIRM, Layer.ENC),
  CAMPAIGN("CAMPAIGN", Level.BLOCK, Layer.TPL),
  YEAR("YEAR", Level.WARN, Layer.TPL),
  NOTABLE("NOTABLE", Level.BLOCK, Layer.TPL),
  TWO_SHEETS("TWO-SHEETS", Level.ERROR, Layer.TPL),
  EXTRA("EXTRA", Level.INFO, Layer.TPL),
  LAYOUT("LAYOUT", Level.ERROR, Layer.STR),
  COL("COL", Level.ERROR, Layer.STR),
  COL_AMBIG("COL-AMBIG", Level.ERROR, Layer.STR),
  NO_ROWS("NO-ROWS", Level.CONFIRM, Layer.STR),
  ONLY_TOTAL("ONLY-TOTAL", Level.ERROR, Layer.STR),
  COMMENT("COMMENT", Level.INFO, Layer.STR),
  HIDDEN("HIDDEN", Level.WARN, Layer.STR),
  MERGE("MERGE", Level.WARN, Layer.STR, true),
  FILL_DOWN("FILL-DOWN", Level.INFO, Layer.STR, true),
  WHO("WHO", Level.BLOCK, Layer.SND),
  ONBEHALF("ONBEHALF", Level.CONFIRM, Layer.SND),
  ELIG("ELIG", Level.ERROR, Layer.SND),
  FOREIGN("FOREIGN", Level.ERROR, Layer.SND),
  NOT_APPLICABLE("NOT-APPLICABLE", Level.WARN, Layer.SND),
  MANY_OF_ONE("MANY-OF-ONE", Level.BLOCK, Layer.SND),
  REQUIRED("REQUIRED", Level.ERROR, Layer.FMT),
  NUM("NUM", Level.ERROR, Layer.FMT),
  NUM_AMBIG("NUM-AMBIG", Level.ERROR, Layer.FMT),
  NUM_APPROX("NUM-APPROX", Level.ERROR, Layer.FMT),
  NOTE("NOTE", Level.WARN, Layer.FMT),
  NOT_COLLECTED("NOT-COLLECTED", Level.WARN, Layer.FMT),
  NEG("NEG", Level.ERROR, Layer.FMT),
  INT("INT", Level.ERROR, Layer.FMT),
  PCT("PCT", Level.ERROR, Layer.FMT),
  PCT_SCALE("PCT-SCALE", Level.ERROR, Layer.FMT),
  DATE_IN_NUM("DATE-IN-NUM", Level.ERROR, Layer.FMT),
  FORMULA("FORMULA", Level.ERROR, Layer.FMT),
  NO_CACHE("NO-CACHE", Level.ERROR, Layer.FMT),
  LEVEL("LEVEL", Level.ERROR, Layer.FMT),
  LEVEL_MULTI("LEVEL-MULTI", Level.ERROR, Layer.FMT),
  UNIT("UNIT", Level.ERROR, Layer.FMT),
  DATE("DATE", Level.ERROR, Layer.FMT),
  URL("URL", Level.WARN, Layer.FMT),
  LOCALE("LOCALE", Level.WARN, Layer.FMT, true),
  TEXT_SHORT("TEXT-SHORT", Level.WARN, Layer.FMT),
  RANGE("RANGE", Level.WARN, Layer.FMT),
  ZERO("ZERO", Level.WARN, Layer.FMT),
  REPAIRED("REPAIRED", Level.INFO, Layer.FMT, true),
  ENUM("ENUM", Level.ERROR, Layer.REF),
  NUM_OVER_DEN("NUM-OVER-DEN", Level.ERROR, Layer.REC),
  ONLINE_OVER_ALL("ONLINE-OVER-ALL", Level.ERROR, Layer.REC),
  PARTS_OVER_WHOLE("PARTS-OVER-WHOLE", Level.ERROR, Layer.REC),
  SUM_OVER("SUM-OVER", Level.ERROR, Layer.REC),
  SUM_UNDER("SUM-UNDER", Level.CONFIRM, Layer.REC),
  PCT_DIFFERS("PCT-DIFFERS", Level.WARN, Layer.REC),
  NO_COUNTS("NO-COUNTS", Level.WARN, Layer.REC),
  UNIT_SIZE("UNIT-SIZE", Level.CONFIRM, Layer.REC),
  MONEY_YEAR("MONEY-YEAR", Level.ERROR, Layer.REC),
  MONEY_YEAR_PRINTED("MONEY-YEAR-PRINTED", Level.WARN, Layer.REC),
  WINDOW("WINDOW", Level.CONFIRM, Layer.REC),
  CUTOFF("CUTOFF", Level.WARN, Layer.REC),
  TASK("TASK", Level.ERROR, Layer.REC),
  PCT_MISMATCH("PCT-MISMATCH", Level.ERROR, Layer.REC),
  YEAR_EMPTY("YEAR-EMPTY", Level.INFO, Layer.REC),
  PERIOD_EMPTY("PERIOD-EMPTY", Level.WARN, Layer.REC),
  NO_BUDGET("NO-BUDGET", Level.INFO, Layer.REC),
  TOTAL("TOTAL", Level.WARN, Layer.TAB),
  SUBTOTAL("SUBTOTAL", Level.WARN, Layer.TAB),
  DUP("DUP", Level.CONFIRM, Layer.TAB),
  SAME_DENOMINATOR("SAME-DENOMINATOR", Level.WARN, Layer.CRS),
  TABLE_COUNT("TABLE-COUNT", Level.WARN, Layer.CRS),
  YEAR_JUMP("YEAR-JUMP", Level.CONFIRM, Layer.HIS),
  SAME_AS_LAST_YEAR("SAME-AS-LAST-YEAR", Level.WARN, Layer.HIS),
  RESTATED("RESTATED", Level.CONFIRM, Layer.HIS),
  OUTLIER("OUTLIER", Level.WARN, Layer.POP),
  DOMINANT("DOMINANT", Level.INFO, Layer.POP),
  REV_SAME("REV-SAME", Level.BLOCK, Layer.FLW),
  REV_OLD("REV-OLD", Level.BLOCK, Layer.FLW),
  DEADLINE("DEADLINE", Level.WARN, Layer.FLW),
  OK("OK", Level.INFO, Layer.FLW),
  SAME_BYTES("SAME-BYTES", Level.INFO, Layer.FLW),
  NO_CHANGE("NO-CHANGE", Level.INFO, Layer.FLW),
  VALUES_DROPPED("VALUES-DROPPED", Level.CONFIRM, Layer.FLW),
  CLOSED("CLOSED", Level.BLOCK, Layer.FLW),
  OVER_REFERENCE("OVER-REFERENCE", Level.WARN, Layer.REC),
  NO_LIST("NO-LIST", Level.WARN, Layer.FMT),
  TABLE_EMPTY("TABLE-EMPTY", Level.ERROR, Layer.TAB),
  DUP_CODE("DUP-CODE", Level.ERROR, Layer.TPL),
  ENGINE_TIME("ENGINE-TIME", Level.BLOCK, Layer.FIL),
  EMPTY("EMPTY", Level.BLOCK, Layer.FIL),
  CHARS("CHARS", Level.WARN, Layer.FMT, true),
  MACRO("MACRO", Level.WARN, Layer.FIL),
  TOO_POOR("TOO-POOR", Level.BLOCK, Layer.FLW),
  DATE_SWAPPED("DATE-SWAPPED", Level.WARN, Layer.REC),
  FEEDBACK_FILE("FEEDBACK-FILE", Level.BLOCK, Layer.FIL),
  FEEDBACK_BESIDE("FEEDBACK-BESIDE", Level.INFO, Layer.FIL),
  PERIOD("PERIOD", Level.WARN, Layer.FMT),
  PERIOD_YEAR("PERIOD-YEAR", Level.CONFIRM, Layer.REC),
  SPLIT("SPLIT", Level.ERROR, Layer.REC),
  BELOW_TARGET("BELOW-TARGET", Level.WARN, Layer.REC),
  TABLE_SUM("TABLE-SUM", Level.CONFIRM, Layer.CRS),
  KEY_MISSING("KEY-MISSING", Level.WARN, Layer.CRS),
  ROW_SUM("ROW-SUM", Level.CONFIRM, Layer.REC),
  DUP_AGENCY("DUP-AGENCY", Level.WARN, Layer.POP),
  OTHER_NAME("OTHER-NAME", Level.WARN, Layer.SND),
  NOT_LISTED("NOT-LISTED", Level.ERROR, Layer.TAB),
  ROW_MISSING("ROW-MISSING", Level.CONFIRM, Layer.TAB),
  ORDER("ORDER", Level.ERROR, Layer.REC);

  /** Which stage of reading raises it, from the file down to the whole population of agencies. */
  public enum Layer {
    /** The file itself. */
    FIL,
    /** Its encoding. */
    ENC,
    /** The template. */
    TPL,
    /** The structure of a sheet. */
    STR,
    /** Sender and eligibility. */
    SND,
    /** The form of a single value. */
    FMT,
    /** Reference lists. */
    REF,
    /** Values of one record against each other. */
    REC,
    /** Rows of one table. */
    TAB,
    /** Tables and indicators against each other. */
    CRS,
    /** Against last year. */
    HIS,
    /** Against other agencies. */
    POP,
    /** The flow of submissions. */
    FLW
  }

  private static final Map<String, FindingCode> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(FindingCode::code, Function.identity()));

  private final String code;
  private final Level level;
  private final Layer layer;
  private final boolean repair;

  FindingCode(String code, Level level, Layer layer) {
    this(code, level, layer, false);
  }

  FindingCode(String code, Level level, Layer layer, boolean repair) {
    this.code = code;
    this.level = level;
    this.layer = layer;
    this.repair = repair;
  }

  /** The code as printed: capital letters and hyphens. */
  public String code() {
    return code;
  }

  /** Default level; the outline may set another for a rule. */
  public Level level() {
    return level;
  }

  public Layer layer() {
    return layer;
  }

  /** It tells that something was read otherwise than it stands there. */
  public boolean isRepair() {
    return repair;
  }

  public static Optional<FindingCode> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }
}
