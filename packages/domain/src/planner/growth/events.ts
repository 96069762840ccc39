/** What may happen in a month; each kind in each cell or line has chances of its own. */
const KINDS = [
  'ARRIVE',
  'CHURN',
  'SHRINK',
  'GROW',
  'MOVE_UP',
  'MOVE_DOWN',
  'BEGIN_IMPLEMENTATION',
  'PERSON_LEAVES',
  'HIRE_LEAVES',
] as const

type EventKind = (typeof KINDS)[number]

const PLACES = 16

/** The number of an event in one cell of customers or one line of people. */
function eventIn(kind: EventKind): (place: number) => number {
  const first = KINDS.indexOf(kind) * PLACES
  return (place) => first + place
}

export const arriveIn = eventIn('ARRIVE')
export const churnIn = eventIn('CHURN')
export const shrinkIn = eventIn('SHRINK')
export const growIn = eventIn('GROW')
export const moveUpIn = eventIn('MOVE_UP')
export const moveDownIn = eventIn('MOVE_DOWN')
export const beginIn = eventIn('BEGIN_IMPLEMENTATION')
export const personLeavesIn = eventIn('PERSON_LEAVES')
export const hireLeavesIn = eventIn('HIRE_LEAVES')
