package vn.tonghop.outline;

import java.util.List;

/**
 * An agency of the registry.
 *
 * @param code ASCII key
 * @param group its group code
 * @param region its region code, empty for central agencies
 * @param sortOrder official order
 * @param aliases further names, never empty strings
 */
public record Agency(
    String code, String name, String group, String region, int sortOrder, List<String> aliases) {
  public Agency {
    aliases = List.copyOf(aliases);
  }
}
