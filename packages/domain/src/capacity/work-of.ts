import type { OrganizationView } from '../state/view.js'
import { eachWork } from './each-work.js'
import { WorkTally } from './work-tally.js'
import type { Work } from './work.js'

/** The day's work in one pass over the coverage, by seat and by pool. */
export function workOf(view: OrganizationView): Work {
  const tally = new WorkTally(view)
  eachWork(view, (...work) => tally.add(...work))
  return tally.work()
}
