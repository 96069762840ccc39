import type { FieldSource } from './import-mapping.js'
import type { MappingReader } from './mapping-reader.js'

const KEYS = ['column', 'values', 'otherwise', 'unit', 'over', 'constant', 'balanceOf']
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
  const values = readValues(plain['values'], `${path}.values`, reader)
  const otherwise = plain['otherwise']
  if (otherwise !== undefined && typeof otherwise !== 'string') {
    reader.refuse(`${path}.otherwise`, 'text')
  }
  return {
    column: reader.text(plain, 'column', path),
    ...(values === undefined ? {} : { values }),
    ...(typeof otherwise === 'string' ? { otherwise } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(over === undefined ? {} : { over }),
  }
}

function readValues(
  value: unknown,
  path: string,
  reader: MappingReader,
): Readonly<Record<string, string>> | undefined {
  if (value === undefined) return undefined
  const plain = reader.object(value, path, null)
  if (plain === null) return undefined
  for (const [word, meaning] of Object.entries(plain)) {
    if (typeof meaning !== 'string') reader.refuse(`${path}.${word}`, 'text')
  }
  return plain as Readonly<Record<string, string>>
}
