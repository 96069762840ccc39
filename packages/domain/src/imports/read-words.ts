import type { MappingReader, Plain } from './mapping-reader.js'

/** How a column's words become ours. */
export interface Words {
  readonly values?: Readonly<Record<string, string>>
  readonly otherwise?: string
}

/** The words of a column from plain JSON. */
export function readWords(plain: Plain, path: string, reader: MappingReader): Words {
  const values = readValues(plain['values'], `${path}.values`, reader)
  const otherwise = plain['otherwise']
  if (otherwise !== undefined && typeof otherwise !== 'string') {
    reader.refuse(`${path}.otherwise`, 'text')
  }
  return {
    ...(values === undefined ? {} : { values }),
    ...(typeof otherwise === 'string' ? { otherwise } : {}),
  }
}

function readValues(value: unknown, path: string, reader: MappingReader): Words['values'] {
  if (value === undefined) return undefined
  const plain = reader.object(value, path, null)
  if (plain === null) return undefined
  for (const [word, meaning] of Object.entries(plain)) {
    if (typeof meaning !== 'string') reader.refuse(`${path}.${word}`, 'text')
  }
  return plain as Readonly<Record<string, string>>
}
