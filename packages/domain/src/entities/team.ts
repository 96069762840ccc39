import { entity, type FieldsOf } from './entity.js'
import { choice, choices, languages, reference, text, texts } from './fields/index.js'
import { teamWords } from './team.words.js'

/** A node of the forest of teams. What it serves is empty for everything. */
export const team = entity('team', {
  plural: 'teams',
  changes: { create: 'createTeam', update: 'updateTeam', end: 'retireTeam' },
  label: 'name',
  order: { field: 'name', direction: 'ASC' },
  fields: {
    name: text(),
    kind: choice('teamKind'),
    /** Null for a root of the forest. */
    parentId: reference('team', { optional: true, by: 'moveTeam', as: 'parent' }),
    segments: choices('segment', { otherwise: [] }),
    verticals: texts({ otherwise: [] }),
    regions: texts({ otherwise: [] }),
    languages: languages({ otherwise: [] }),
  },
  words: teamWords,
})
export interface TeamFields extends FieldsOf<typeof team> {}
