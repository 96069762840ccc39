import type { LivePosition } from '../state/live-things.js'
import type { OrganizationView } from '../state/view.js'
import type { RoleFamily } from '../state/vocabulary.js'
import { figuresOf } from './figures-of.js'
import { ramp } from './ramp.js'
import { RAMP_FIGURE } from './ramp-figure.js'
import type { SeatHolder } from './seat-holder.js'

const WHOLE = 100

/**
 * Who sits in a seat on the view's day, and what each is worth: FTE × ramp of the seat's role family,
 * counted from the person's first day in that family. An open seat has nobody.
 */
export function seatHolders(
  view: OrganizationView,
  position: LivePosition,
  family: RoleFamily,
): readonly SeatHolder[] {
  const rampFigure = RAMP_FIGURE[family]
  const months = rampFigure === null ? 0 : figuresOf(view).number(rampFigure)
  return view.occupanciesOfPosition(position.id).map(({ personId, fte, from }) => {
    const start = months === 0 ? null : view.firstDayInFamily(personId, family)
    const ramped = ramp(view.day - (start ?? from), months)
    return { personId, fte: fte / WHOLE, capacity: (fte / WHOLE) * ramped }
  })
}
