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

/** The numbers of all events, by the cell or line in which they happen. */
export const growthEvents = {
  arrive: eventIn('ARRIVE'),
  churn: eventIn('CHURN'),
  shrink: eventIn('SHRINK'),
  grow: eventIn('GROW'),
  moveUp: eventIn('MOVE_UP'),
  moveDown: eventIn('MOVE_DOWN'),
  beginImplementation: eventIn('BEGIN_IMPLEMENTATION'),
  personLeaves: eventIn('PERSON_LEAVES'),
  hireLeaves: eventIn('HIRE_LEAVES'),
}
