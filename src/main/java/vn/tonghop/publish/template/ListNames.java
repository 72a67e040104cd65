package vn.tonghop.publish.template;

/** Names of cells and ranges the formulas use; none looks like a cell address. */
final class ListNames {

  static final String AGENCY_NAME = "ten_co_quan";
  static final String AGENCY_CODE = "ma_co_quan";
  static final String AGENCIES = "ds_co_quan";
  static final String AGENCY_TABLE = "bang_co_quan";
  static final String STATES = "ds_trang_thai";
  static final String YES_NO = "ds_co_khong";
  static final String YES_NO_PARTLY = "ds_co_khong_mot_phan";
  static final String TICK = "ds_danh_dau";
  static final String MONEY_UNITS = "ds_don_vi_tien";
  static final String TASKS = "bang_nhiem_vu";
  static final String TASK_ITEMS = "bang_chi_tieu_rieng";

  private ListNames() {}

  /** 1 where the chosen agency belongs to the audience, else 0. */
  static String audience(int index) {
    return "thuoc_nhom_" + (index + 1);
  }

  /** Labels of a choice list. */
  static String labels(String list) {
    return "ds_lua_chon_" + list.replaceAll("[^A-Za-z0-9_]", "_");
  }

  /** Codes of a choice list. */
  static String codes(String list) {
    return "ds_ma_" + list.replaceAll("[^A-Za-z0-9_]", "_");
  }
}
