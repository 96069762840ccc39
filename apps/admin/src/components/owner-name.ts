import type { AdminCoverageTargetFragment, AdminOwnerFragment } from '@/generated/graphql'

/** Who sits in a seat, or what the seat is called while nobody does. */
export function seatName({ title, occupancies }: AdminOwnerFragment): string {
  const names = occupancies.flatMap(({ person }) => person?.name ?? [])
  return names.length === 0 ? title : names.join(', ')
}

/** Who answers for an account: people, an empty seat or a team; null when nobody does. */
export function ownerName(
  coverage: { readonly target: AdminCoverageTargetFragment } | null,
): string | null {
  return coverage === null ? null : targetName(coverage.target)
}

/** Who covers: people, an empty seat or a team. */
export function targetName(target: AdminCoverageTargetFragment): string {
  return target.__typename === 'Team' ? target.name : seatName(target)
}
