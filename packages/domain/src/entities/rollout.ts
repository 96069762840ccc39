import { entity, type FieldsOf } from './entity.js'
import { choice, date, records, text, type RecordOf } from './fields/index.js'
import { rolloutItemWords, rolloutWords } from './rollout.words.js'

/** A thing to be done in a rollout. */
const rolloutItemFields = {
  phase: choice('rolloutPhase'),
  title: text(),
  doneOn: date({ optional: true }),
}
export interface RolloutItem extends RecordOf<typeof rolloutItemFields> {}

/** A change of service model, in phases (BM, rollout). */
export const rollout = entity('rollout', {
  plural: 'rollouts',
  changes: { create: 'startRollout', update: 'updateRollout', end: 'endRollout' },
  label: 'name',
  order: { field: 'startOn', direction: 'DESC' },
  fields: {
    name: text(),
    serviceModel: choice('serviceModel'),
    startOn: date(),
    phase: choice('rolloutPhase', { otherwise: 'DESIGN' }),
    checklist: records(rolloutItemFields, rolloutItemWords, { otherwise: [] }),
  },
  words: rolloutWords,
})
export interface RolloutFields extends FieldsOf<typeof rollout> {}
