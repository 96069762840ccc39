import type { AdminCoveredByFragment } from '@/generated/graphql'
import { seatName } from './seat-name'

/** Who answers for an account: people, an empty seat or a team; null when nobody does. */
export function ownerName(
  coverage: Pick<AdminCoveredByFragment, 'position' | 'team'> | null,
): string | null {
  if (coverage === null) return null
  if (coverage.position) return seatName(coverage.position)
  return coverage.team?.name ?? null
}
