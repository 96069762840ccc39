import type { Change } from '@postscale/domain'
import { inColumns } from '../../in-columns.js'
import type { AcmeStory } from '../acme-story.js'
import { customers } from '../customers.js'
import type { SeatKey } from '../seats.js'

const FROM = -10
const BACK = 74
/** Who steps in for how many of her customers. */
const STAND_INS: readonly SeatKey[] = [
  'enterprise1',
  'enterprise1',
  'enterprise1',
  'enterprise1',
  'enterprise3',
  'enterprise3',
  'vp',
  'vp',
]

/** Camila works half days for twelve weeks, and others stand in for half of her customers. */
export function coverLeave(story: AcmeStory): readonly Change[] {
  const hers = customers().filter(({ book, left }) => book.name === 'enterprise2' && left === null)
  const seat = 'enterprise2'
  return [
    { type: 'vacatePosition', effective: story.on(FROM), positionId: story.id('seat', seat) },
    story.fill(seat, 'Camila Restrepo', { from: FROM, to: BACK, fte: 50 }),
    story.fill(seat, 'Camila Restrepo', { from: BACK }),
    ...inColumns(
      STAND_INS.flatMap((standIn, place) => {
        const customer = hers[place]
        if (customer === undefined) return []
        const cover = story.cover(customer, 'CSM', { seat: standIn }, FROM)
        return [{ ...cover, to: story.on(BACK), reason: 'Parental leave of Camila Restrepo' }]
      }),
    ),
  ]
}
