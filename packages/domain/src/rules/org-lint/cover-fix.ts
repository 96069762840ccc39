import { type Day, formatDay } from '../../kernel/days.js'
import type { Change } from '../../plans/change.js'
import { MAX_ROWS } from '../../plans/decide.js'
import type { LivePosition } from '../../state/live-things.js'
import type { LintFix } from './finding.js'
import type { LintInput } from './lint-input.js'

/** An account and the seat that is to look after it as CSM. */
export interface Placement {
  readonly row: number
  readonly seat: LivePosition
}

/**
 * A plan that makes seats accountable for accounts as CSM; null when one plan cannot hold it.
 *
 * @param until the day on which whoever covered before does so again; for good by default.
 */
export function coverFix(
  { view, newId }: LintInput,
  placements: readonly Placement[],
  until: Day | null = null,
): LintFix | null {
  const first = placements[0]
  if (first === undefined || placements.length > MAX_ROWS) return null
  return {
    title: {
      key: 'orgLint.FIX_COVER_ACCOUNTS',
      params: {
        accounts: placements.length,
        account: view.accounts.name(first.row),
        seats: new Set(placements.map(({ seat }) => seat.id)).size,
        seat: first.seat.title,
      },
    },
    changes: placements.map(({ row, seat }): Change => ({
      type: 'coverAccount',
      effective: formatDay(view.day),
      id: newId(),
      accountId: view.accounts.id(row),
      responsibility: 'CSM',
      positionId: seat.id,
      ...(until === null ? {} : { to: formatDay(until) }),
    })),
  }
}
