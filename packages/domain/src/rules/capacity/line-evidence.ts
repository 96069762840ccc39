import { type Evidence, evidenceOf, type FigureUsed } from '../evidence/evidence.js'
import type { Message } from '../../kernel/message.js'
import type { OrganizationView } from '../../state/view.js'
import type { CapacityLine, GroupName } from './capacity-group.js'
import { capacityOf } from './capacity-of.js'
import { figuresOf } from '../evidence/figures.js'
import { RAMP_FIGURE } from './ramp.js'
import { usageMessage } from './usage-message.js'

/** Why a line is what it is: its sums, the rows it used, ramp and target utilisation. */
export function lineEvidence(
  view: OrganizationView,
  group: GroupName,
  line: Omit<CapacityLine, 'evidence'>,
): Evidence {
  return evidenceOf(
    lineMessage(group, line),
    [
      ['load', line.load, 'SEATS'],
      ['capacity', line.capacity, 'SEATS'],
      ['people', line.people, 'PEOPLE'],
      ['fte', line.fte, 'FTE'],
      ['fullCapacity', line.fullCapacity, 'SEATS'],
      ['openSeats', line.openSeats, 'SEATS'],
      ['accounts', line.accounts, 'ACCOUNTS'],
    ],
    lineFigures(view, line),
  )
}

function lineFigures(view: OrganizationView, line: Omit<CapacityLine, 'evidence'>): FigureUsed[] {
  const { used } = figuresOf(view)
  const { figures } = capacityOf(view)
  const rampFigure = RAMP_FIGURE[line.family]
  return [
    ...line.rows.flatMap(({ row }) => figures[row]?.figures ?? []),
    ...(rampFigure === null ? [] : [used(rampFigure)]),
    ...(line.utilisation.reason?.key === 'capacity.REASON_LEADER_DOES_IT'
      ? [used('capacity.csOps.trigger.csms')]
      : []),
    ...(line.requiredCapacity === null ? [] : [used('policy.utilisation.target')]),
  ]
}

function lineMessage(group: GroupName, line: Omit<CapacityLine, 'evidence'>): Message {
  const { by, name } = group
  const { family, capacity, people, utilisation } = line
  const about = { by, name, family }
  if (utilisation.reason?.key === 'capacity.REASON_LEADER_DOES_IT') {
    return {
      key: 'capacity.LINE_LEADER_DOES_IT',
      params: { ...about, ...utilisation.reason.params },
    }
  }
  if (utilisation.reason?.key === 'capacity.REASON_NO_FIGURE') {
    return { key: 'capacity.LINE_COUNTED', params: { ...about, capacity, people } }
  }
  return usageMessage({ ...line, about, exposed: line.exposedAccounts })
}
