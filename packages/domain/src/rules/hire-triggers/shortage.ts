import type { RowLoad } from '../capacity/capacity-group.js'
import type { CapacityRow } from '../capacity/capacity-row.js'
import { settled } from '../capacity/seats-needed.js'
import { exceeds } from '../../kernel/near.js'
import type { HireTriggerRule } from './hire-trigger-rule.js'
import type { HireTriggerId, TriggerGroup } from './hire-trigger.js'
import type { Question } from './outlook.js'
import type { TriggerDay } from './trigger-day.js'

/** The rows of the capacity table whose work a rule looks after. */
const ROWS: Readonly<Record<HireTriggerId, readonly CapacityRow[]>> = {
  'csm-enterprise': ['CSM_ENTERPRISE'],
  'csm-mid-market': ['CSM_MID_MARKET'],
  'csm-smb-tech-touch': [],
  'implementation-backlog': [
    'IMPLEMENTATION_STANDARD',
    'IMPLEMENTATION_SIMPLE',
    'IMPLEMENTATION_COMPLEX',
  ],
  'support-tickets': ['SUPPORT_STANDARD', 'SUPPORT_SIMPLE', 'SUPPORT_COMPLEX'],
  'cs-ops-first': [],
  'cs-ops-ratio': [],
  'renewals-pipeline': ['RENEWALS_STANDARD', 'RENEWALS_COMPLEX'],
  'leadership-span': [],
}

/** What a rule's work exceeds those who are there on a day by. */
interface Shortage {
  /** In seats; 0 when they carry it. */
  readonly seats: number
  /** Whether everybody could carry it: only learning and leave make it too much. */
  readonly isPassing: boolean
}

/** Asks of a day whether those who are there do not carry a rule's work. */
export function shortageQuestion(rule: HireTriggerRule, group: TriggerGroup): Question {
  return { rule, group, isShort: (day) => shortageOn(day, rule, group).seats > 0 }
}

/** Whether those who are there on a day carry a rule's work, as far as they have learnt the role. */
export function shortageOn(
  day: TriggerDay,
  { id, family }: HireTriggerRule,
  group: TriggerGroup,
): Shortage {
  const watched = ROWS[id]
  if (watched.length === 0) return { seats: 0, isPassing: false }
  const line = day.line(group, family)
  if (line === null) return { seats: 0, isPassing: false }
  const sum = (rows: readonly RowLoad[], of: 'load' | 'capacity' | 'fullCapacity') =>
    rows.reduce((total, row) => total + (row[of] ?? 0), 0)
  const own = line.rows.filter(({ row }) => watched.includes(row))
  // Seats without work are there for all.
  const capacityOf = (of: 'capacity' | 'fullCapacity') => settled(sum(own, of) + line.idle[of])
  const [load, capacity] = [sum(own, 'load'), capacityOf('capacity')]
  const isShort = exceeds(load, capacity)
  return {
    seats: isShort ? load - capacity : 0,
    isPassing: isShort && !exceeds(load, capacityOf('fullCapacity')),
  }
}
