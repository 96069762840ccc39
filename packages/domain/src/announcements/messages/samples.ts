import type { ParamsOf } from '../../kernel/writer.js'
import type { announcementsMessages } from './en.js'

const on = '2027-01-01'
const changed = { on, before: ['Ana Ruiz'], after: ['Bea Lima'] }

/** One example of the parameters of each message of an announcement. */
export const announcementsSamples: ParamsOf<typeof announcementsMessages> = {
  'announcements.YOU_JOIN': { on, seats: ['CSM 4'], teams: ['Pod East'], managers: ['Vera Sand'] },
  'announcements.EMPLOYMENT_ENDS': { on },
  'announcements.YOUR_SEAT': { on, before: ['CSM 1'], after: ['Pod lead'] },
  'announcements.YOUR_TEAM': { on, before: ['Customer Success'], after: ['Pod East'] },
  'announcements.YOUR_MANAGER': changed,
  'announcements.ACCOUNTS_TAKEN': { names: ['Alder Bank', 'Birch Air'] },
  'announcements.ACCOUNTS_GIVEN': { names: ['Cedar Foods'] },
  'announcements.REPORTS_JOIN': { on, names: ['Ana Ruiz', 'Bea Lima'] },
  'announcements.REPORTS_LEAVE': { on, names: ['Caio Prado'] },
  'announcements.SERVED_BY': { ...changed, responsibility: 'CSM' },
  'announcements.TIER': { on, before: 'HIGH_TOUCH', after: 'LOW_TOUCH' },
}
