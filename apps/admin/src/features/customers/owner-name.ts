import type { AdminCoveredByFragment, AdminOwnerFragment } from '@/generated/graphql'

/** Who sits in a seat, or what the seat is called while nobody does. */
export function seatName({ title, occupancies }: AdminOwnerFragment): string {
  const names = occupancies.flatMap(({ person }) => person?.name ?? [])
  return names.length === 0 ? title : names.join(', ')
}

/** Who answers for an account: people, an empty seat or a team; null when nobody does. */
export function ownerName(
  coverage: Pick<AdminCoveredByFragment, 'position' | 'team'> | null,
): string | null {
  if (coverage === null) return null
  if (coverage.position) return seatName(coverage.position)
  return coverage.team?.name ?? null
}
