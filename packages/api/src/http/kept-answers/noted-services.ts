import type { Services } from '../../services.js'
import type { AnswerReads } from './answer-reads.js'

/**
 * What answers of an organization's revision alone. What is measured day by day is read by the revision too, and organizations
 * say themselves which they are read at (`noteRead`).
 */
const OF_A_REVISION: ReadonlySet<keyof Services> = new Set([
  'accountLives',
  'accountSeries',
  'arrMovements',
  'facts',
  'growth',
  'health',
  'healthBacktest',
  'healthSignals',
  'hireTriggers',
  'laggingSigns',
  'lifecycleOverview',
  'lint',
  'maturity',
  'organizationHeads',
  'retention',
  'states',
  'ticketVolumes',
  'tickets',
  'tiers',
  'touchpoints',
  'unitEconomics',
])

/** The same services, to which whoever uses another one than these is noted. */
type NoteServices = (reads: AnswerReads) => Services

const made = new WeakMap<Services, NoteServices>()

/** The services as they are handed to one request, which notes whether it uses more than a revision. */
export function notedServices(services: Services, reads: AnswerReads): Services {
  let note = made.get(services)
  if (note === undefined) {
    note = noteServices(services)
    made.set(services, note)
  }
  return note(reads)
}

function noteServices(services: Services): NoteServices {
  /** Made once; what differs from request to request is who is told. */
  class Noted {
    readonly told: AnswerReads

    constructor(told: AnswerReads) {
      this.told = told
    }
  }
  for (const name of Object.keys(services) as (keyof Services)[]) {
    const isPlain = OF_A_REVISION.has(name)
    Object.defineProperty(Noted.prototype, name, {
      get(this: Noted) {
        if (!isPlain) this.told.noteMore()
        return services[name]
      },
    })
  }
  return (reads) => new Noted(reads) as unknown as Services
}
