/**
 * Edge: the store on H2 or PostgreSQL. Open a {@link Database}, migrate it, take the campaign by
 * {@link CampaignLocks}, prepare it by {@link Preparation}; then {@link Submissions} is the
 * register and queue, {@link Loads} writes one submission at a time, {@link Consolidation} reads
 * what is in force.
 */
@NullMarked
package vn.tonghop.store;

import org.jspecify.annotations.NullMarked;
