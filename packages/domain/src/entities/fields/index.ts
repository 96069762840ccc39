export type { Field, Fields, Presence, RecordOf } from './field.js'
export {
  text,
  email,
  emails,
  choice,
  choices,
  currency,
  texts,
  language,
  languages,
  timeZone,
  locale,
} from './text-fields.js'
export {
  date,
  day,
  flag,
  money,
  integer,
  hundredths,
  basisPoints,
  number,
} from './number-fields.js'
export { reference, records, record, shaped } from './record-fields.js'
