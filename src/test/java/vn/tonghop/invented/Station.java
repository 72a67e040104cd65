package vn.tonghop.invented;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one station reports.
 *
 * @param staff null: the station has none and says so ("không có")
 * @param humidity in percent; null: not measured ("chưa đo")
 * @param budget in thousand đồng
 * @param power có, không or một phần
 * @param sources as typed, separated by semicolons; empty where there are none
 */
record Station(
    String code,
    String name,
    LocalDate opened,
    @Nullable Integer staff,
    String altitude,
    @Nullable String humidity,
    int budget,
    int hours,
    int trips,
    int completeDays,
    String power,
    String sources,
    List<Device> devices) {

  /**
   * @param price in thousand đồng
   */
  record Device(String serial, String name, String state, int price, LocalDate bought) {}

  Station {
    devices = List.copyOf(devices);
  }

  BigDecimal height() {
    return new BigDecimal(altitude);
  }
}
