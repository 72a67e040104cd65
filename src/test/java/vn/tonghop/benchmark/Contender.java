package vn.tonghop.benchmark;

import java.nio.file.Path;
import java.util.Map;

/** A program that makes the figures of a generated inbox. */
interface Contender {

  /** As printed. */
  String name();

  /**
   * Runs once as a fresh process that finds nothing of earlier runs.
   *
   * @param scratch an empty folder
   * @throws IllegalStateException it failed
   */
  MeasuredProcess run(Path scratch) throws Exception;

  /** Name of the file of the workload with the figures it must make. */
  String expected();

  /** What it made in this folder: indicator, group, measure, value. */
  Path figures(Path scratch);

  /** Seconds by stage of what it made in this folder; empty: it does not tell. */
  Map<String, Double> stages(Path scratch) throws Exception;
}
