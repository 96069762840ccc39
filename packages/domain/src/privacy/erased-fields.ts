import type { Field, Fields } from '../entities/fields/index.js'
import type { Erasure } from './erasure.js'

type Values = Readonly<Record<string, unknown>>

const LONGEST_TEXT = 200

/**
 * The values of a kind's fields without those who are erased: what tells who the thing is, where it is theirs; what is
 * sensitive, where it is about them; and their names out of all texts. The same object where nothing of it changes.
 *
 * @param own what stands for the thing, where it is one of them; undefined where it is none.
 */
export function erasedFields(
  fields: Fields,
  values: Values,
  erasure: Erasure,
  own?: string,
): Values {
  const isAbout = own === undefined && isAboutAny(fields, values, erasure)
  const changed = Object.entries(fields).flatMap(([name, field]) => {
    const value = values[name]
    if (value === null || value === undefined) return []
    const erased = erasedValue(field, value, erasure, { own, isAbout })
    return erased === value ? [] : [[name, erased] as const]
  })
  return changed.length === 0 ? values : { ...values, ...Object.fromEntries(changed) }
}

function isAboutAny(fields: Fields, values: Values, { pseudonymOf }: Erasure): boolean {
  return Object.entries(fields).some(
    ([name, { to }]) => pseudonymOf(to, values[name]) !== undefined,
  )
}

/** Whether fields are those of somebody who is erased, by what stands for them, or about them. */
interface Relation {
  readonly own: string | undefined
  readonly isAbout: boolean
}

function erasedValue(
  field: Field,
  value: unknown,
  erasure: Erasure,
  { own, isAbout }: Relation,
): unknown {
  if (field.identifying === true) {
    if (own === undefined) return value
    return field.presence === 'required' ? own : null
  }
  if (field.sensitive === 'person' && isAbout) return null
  switch (field.type) {
    case 'text':
      return erasedText(field, value as string, erasure)
    case 'texts':
      return erasedTexts(value as readonly string[], erasure)
    default:
      return field.fields === undefined ? value : erasedRecords(field.fields, value, erasure)
  }
}

/** A pseudonym may be longer than the name: what does not fit any more is cut off. */
function erasedText({ max = LONGEST_TEXT }: Field, text: string, { eraser }: Erasure): string {
  const erased = eraser(text)
  return erased === text
    ? text
    : erased
        .slice(0, max)
        .replace(/\p{Surrogate}$/u, '')
        .trimEnd()
}

/** A list in which somebody's address stands loses it; each entry is there once. */
function erasedTexts(texts: readonly string[], { eraser, addresses }: Erasure): readonly string[] {
  const kept = texts.filter((text) => !addresses.has(text.toLowerCase()))
  const erased = [...new Set(kept.map(eraser))]
  const isSame = erased.length === texts.length && erased.every((text, at) => text === texts[at])
  return isSame ? texts : erased
}

function erasedRecords(fields: Fields, value: unknown, erasure: Erasure): unknown {
  if (!Array.isArray(value)) return erasedFields(fields, value as Values, erasure)
  const records = value as readonly Values[]
  const erased = records.map((record) => erasedFields(fields, record, erasure))
  return erased.every((record, at) => record === records[at]) ? records : erased
}
