import { figuresOf } from '../../evidence/figures.js'
import type { FigureUsed } from '../../evidence/evidence.js'
import type { OrganizationView } from '../../../state/view.js'

/** Tickets an engineer a working day from which support should hire, and from which badly. */
interface TicketLimits {
  readonly fire: number
  readonly severe: number
  readonly figures: readonly FigureUsed[]
}

/**
 * The limits on tickets: the organization's own pair of policies; or, when it overrides only the
 * guide's range (20–30), the two ends of that.
 */
export function ticketLimits(view: OrganizationView): TicketLimits {
  const { used, number, range } = figuresOf(view)
  const fire = used('policy.hireTrigger.tickets.fire')
  const severe = used('policy.hireTrigger.tickets.severe')
  const guide = used('capacity.support.trigger.tickets')
  if (guide.overridden && !fire.overridden && !severe.overridden) {
    const { lower, upper } = range('capacity.support.trigger.tickets')
    return { fire: lower, severe: upper, figures: [guide] }
  }
  return {
    fire: number('policy.hireTrigger.tickets.fire'),
    severe: number('policy.hireTrigger.tickets.severe'),
    figures: [fire, severe, guide],
  }
}
