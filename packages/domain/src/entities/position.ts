import { entity, type FieldsOf } from './entity.js'
import { hundredths, money, reference, text } from './fields/index.js'
import { positionWords } from './position.words.js'

/** A seat: people leave, seats stay. */
export const position = entity('position', {
  plural: 'positions',
  changes: { create: 'openPosition', update: 'updatePosition', end: 'closePosition' },
  label: 'title',
  order: { field: 'title', direction: 'ASC' },
  fields: {
    title: text(),
    roleId: reference('role', { as: 'role' }),
    teamId: reference('team', { by: 'movePosition', as: 'team' }),
    fte: hundredths(1, 100, { otherwise: 100 }),
    /** The position it reports to; null at the top. */
    reportsToId: reference('position', { optional: true, by: 'movePosition', as: 'reportsTo' }),
    /** Budgeted loaded cost a year at one whole FTE, in minor units. */
    budgetedCost: money({ optional: true, sensitive: 'pay' }),
  },
  words: positionWords,
})
export interface PositionFields extends FieldsOf<typeof position> {}
