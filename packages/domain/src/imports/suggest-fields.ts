import type { FieldSpec } from './field-spec.js'
import { foldText } from './fold-text.js'
import { HEADER_WORDS } from './header-words.js'
import { IMPORT_FIELDS } from './import-fields.js'
import type { ImportKind } from './import-kind.js'
import type { FieldSource } from './import-mapping.js'

/**
 * The columns that a header's names suggest for a kind's fields: a field's own name first, then its
 * usual words in English, Spanish and Portuguese. A column serves one field.
 */
export function suggestFields(
  kind: ImportKind,
  header: readonly string[],
): Readonly<Record<string, FieldSource>> {
  const specs = IMPORT_FIELDS[kind] as Readonly<Record<string, FieldSpec>>
  const folded = header.map(foldText)
  const fields: Record<string, FieldSource> = {}
  const taken = new Set<number>()
  const takeFirst = (field: string, words: readonly string[]): void => {
    if (fields[field] !== undefined) return
    const index = words
      .map((word) => folded.indexOf(foldText(word)))
      .find((at) => at !== -1 && !taken.has(at))
    if (index === undefined) return
    taken.add(index)
    fields[field] = { column: header[index]! }
  }
  for (const field of Object.keys(specs)) takeFirst(field, [field])
  for (const field of Object.keys(specs)) takeFirst(field, HEADER_WORDS[kind][field] ?? [])
  if (kind === 'ARR_MOVEMENTS' && fields['start'] !== undefined) delete fields['date']
  return fields
}
