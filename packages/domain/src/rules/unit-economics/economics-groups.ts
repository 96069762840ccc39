import type { Id } from '../../kernel/ids.js'
import type { SeatLoad } from '../capacity/seats.js'
import type { OrganizationView } from '../../state/view.js'
import { csmTargets } from './csm-targets.js'
import type { EconomicsGrouping } from './economics-line.js'
import { servedTier } from './tier-costs.js'

/** How a grouping sorts accounts and idle seats; the keys are those of `EconomicsGroup`. */
export interface EconomicsGroups {
  readonly keyOf: (accountRow: number) => string | null
  readonly nameOf: (key: string) => string
  /** The groups that an idle seat counts in, with its part in each; the parts add up to 1. */
  readonly idleParts: (seat: SeatLoad) => readonly (readonly [key: string | null, part: number])[]
}

const NOBODY: readonly (readonly [null, number])[] = [[null, 1]]

/** The sorting of one grouping. */
export function economicsGroups(view: OrganizationView, by: EconomicsGrouping): EconomicsGroups {
  const { accounts } = view
  const seatName = (id: Id): string =>
    view.positions.get(id)?.title ?? view.teams.get(id)?.name ?? id
  switch (by) {
    case 'ACCOUNT':
      return {
        keyOf: (row) => accounts.id(row),
        nameOf: (key) => accounts.name(accounts.rowOf(key)),
        idleParts: () => NOBODY,
      }
    case 'CSM': {
      const { seatOf } = csmTargets(view)
      return {
        keyOf: seatOf,
        nameOf: seatName,
        idleParts: ({ family, position }) => [
          [family === 'CSM' ? (position?.id ?? null) : null, 1],
        ],
      }
    }
    case 'TEAM': {
      const { teamOf } = csmTargets(view)
      return { keyOf: teamOf, nameOf: seatName, idleParts: ({ teamId }) => [[teamId, 1]] }
    }
    case 'TIER':
      return {
        keyOf: (row) => servedTier(accounts.tier(row), accounts.segment(row)),
        nameOf: (key) => key,
        idleParts: () => NOBODY,
      }
    case 'SEGMENT':
      return {
        keyOf: (row) => accounts.segment(row),
        nameOf: (key) => key,
        idleParts: ({ cells }) => cells.map(({ segment, share }) => [segment, share] as const),
      }
    case 'REGION':
      return {
        keyOf: (row) => accounts.region(row),
        nameOf: (key) => key,
        idleParts: ({ cells }) => cells.map(({ region, share }) => [region, share] as const),
      }
    case 'ORGANIZATION':
      return {
        keyOf: () => view.organization.id,
        nameOf: () => view.organization.name,
        idleParts: () => [[view.organization.id, 1]],
      }
  }
}
