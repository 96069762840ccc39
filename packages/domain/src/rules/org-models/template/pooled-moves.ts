import type { Day } from '../../../kernel/days.js'
import type { Id } from '../../../kernel/ids.js'
import type { OrganizationView } from '../../../state/view.js'
import type { CoverageRecord } from '../../../state/records.js'
import type { TemplateShape } from './template-team.js'

/** A pooled coverage, and the team of the template that its work belongs to. */
interface PooledMove {
  readonly coverage: CoverageRecord
  /** The day from which it is to move: that of the plan, or its own beginning when that is later. */
  readonly from: Day
  readonly team: string
}

/** The pooled coverage of the plan's day and after it. */
export interface PooledMoves {
  readonly moves: readonly PooledMove[]
  /** Teams with coverage that cannot move: handovers under way, and accounts that begin later. */
  readonly bound: ReadonlySet<Id>
}

/** Where every pooled coverage belongs in a template, from the view's day on. */
export function pooledMoves(view: OrganizationView, shape: TemplateShape): PooledMoves {
  const { accounts, day } = view
  const { coverage } = view.state
  const { to, fields } = coverage.columns
  const moves: PooledMove[] = []
  const bound = new Set<Id>()
  for (let row = 0; row < coverage.rowCount; row += 1) {
    if (fields.teamId.at(row) === 0 || to.at(row) <= day || !coverage.isUsed(row)) continue
    const record = coverage.recordAt(row)
    const accountRow = fields.accountId.at(row) - 1
    if (record.kind !== 'ACCOUNTABLE' || !accounts.isLive(accountRow)) {
      if (record.teamId !== null) bound.add(record.teamId)
      continue
    }
    const [segment, region] = [accounts.segment(accountRow), accounts.region(accountRow)]
    moves.push({
      coverage: record,
      from: Math.max(day, record.from),
      team: shape.teamFor(record.responsibility, segment, region),
    })
  }
  return { moves, bound }
}
