import type { Id } from '../../../kernel/ids.js'
import type { OrganizationView } from '../../../state/view.js'
import type { renewalWeights } from '../renewals/renewal-tally.js'
import type { CalledRenewal } from './called-renewal.js'
import { type CallSums, CallTally } from './call-sums.js'

/** Who answers for renewals: a seat, or a team that pools them; neither when nobody does. */
export interface CallOwner {
  readonly positionId: Id | null
  readonly teamId: Id | null
  /** The seat's title or the team's name; null where nobody answers, or neither is there any more. */
  readonly name: string | null
}

/** What one owner calls. */
export interface OwnerCall extends CallOwner {
  readonly sums: CallSums
}

/** What tells one owner from another; null for nobody. */
export function ownerKey({ positionId, teamId }: Pick<CalledRenewal, 'positionId' | 'teamId'>) {
  return positionId ?? teamId
}

/** An owner by name. */
export function callOwner(
  { positions, teams }: OrganizationView,
  { positionId, teamId }: Pick<CalledRenewal, 'positionId' | 'teamId'>,
): CallOwner {
  const seat = positionId === null ? undefined : positions.get(positionId)?.title
  const team = teamId === null ? undefined : teams.get(teamId)?.name
  return { positionId, teamId, name: seat ?? team ?? null }
}

/** The calls of each owner, by what is up, the largest first. */
export function callByOwner(
  view: OrganizationView,
  renewals: readonly CalledRenewal[],
  weights: ReturnType<typeof renewalWeights>,
): readonly OwnerCall[] {
  const tallies = new Map<Id | null, { readonly of: CalledRenewal; readonly tally: CallTally }>()
  for (const renewal of renewals) {
    const key = ownerKey(renewal)
    const known = tallies.get(key) ?? { of: renewal, tally: new CallTally(weights) }
    known.tally.add(renewal)
    tallies.set(key, known)
  }
  return [...tallies.values()]
    .map(({ of, tally }) => ({ ...callOwner(view, of), sums: tally.sums() }))
    .toSorted((a, b) => b.sums.up.arr - a.sums.up.arr)
}
