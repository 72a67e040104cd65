package vn.tonghop.publish;

import vn.tonghop.outline.Target;
import vn.tonghop.statistic.Assessment;

/**
 * How a group, a region or an agency stands to a target.
 *
 * @param group ALL, a group, a region or an agency
 */
public record TargetLine(Target target, String group, Assessment assessment) {}
