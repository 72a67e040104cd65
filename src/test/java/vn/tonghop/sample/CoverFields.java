package vn.tonghop.sample;

import java.time.LocalDate;
import vn.tonghop.outline.Setup;

/** The cover sheet of a submission; persons and telephone numbers are invented. */
final class CoverFields {

  private CoverFields() {}

  static void fill(Report report, Sending sending, Setup setup) {
    boolean local = report.agency.code().startsWith("UBND");
    int number = 100 + Math.floorMod(report.agency.code().hashCode(), 800);
    report.cover.put(
        "title", "MẪU BÁO CÁO KẾT QUẢ ỨNG DỤNG CNTT NĂM 2017 (" + TemplateWorkbook.MARK + ")");
    report.cover.put("doc", "3500/BTTTT-THH ngày 27/9/2017");
    report.cover.put("campaign", setup.campaign().id());
    report.cover.put("template_version", "1.0");
    report.cover.put("agency_name", report.agency.name());
    report.cover.put("agency_code", report.agency.code());
    report.cover.put("revision", report.revision);
    report.cover.put(
        "doc_no", number + (local ? "/BC-UBND" : "/" + report.agency.code() + "-CNTT"));
    report.cover.put("doc_date", sending.received().minusDays(2));
    report.cover.put("cutoff", LocalDate.of(2017, 10, 31));
    report.cover.put("money_unit", "triệu đồng");
    report.cover.put("unit", local ? "Sở Thông tin và Truyền thông" : "Cục Công nghệ thông tin");
    report.cover.put("contact_name", "Nguyễn Văn Giả Lập; chuyên viên");
    report.cover.put("contact", "024 0000 0000; gialap@example.vn");
    report.cover.put("signer", "Trần Thị Giả Lập");
    report.cover.put("note", "Số liệu giả lập để thử hệ thống");
    report.cover.put("synthetic", TemplateWorkbook.MARK);
  }
}
