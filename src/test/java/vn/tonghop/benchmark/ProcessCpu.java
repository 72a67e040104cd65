package vn.tonghop.benchmark;

import java.lang.management.ManagementFactory;

/** CPU of the process that measures itself. */
final class ProcessCpu {

  private ProcessCpu() {}

  /** Seconds since its start, user + system. */
  static double seconds() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }
}
