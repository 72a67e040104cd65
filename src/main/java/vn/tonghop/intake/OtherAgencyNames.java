package vn.tonghop.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Registry;

/**
 * Recognises agencies by what they, or those they succeed, are called at other dates. Asked only
 * for texts that name nobody at the campaign's date.
 */
final class OtherAgencyNames {

  private final Registry registry;
  private final AgencyNames names;
  private final AgencyInText inText;

  OtherAgencyNames(Registry registry, SenderWords words) {
    this.registry = registry;
    List<Agency> renamed =
        registry.agencies().stream()
            .filter(agency -> registry.otherNames().containsKey(agency.code()))
            .map(agency -> called(agency, registry))
            .toList();
    Registry others = new Registry(renamed, List.of(), List.of());
    this.names = new AgencyNames(others, words);
    this.inText = new AgencyInText(others, names, words);
  }

  private static Agency called(Agency agency, Registry registry) {
    List<String> others =
        List.copyOf(Objects.requireNonNull(registry.otherNames().get(agency.code())));
    return new Agency(
        agency.code(),
        agency.name(),
        agency.group(),
        agency.region(),
        agency.sortOrder(),
        others,
        agency.subsets());
  }

  /** The agency that exactly this code or name means now; empty when none or several. */
  Optional<Agency> exactly(String text) {
    return names.byName(text).flatMap(this::now);
  }

  /** The one agency meant by a name within a text. */
  Optional<Agency> in(String text) {
    return inText.find(text).flatMap(this::now);
  }

  private Optional<Agency> now(Agency renamed) {
    return registry.agency(renamed.code());
  }
}
