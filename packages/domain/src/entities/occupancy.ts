import { type FieldsOf, period } from './entity.js'
import { hundredths, reference } from './fields/index.js'
import { occupancyWords } from './occupancy.words.js'

/** A person in a seat for a time. Job shares and split FTE are several of them. */
export const occupancy = period('occupancy', {
  plural: 'occupancies',
  changes: ['vacatePosition', 'fillPosition'],
  exclusive: { fields: ['personId', 'positionId'] },
  fields: {
    personId: reference('person', { as: 'person' }),
    positionId: reference('position', { as: 'position' }),
    fte: hundredths(1, 100),
  },
  words: occupancyWords,
})
export interface OccupancyFields extends FieldsOf<typeof occupancy> {}
