import { figuresOf } from '../../capacity/figures-of.js'
import type { LeaderSpan } from '../../capacity/leader-span.js'
import { spansOfControl } from '../../capacity/spans-of-control.js'
import { evidenceOf } from '../../evidence/evidence-of.js'
import type { Evidence } from '../../evidence/evidence.js'
import type { Message } from '../../messages/message.js'
import type { HireTriggerRule } from '../hire-trigger-rule.js'
import { leaderlessCsms } from '../leaderless-csms.js'
import { peopleToHire } from '../people-to-hire.js'

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
  knowsPast: true,
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
    const params = { by, name, people, leaders: titles(wide), leaderless: orphans }
    return {
      outcome: 'REACHED',
      severe: false,
      people,
      evidence: say({ key: 'hireTriggers.SPAN_WIDE', params }),
      notLasting: null,
    }
  },
}

function titles(spans: readonly LeaderSpan[]): string {
  return spans.map(({ title }) => title).join(', ')
}
