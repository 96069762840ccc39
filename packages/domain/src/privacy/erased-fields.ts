import type { Field, Fields } from '../entities/fields/index.js'
import type { Erasure } from './erasure.js'

type Values = Readonly<Record<string, unknown>>

/** What fields are beside the subject: its own, about it, or neither. */
export type Relation = 'about' | 'other' | 'own'

const LONGEST_TEXT = 200

/**
 * The values of a kind's fields without somebody: what tells who the thing is, where it is theirs; what is sensitive,
 * where it is about them; and their names out of all texts. The same object where nothing of it changes.
 *
 * @param label the field by which the thing is known, which becomes the pseudonym.
 */
export function erasedFields(
  fields: Fields,
  values: Values,
  erasure: Erasure,
  relation: Relation = relationOf(fields, values, erasure),
): Values {
  const changed = Object.entries(fields).flatMap(([name, field]) => {
    const value = values[name]
    if (value === null || value === undefined) return []
    const erased = erasedValue(field, value, erasure, relation)
    return erased === value ? [] : [[name, erased] as const]
  })
  return changed.length === 0 ? values : { ...values, ...Object.fromEntries(changed) }
}

function relationOf(fields: Fields, values: Values, { subject }: Erasure): Relation {
  const isAbout = Object.entries(fields).some(
    ([name, { to }]) => to === subject.kind && values[name] === subject.id,
  )
  return isAbout ? 'about' : 'other'
}

function erasedValue(field: Field, value: unknown, erasure: Erasure, relation: Relation): unknown {
  if (field.identifying === true) {
    if (relation !== 'own') return value
    return field.presence === 'required' ? erasure.pseudonym : null
  }
  if (field.sensitive === 'person' && relation === 'about') return null
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
