package vn.tonghop.sample;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;

/** Names of public services by field, made of a vocabulary of procedures and objects. */
final class Services {

  private record Field(String name, List<String> objects) {}

  private static final List<String> PROCEDURES =
      List.of(
          "Cấp mới %s",
          "Cấp lại %s",
          "Gia hạn %s",
          "Sửa đổi, bổ sung %s",
          "Thu hồi %s theo đề nghị của tổ chức, cá nhân",
          "Xác nhận thay đổi nội dung %s",
          "Cấp bản sao %s",
          "Chuyển đổi %s");

  private static final List<Field> LOCAL =
      List.of(
          field("Hộ tịch", "giấy khai sinh", "giấy chứng nhận kết hôn", "phiếu lý lịch tư pháp"),
          field(
              "Đầu tư, doanh nghiệp",
              "giấy chứng nhận đăng ký doanh nghiệp",
              "giấy chứng nhận đăng ký hợp tác xã",
              "giấy chứng nhận đăng ký đầu tư",
              "giấy chứng nhận đăng ký hộ kinh doanh"),
          field(
              "Giao thông vận tải",
              "giấy phép lái xe",
              "giấy phép kinh doanh vận tải bằng xe ô tô",
              "phù hiệu xe chạy tuyến cố định",
              "giấy phép thi công trên đường đang khai thác"),
          field(
              "Xây dựng",
              "giấy phép xây dựng nhà ở riêng lẻ",
              "chứng chỉ hành nghề hoạt động xây dựng",
              "giấy phép quy hoạch"),
          field(
              "Đất đai, môi trường",
              "giấy chứng nhận quyền sử dụng đất",
              "giấy phép khai thác nước dưới đất",
              "giấy phép xả nước thải vào nguồn nước",
              "kế hoạch bảo vệ môi trường"),
          field(
              "Y tế",
              "chứng chỉ hành nghề dược",
              "giấy phép hoạt động phòng khám đa khoa",
              "giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm"),
          field(
              "Giáo dục và đào tạo",
              "bằng tốt nghiệp trung học phổ thông",
              "giấy phép hoạt động trung tâm ngoại ngữ, tin học",
              "quyết định cho phép dạy thêm"),
          field(
              "Lao động, thương binh và xã hội",
              "giấy phép lao động cho người nước ngoài",
              "giấy phép hoạt động dịch vụ việc làm",
              "giấy xác nhận khuyết tật"),
          field(
              "Công Thương",
              "giấy phép kinh doanh bán lẻ rượu",
              "giấy chứng nhận đủ điều kiện kinh doanh xăng dầu",
              "giấy xác nhận thực hiện khuyến mại"),
          field(
              "Nông nghiệp",
              "chứng chỉ hành nghề thú y",
              "giấy chứng nhận kiểm dịch động vật",
              "giấy chứng nhận đăng ký tàu cá"),
          field(
              "Văn hóa, thể thao, du lịch",
              "giấy phép kinh doanh karaoke",
              "thẻ hướng dẫn viên du lịch",
              "giấy phép tổ chức biểu diễn nghệ thuật"),
          field(
              "Thông tin và truyền thông",
              "giấy phép bưu chính",
              "giấy phép xuất bản tài liệu không kinh doanh",
              "giấy phép trang thông tin điện tử tổng hợp"));

  private static final List<Field> CENTRAL =
      List.of(
          field(
              "Cấp phép chuyên ngành",
              "giấy phép hoạt động chuyên ngành",
              "giấy phép nhập khẩu hàng hóa chuyên ngành",
              "giấy phép thử nghiệm"),
          field(
              "Chứng nhận, công nhận",
              "giấy chứng nhận hợp chuẩn",
              "giấy chứng nhận hợp quy",
              "chứng chỉ hành nghề",
              "quyết định công nhận phòng thí nghiệm"),
          field(
              "Đăng ký",
              "đăng ký lưu hành sản phẩm",
              "đăng ký giao dịch bảo đảm",
              "đăng ký hợp đồng"),
          field(
              "Thanh tra, kiểm tra",
              "kết luận kiểm tra chất lượng",
              "giấy xác nhận nội dung quảng cáo"),
          field(
              "Hợp tác quốc tế",
              "giấy phép cho tổ chức nước ngoài",
              "quyết định tiếp nhận viện trợ",
              "giấy chứng nhận xuất xứ"));

  private static final List<String> LISTS = List.of("1819", "846", "2779", "KH", "846|KH", "KH");

  private Services() {}

  private static Field field(String name, String... objects) {
    return new Field(name, List.of(objects));
  }

  /**
   * Rows of the table of services, ordered by field; no name twice, many without online dossiers.
   *
   * @param local services of a province or city, else of a central agency
   */
  static List<Map<String, Object>> rows(
      int count, boolean local, String host, SplittableRandom random) {
    List<Map<String, Object>> rows = new ArrayList<>();
    lazily(count, local, host, random).forEachRemaining(rows::add);
    return rows;
  }

  /** The same rows one by one, none of them held. */
  static Iterator<Map<String, Object>> lazily(
      int count, boolean local, String host, SplittableRandom random) {
    List<Field> fields = local ? LOCAL : CENTRAL;
    return new Iterator<>() {
      private int made;
      private int field;
      private int ofField;

      @Override
      public boolean hasNext() {
        return made < count;
      }

      @Override
      public Map<String, Object> next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        while (ofField >= count / fields.size() + (field < count % fields.size() ? 1 : 0)) {
          field++;
          ofField = 0;
        }
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("tt", ++made);
        row.put("linhvuc", fields.get(field).name());
        row.put("ten", name(fields.get(field), ofField++));
        figures(row, random);
        row.put("url", "https://dichvucong." + host);
        row.put("vanban", LISTS.get(random.nextInt(LISTS.size())));
        return row;
      }
    };
  }

  private static String name(Field field, int index) {
    int objects = field.objects().size();
    String object = field.objects().get(index % objects);
    int round = index / objects;
    String name = PROCEDURES.get(round % PROCEDURES.size()).formatted(object);
    int kind = round / PROCEDURES.size();
    return kind == 0 ? name : name + " (trường hợp " + (kind + 1) + ")";
  }

  private static void figures(Map<String, Object> row, SplittableRandom random) {
    int all = 1 + random.nextInt(random.nextInt(10) == 0 ? 6_000 : 400);
    boolean none = random.nextInt(100) < 55;
    int online = none ? 0 : random.nextInt(all + 1);
    row.put("mucdo", random.nextInt(100) < 82 ? "3" : "4");
    row.put("hs_tt", online);
    row.put("hs_tong", all);
  }
}
