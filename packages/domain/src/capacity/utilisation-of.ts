import type { Ratio } from '../evidence/ratio.js'
import { ratioOf } from '../evidence/ratio-of.js'
import type { OrganizationView } from '../state/view.js'
import type { BookMeasure } from './band-of.js'
import { capacityOf } from './capacity-of.js'
import { figuresOf } from './figures-of.js'
import type { LineTally } from './line-tally.js'

/**
 * `load ÷ capacity`, or null with the reason: the family has no figure (TAM, leadership); the work of
 * CS Operations is still the leader's, since there is no seat and fewer CSMs than the first hire
 * waits for; nobody has capacity.
 */
export function utilisationOf(view: OrganizationView, line: LineTally, book: BookMeasure): Ratio {
  const { family } = line
  if (family === 'TAM' || family === 'LEADERSHIP') {
    return { value: null, reason: { key: 'capacity.REASON_NO_FIGURE', params: { family } } }
  }
  if (family === 'CS_OPS' && line.seats.size === 0) {
    const { csmFte: csms } = capacityOf(view)
    const { lower: from } = figuresOf(view).range('capacity.csOps.trigger.csms')
    const reason = { key: 'capacity.REASON_LEADER_DOES_IT', params: { csms, from } } as const
    if (csms < from) return { value: null, reason }
  }
  return ratioOf(book.load, book.capacity, {
    key: 'capacity.REASON_NO_CAPACITY',
    params: { family },
  })
}
