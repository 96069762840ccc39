import { entityRecords, type Vocabulary } from '@postscale/schema/entities'
import type { ActField } from './act-field'

export type RecordName = keyof typeof entityRecords

/** The fields of a record, as a form shows them. */
export function recordFields(record: RecordName): readonly ActField[] {
  return Object.entries(entityRecords[record]).map(([key, field]) => ({
    name: field.as ?? key,
    key,
    type: field.type,
    required: field.presence === 'required',
    isList: false,
    ...(field.choices !== undefined && { choices: field.choices satisfies Vocabulary }),
    ...(field.max !== undefined && { max: field.max }),
  }))
}
