import type { FieldSource } from './import-mapping.js'
import type { MappingReader } from './mapping-reader.js'
import { readWords } from './read-words.js'

const KEYS = ['column', 'values', 'otherwise', 'unit', 'over', 'constant', 'balanceOf', 'through']
const UNITS = ['minutes', 'hours', 'days'] as const

/** A field's source from plain JSON; a text alone names its column. Null when it is refused. */
export function readFieldSource(
  value: unknown,
  path: string,
  reader: MappingReader,
): FieldSource | null {
  if (typeof value === 'string' && value !== '') return { column: value }
  const plain = reader.object(value, path, KEYS)
  if (plain === null) return null
  const kinds = ['column', 'constant', 'balanceOf'].filter((key) => plain[key] !== undefined)
  if (kinds.length !== 1) {
    reader.refuse(path, '"column" | "constant" | "balanceOf"')
    return null
  }
  if (plain['constant'] !== undefined) {
    const constant = plain['constant']
    return { constant: typeof constant === 'string' ? constant : JSON.stringify(constant) }
  }
  if (plain['balanceOf'] !== undefined) {
    return { balanceOf: reader.text(plain, 'balanceOf', path) }
  }
  const unit = reader.choice(plain, 'unit', path, UNITS)
  const over = reader.number(plain, 'over', path)
  const words = readWords(plain, path, reader)
  const through = plain['through'] === undefined ? undefined : reader.text(plain, 'through', path)
  return {
    column: reader.text(plain, 'column', path),
    ...words,
    ...(unit === undefined ? {} : { unit }),
    ...(over === undefined ? {} : { over }),
    ...(through === undefined ? {} : { through }),
  }
}
