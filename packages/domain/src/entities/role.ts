import { entity, type FieldsOf } from './entity.js'
import { choice, integer, text } from './fields/index.js'
import { roleWords } from './role.words.js'

/** An entry of the role catalogue as this organization uses it. */
export const role = entity('role', {
  plural: 'roles',
  changes: { create: 'createRole', update: 'updateRole', end: 'retireRole' },
  label: 'name',
  order: { field: 'name', direction: 'ASC' },
  fields: {
    name: text(),
    family: choice('roleFamily'),
    /** Steps above the ladder's first rung: 0 is the first. */
    level: integer(0, 20, { otherwise: 0 }),
    /** For LEADERSHIP roles the layer whose span applies. */
    layer: choice('leadershipLayer', { optional: true }),
  },
  words: roleWords,
})
export interface RoleFields extends FieldsOf<typeof role> {}
