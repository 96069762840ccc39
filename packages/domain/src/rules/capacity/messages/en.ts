import type { Formats } from '../../../kernel/formats.js'
import type { CapacityMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'
import { groupWords, thingsMessages } from '../../../entities/messages/en.js'

const family = (code: CapacityMessageParams['REASON_NO_FIGURE']['family']): string =>
  thingsMessages[`things.roleFamily.${code}`]({})
const title = (p: CapacityMessageParams['LINE_IDLE']): string =>
  `${groupWords(p)}, ${family(p.family)}`

const VERDICTS = {
  BELOW: 'fewer than the layer is meant for',
  WITHIN: 'within what the layer is meant for',
  ABOVE: 'more than the layer can lead well',
}

/** What waits, and how much of it are contracts for which no project is set up. */
const waiting = (
  p: { readonly queued: number; readonly withoutProject: number },
  f: Formats,
): string =>
  p.withoutProject === 0
    ? `${f.number(p.queued)} queued`
    : `${f.number(p.queued)} queued (including ${f.count(p.withoutProject, 'signed contract', 'signed contracts')} without a project)`

/** Capacity, load and utilisation in English. */
export const capacityMessages: Room<'capacity', CapacityMessageParams> = {
  'capacity.LINE_UTILISED': (p, f) =>
    `${title(p)}: ${f.percent(p.utilisation, { beside: 1 })} utilised (load ${f.number(p.load, { beside: p.capacity })} on a ` +
    `capacity of ${f.count(p.capacity, 'full seat', 'full seats', { beside: p.load })}). ${thingsMessages[`things.band.${p.band}`]({})}.`,
  'capacity.LINE_FOR_NOW': (p, f) =>
    `${title(p)}: ${f.percent(p.utilisation, { beside: 1 })} utilised once everyone is ramped and back (load ` +
    `${f.number(p.load, { beside: p.fullCapacity })} on ${f.count(p.fullCapacity, 'full seat', 'full seats', { beside: p.load })}); ` +
    `today the capacity is ${f.number(p.capacity, { beside: p.load })}.`,
  'capacity.LINE_NO_CAPACITY': (p, f) =>
    `${title(p)}: a load of ${f.count(p.load, 'full seat', 'full seats')} and nobody with capacity for it; ` +
    `${f.count(p.exposed, 'account is', 'accounts are', 0)} exposed.`,
  'capacity.LINE_IDLE': (p) => `${title(p)}: neither capacity nor load.`,
  'capacity.LINE_COUNTED': (p, f) =>
    `${title(p)}: ${f.count(p.people, 'person', 'people')}, a capacity of ` +
    `${f.count(p.capacity, 'full seat', 'full seats')}; no figure says how much one person carries.`,
  'capacity.LINE_LEADER_DOES_IT': (p, f) =>
    `${title(p)}: with ${f.count(p.csms, 'CSM', 'CSMs', { beside: p.from })} the CS leader does this work; the first hire is due ` +
    `at ${f.number(p.from, { beside: p.csms })}.`,
  'capacity.REASON_NO_CAPACITY': (p) =>
    `${family(p.family)}: nobody has capacity, so there is nothing to divide by.`,
  'capacity.REASON_NO_FIGURE': (p) =>
    `${family(p.family)}: no figure says how much one person carries.`,
  'capacity.REASON_NO_TRIGGER': () => 'Nothing of this work has a hire trigger to measure it by.',
  'capacity.REASON_LEADER_DOES_IT': (p, f) =>
    `With ${f.count(p.csms, 'CSM', 'CSMs', { beside: p.from })}, fewer than ` +
    `${f.number(p.from, { beside: p.csms })}, the CS leader does this work.`,
  'capacity.REASON_NO_TICKETS': () => 'No tickets were opened in the window.',
  'capacity.REASON_NONE_SOLVED': () => 'No tickets were solved in the window.',
  'capacity.REASON_NO_TICKET_FIGURES': () => 'No ticket volumes have been recorded.',
  'capacity.IMPLEMENTATION_BACKLOG': (p, f) =>
    `${f.count(p.active, 'active implementation', 'active implementations')}, ` +
    `${f.number(p.perSpecialist, 1)} per specialist; ` +
    `${waiting(p, f)}, a backlog of ${f.count(p.months, 'month', 'months', 1)}.`,
  'capacity.IMPLEMENTATION_NOBODY': (p, f) =>
    `${f.count(p.active, 'active implementation', 'active implementations')} and ${waiting(p, f)}, and no ` +
    'specialist with capacity.',
  'capacity.SUPPORT_CUSTOMERS': (p, f) =>
    `${f.count(p.customers, 'customer', 'customers', 0)}, ${f.number(p.perEngineer, 1)} per support engineer; no ` +
    'ticket volumes have been recorded.',
  'capacity.SUPPORT_TICKETS': (p, f) =>
    `${f.count(p.customers, 'customer', 'customers', 0)}, ${f.number(p.perEngineer, 1)} per support engineer; ` +
    `${f.count(p.ticketsPerDay, 'ticket', 'tickets', 1)} an engineer a day over ` +
    `${f.count(p.days, 'working day', 'working days')}.`,
  'capacity.SUPPORT_NOBODY': (p, f) =>
    `${f.count(p.customers, 'customer', 'customers', 0)} and no support engineer with capacity.`,
  'capacity.RENEWALS_PIPELINE': (p, f) =>
    `Renewals ahead: ${f.number(p.standard)} standard and ${f.number(p.complex)} complex, a load of ` +
    `${f.count(p.load, 'full seat', 'full seats', { beside: p.capacity })} on a capacity of ${f.number(p.capacity, { beside: p.load })}; quick estimate ` +
    `${f.number(p.quickEstimate, 1)}.`,
  'capacity.CS_OPS_RATIO': (p, f) =>
    `${f.count(p.csms, 'CSM', 'CSMs')} and ${f.number(p.ops)} FTE in CS Operations: ` +
    `${f.count(p.ratio, 'CSM', 'CSMs', 1)} each.`,
  'capacity.CS_OPS_NOBODY': (p, f) =>
    `${f.count(p.csms, 'CSM', 'CSMs', { beside: p.from })} and nobody with capacity in CS Operations; the first hire is due at ` +
    `${f.number(p.from, { beside: p.csms })}.`,
  'capacity.SPAN': (p, f) =>
    `${p.position} (${thingsMessages[`things.leadershipLayer.${p.layer}`]({})}) leads ` +
    `${f.count(p.direct, 'person', 'people')} directly, ${f.number(p.branch)} in the whole branch and ` +
    `${f.count(p.leaders, 'leader', 'leaders')}: ` +
    `${VERDICTS[p.verdict]}.`,
  'capacity.SPAN_UNMEASURED': (p) =>
    `${p.position} leads, but its role names no leadership layer to measure by.`,
}
