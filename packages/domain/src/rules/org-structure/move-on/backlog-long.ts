import { DAYS_A_MONTH } from '../../../kernel/days.js'
import { figuresOf } from '../../evidence/figures.js'
import { implementationCapacity } from '../../capacity/families/implementation-capacity.js'
import { evidenceOf } from '../../evidence/evidence.js'
import type { OrganizationView } from '../../../state/view.js'
import type { MoveOnCondition } from '../move-on-condition.js'

const DAYS_A_WEEK = 7

/** The onboarding backlog is longer than six weeks; a queue that nobody works off counts as such. */
export function backlogLong(view: OrganizationView): MoveOnCondition {
  const key = 'stage.2.moveOn.backlog'
  const { used, number } = figuresOf(view)
  const { queued, backlogMonths, evidence } = implementationCapacity(view)
  const limit = number(key)
  const months = queued === 0 ? 0 : backlogMonths.value
  const weeks = months === null ? null : (months * DAYS_A_MONTH) / DAYS_A_WEEK
  return {
    id: 'BACKLOG_LONG',
    stage: 2,
    status: weeks === null || weeks > limit ? 'MET' : 'NOT_MET',
    evidence: evidenceOf(
      weeks === null
        ? { key: 'orgStructure.BACKLOG_NOBODY', params: { queued } }
        : { key: 'orgStructure.BACKLOG_WEEKS', params: { queued, weeks, limit } },
      evidence.inputs.map(({ name, value, unit }) => [name, value, unit]),
      [used(key), ...evidence.figures],
    ),
  }
}
