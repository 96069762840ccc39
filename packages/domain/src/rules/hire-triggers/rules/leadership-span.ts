import type { Id } from '../../../kernel/ids.js'
import type { Message } from '../../../kernel/message.js'
import type { LivePosition } from '../../../state/live-things.js'
import type { OrganizationView } from '../../../state/view.js'
import { peopleToHire } from '../../capacity/seats-needed.js'
import { type LeaderSpan, spansOfControl } from '../../capacity/spans/spans-of-control.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import { figuresOf } from '../../evidence/figures.js'
import type { HireTriggerRule } from '../hire-trigger-rule.js'

/** CSMs by heads, and those of them whom nobody leads. */
interface CsmHeads {
  readonly csms: number
  readonly leaderless: number
}

/**
 * CSMs who report, through whatever seats, to no leader who is there.
 *
 * @param teamId only that team's; null for all.
 */
function leaderlessCsms(view: OrganizationView, teamId: Id | null): CsmHeads {
  const seats = teamId === null ? view.positions.values() : view.positionsOfTeam(teamId)
  let [csms, leaderless] = [0, 0]
  for (const seat of seats) {
    if (view.roles.get(seat.roleId)?.family !== 'CSM') continue
    const heads = view.occupanciesOfPosition(seat.id).length
    csms += heads
    if (!isLed(view, seat)) leaderless += heads
  }
  return { csms, leaderless }
}

function isLed(view: OrganizationView, seat: LivePosition): boolean {
  let above = seat.reportsToId
  while (above !== null) {
    const next = view.positions.get(above)
    if (next === undefined) return false
    const leads = view.roles.get(next.roleId)?.family === 'LEADERSHIP'
    if (leads && view.occupanciesOfPosition(above).length > 0) return true
    above = next.reportsToId
  }
  return false
}

/**
 * A Team Lead or Manager is needed: a leader's span is above the table, or more CSMs than a Team Lead
 * could lead (5) report to no leader at all. Leaders of the latter are sized as Managers (10).
 *
 * Source: TS "Leadership"; 3-rules "Hire triggers".
 */
export const leadershipSpan: HireTriggerRule = {
  id: 'leadership-span',
  family: 'LEADERSHIP',
  groupings: ['TEAM', 'ORGANIZATION'],
  lasting: false,
  past: 'SEATS',
  facts: null,
  judge: (day, { by, key, name }) => {
    const teamId = by === 'TEAM' ? key : null
    const { csms, leaderless } = leaderlessCsms(day.view, teamId)
    const leaders = spansOfControl(day.view).filter(
      (span) => span.people > 0 && (teamId === null || span.teamId === teamId),
    )
    if (by === 'TEAM' && leaders.length === 0 && csms === 0) return null
    const { used, range, number } = figuresOf(day.view)
    const wide = leaders.filter(({ verdict }) => verdict === 'ABOVE')
    const orphans = leaderless > range('span.teamLead.csms').upper ? leaderless : 0
    const say = (message: Message): Evidence =>
      evidenceOf(
        message,
        [
          ['csms', csms, 'PEOPLE'],
          ['leaders', leaders.length, 'SEATS'],
          ['leaderless', leaderless, 'PEOPLE'],
        ],
        [
          used('span.teamLead.csms'),
          used('span.manager.csms'),
          ...wide.flatMap((span) => span.evidence.figures),
        ],
      )
    if (wide.length === 0 && orphans === 0) {
      const params = { by, name, leaders: leaders.length, csms }
      return { outcome: 'BELOW', evidence: say({ key: 'hireTriggers.SPAN_FINE', params }) }
    }
    const target = number('policy.utilisation.target')
    const perLeader = range('span.manager.csms').upper
    const people =
      wide.reduce((sum, span) => sum + span.leadersMissing, 0) +
      (orphans === 0 ? 0 : peopleToHire(orphans / Math.max(1, perLeader), 0, target))
    const params = { by, name, leaders: titles(wide), leaderless: orphans }
    return {
      outcome: 'REACHED',
      severe: false,
      people,
      evidence: (hires) =>
        say({ key: 'hireTriggers.SPAN_WIDE', params: { ...params, people: hires } }),
      notLasting: null,
    }
  },
}

function titles(spans: readonly LeaderSpan[]): string {
  return spans.map(({ title }) => title).join(', ')
}
