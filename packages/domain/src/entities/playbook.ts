import { entity, type FieldsOf } from './entity.js'
import { choice, integer, records, text, texts, type RecordOf } from './fields/index.js'
import { playbookStepWords, playbookWords } from './playbook.words.js'

/** One step of a playbook; `day` counts from the stage's entry. */
const playbookStepFields = {
  title: text(),
  day: integer(0, 3_660),
  responsibility: choice('responsibility', { optional: true }),
}
export interface PlaybookStep extends RecordOf<typeof playbookStepFields> {}

/** Steps for a stage and segment, and what a tier receives. */
export const playbook = entity('playbook', {
  plural: 'playbooks',
  changes: { create: 'createPlaybook', update: 'updatePlaybook', end: 'retirePlaybook' },
  label: 'name',
  order: { field: 'stage', direction: 'ASC' },
  fields: {
    name: text(),
    stage: choice('lifecycleStage'),
    segment: choice('segment', { optional: true }),
    tier: choice('tier', { optional: true }),
    steps: records(playbookStepFields, playbookStepWords, { otherwise: [] }),
    deliverables: texts({ otherwise: [] }),
    /** Planned contacts a year; null when people come only on a trigger. */
    contactsPerYear: integer(0, 365, { optional: true }),
    selfService: text({ max: 2_000, optional: true }),
  },
  words: playbookWords,
})
export interface PlaybookFields extends FieldsOf<typeof playbook> {}
