import type { Tier } from '../../entities/vocabularies.js'
import type { CalendarDate } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { Change, ChangeOf } from '../../plans/change.js'
import { MAX_CHANGES, MAX_ROWS } from '../../plans/decide.js'
import type { Plan } from '../../plans/decision.js'
import type { FirstTier, TierMovement } from './tier-movements.js'

/** How a plan of movements is to be called, where its number does not say enough. */
interface TierMovementPlanOptions {
  readonly title?: string
  readonly reason?: string | null
  /** First tiers to record beside. */
  readonly firstTiers?: readonly FirstTier[]
}

/**
 * The plan that makes the movements: one `setTier` each, and for a promotion a second one that ends it
 * on its day. More changes than a plan may have become columnar ones.
 */
export function tierMovementPlan(
  movements: readonly TierMovement[],
  options: TierMovementPlanOptions = {},
): Plan {
  const said = {
    key: 'serviceModels.PLAN_TITLE',
    params: { movements: movements.length },
  } as const
  const { title = said, reason = null, firstTiers = [] } = options
  const changes = [
    ...movements.flatMap(changesOf),
    ...firstTiers.map(({ accountId, tier, effectiveOn }) => setTier(effectiveOn, accountId, tier)),
  ]
  return { title, reason, changes: changes.length > MAX_CHANGES ? columnar(changes) : changes }
}

function changesOf({
  accountId,
  to,
  effectiveOn,
  until,
  afterwards,
}: TierMovement): ChangeOf<'setTier'>[] {
  const move = setTier(effectiveOn, accountId, to)
  if (until === null || afterwards === null) return [move]
  return [move, setTier(until, accountId, afterwards)]
}

function setTier(effective: CalendarDate, id: Id, tier: Tier): ChangeOf<'setTier'> {
  return { type: 'setTier', effective, id, tier }
}

function columnar(changes: readonly ChangeOf<'setTier'>[]): readonly Change[] {
  const columns: Change[] = []
  for (let first = 0; first < changes.length; first += MAX_ROWS) {
    const rows = changes.slice(first, first + MAX_ROWS)
    columns.push({
      type: 'columnar',
      of: 'setTier',
      columns: {
        effective: rows.map(({ effective }) => effective),
        id: rows.map(({ id }) => id),
        tier: rows.map(({ tier }) => tier),
      },
    })
  }
  return columns
}
