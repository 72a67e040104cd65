package vn.tonghop.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Medians of measured processes and of their stages. */
final class Medians {

  private Medians() {}

  static double of(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  /** Wall, CPU and memory each on their own. */
  static MeasuredProcess ofProcesses(List<MeasuredProcess> processes) {
    return new MeasuredProcess(
        each(processes, MeasuredProcess::wall),
        each(processes, MeasuredProcess::cpu),
        each(processes, MeasuredProcess::megabytes));
  }

  private static double each(
      List<MeasuredProcess> processes, ToDoubleFunction<MeasuredProcess> what) {
    return of(processes.stream().mapToDouble(what).boxed().toList());
  }

  /** Of each key over all maps that have it, in the order of the first. */
  static Map<String, Double> byKey(List<Map<String, Double>> maps) {
    Map<String, List<Double>> values = new LinkedHashMap<>();
    maps.forEach(
        map -> map.forEach((key, v) -> values.computeIfAbsent(key, k -> new ArrayList<>()).add(v)));
    Map<String, Double> medians = new LinkedHashMap<>();
    values.forEach((key, list) -> medians.put(key, of(list)));
    return medians;
  }
}
