import type { Id, OrganizationView } from '@postscale/domain'

/** The team that answers for an account's support, through a seat or as a whole; null when none does. */
export function supportTeamOf(
  { coverage, positions }: OrganizationView,
  accountRow: number,
): Id | null {
  const row = coverage
    .ofAccount(accountRow)
    .find(
      (each) =>
        coverage.responsibility(each) === 'SUPPORT' && coverage.kind(each) === 'ACCOUNTABLE',
    )
  if (row === undefined) return null
  const seat = coverage.positionId(row)
  return seat === null ? coverage.teamId(row) : (positions.get(seat)?.teamId ?? null)
}
