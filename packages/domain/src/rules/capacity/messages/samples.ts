import type { capacityMessages } from './en.js'
import type { ParamsOf } from '../../../kernel/writer.js'

const line = { by: 'TEAM', name: 'EMEA', family: 'CSM' } as const

/** One example of the parameters of each message about capacity. */
export const capacitySamples: ParamsOf<typeof capacityMessages> = {
  'capacity.LINE_UTILISED': {
    ...line,
    utilisation: 0.65,
    load: 0.65,
    capacity: 1,
    band: 'HEALTHY',
  },
  'capacity.LINE_FOR_NOW': {
    ...line,
    utilisation: 0.9,
    load: 3.6,
    capacity: 2.5,
    fullCapacity: 4,
  },
  'capacity.LINE_NO_CAPACITY': { ...line, load: 1.2, exposed: 18 },
  'capacity.LINE_IDLE': { ...line, by: 'SEGMENT', name: 'MID_MARKET' },
  'capacity.LINE_COUNTED': { ...line, name: null, family: 'TAM', capacity: 2, people: 2 },
  'capacity.LINE_LEADER_DOES_IT': { ...line, family: 'CS_OPS', csms: 3, from: 8 },
  'capacity.REASON_NO_CAPACITY': { family: 'SUPPORT' },
  'capacity.REASON_NO_FIGURE': { family: 'LEADERSHIP' },
  'capacity.REASON_NO_TRIGGER': {},
  'capacity.REASON_LEADER_DOES_IT': { csms: 3, from: 8 },
  'capacity.REASON_NO_TICKETS': {},
  'capacity.REASON_NONE_SOLVED': {},
  'capacity.REASON_NO_TICKET_FIGURES': {},
  'capacity.IMPLEMENTATION_BACKLOG': {
    active: 12,
    perSpecialist: 6,
    queued: 9,
    withoutProject: 2,
    months: 1.5,
  },
  'capacity.IMPLEMENTATION_NOBODY': { active: 2, queued: 5, withoutProject: 0 },
  'capacity.SUPPORT_CUSTOMERS': { customers: 240, perEngineer: 120 },
  'capacity.SUPPORT_TICKETS': { customers: 240, perEngineer: 120, ticketsPerDay: 21.4, days: 20 },
  'capacity.SUPPORT_NOBODY': { customers: 40 },
  'capacity.RENEWALS_PIPELINE': {
    standard: 90,
    complex: 20,
    load: 0.93,
    capacity: 1,
    quickEstimate: 1.1,
  },
  'capacity.CS_OPS_RATIO': { csms: 12, ops: 1, ratio: 12 },
  'capacity.CS_OPS_NOBODY': { csms: 9, from: 8 },
  'capacity.SPAN': {
    position: 'CS Manager',
    layer: 'MANAGER',
    verdict: 'ABOVE',
    direct: 12,
    branch: 12,
    leaders: 0,
  },
  'capacity.SPAN_UNMEASURED': { position: 'Head of CS' },
}
