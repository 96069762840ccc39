import type { Tier } from '../../entities/vocabularies.js'
import type { OrganizationView } from '../../state/view.js'
import { rowOfWork } from './capacity-row.js'
import { rowFigures } from './row-figures.js'
import { seatsFor } from './seats-needed.js'

const WHOLE = 100

/** What an account takes of its CSM's seat, in whole seats: load weight ÷ what one person carries of its row. */
export function accountLoad(
  view: OrganizationView,
  row: number,
  tier: Tier | null = view.accounts.tier(row),
): number {
  const { accounts } = view
  const kind = rowOfWork('CSM', accounts.segment(row), tier, accounts.complexity(row))
  return seatsFor(accounts.loadWeight(row) / WHOLE, rowFigures(view)[kind]?.upper ?? 0)
}
