package vn.tonghop.sample;

import java.util.List;
import java.util.SplittableRandom;

/** Sentences an agency writes under a narrative item. */
final class Narrative {

  private static final List<String> OPENINGS =
      List.of(
          "Năm 2017, %s đã hoàn thành phần lớn nhiệm vụ của nội dung này",
          "%s đã ban hành văn bản chỉ đạo và tổ chức thực hiện thống nhất tại các đơn vị",
          "Các đơn vị thuộc %s duy trì thực hiện thường xuyên, đúng quy định",
          "%s tiếp tục triển khai theo kế hoạch ứng dụng công nghệ thông tin năm 2017");
  private static final List<String> DETAILS =
      List.of(
          "; kết quả được công khai trên cổng thông tin điện tử.",
          "; hệ thống vận hành ổn định, dữ liệu được cập nhật hằng ngày.",
          "; một số đơn vị cấp dưới còn thiếu kinh phí và nhân lực chuyên trách.",
          "; việc kết nối với các hệ thống khác đang được thử nghiệm, dự kiến hoàn thành năm 2018.",
          "; tỷ lệ hồ sơ giải quyết đúng hạn tăng so với năm 2016.");

  private Narrative() {}

  static String sentence(String agency, SplittableRandom random) {
    return OPENINGS.get(random.nextInt(OPENINGS.size())).formatted(agency)
        + DETAILS.get(random.nextInt(DETAILS.size()));
  }
}
