import { isStorable } from '../../entities/value-checks.js'
import { type FileProblem, fileProblem } from './file-problem.js'

/** An object as JSON gives it. */
type Plain = Readonly<Record<string, unknown>>

/** Objects and lists within each other; a mapping has five. */
const DEEPEST = 20

/**
 * Walks a mapping's plain JSON and gathers every problem with the path of its key, such as
 * `files[1].fields.amount`.
 */
export class MappingReader {
  readonly problems: FileProblem[] = []

  /** Refuses every text of a value, and every key, that cannot be stored, and what is nested too deeply. */
  storable(value: unknown, path: string, depth: number = 0): void {
    if (typeof value === 'string') {
      if (!isStorable(value)) this.refuse(path, 'text')
    } else if (depth > DEEPEST) {
      this.refuse(path, 'text | number | true | false')
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, within] of Object.entries(value)) {
        if (!isStorable(key)) this.refuse(path, 'text')
        this.storable(within, Array.isArray(value) ? `${path}[${key}]` : join(path, key), depth + 1)
      }
    }
  }

  /** The object at a path, its keys checked against those known; null when it is none. */
  object(value: unknown, path: string, keys: readonly string[] | null): Plain | null {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.refuse(path, 'object')
      return null
    }
    for (const key of Object.keys(value)) {
      if (keys !== null && !keys.includes(key)) {
        this.problems.push(fileProblem('MAPPING_KEY_UNKNOWN', { path: join(path, key) }))
      }
    }
    return value as Plain
  }

  /** A text that must be there and not be empty. */
  text(parent: Plain, key: string, path: string): string {
    const value = parent[key]
    if (value === undefined) {
      this.problems.push(fileProblem('MAPPING_KEY_MISSING', { path: join(path, key) }))
    } else if (typeof value !== 'string' || value.trim() === '')
      this.refuse(join(path, key), 'text')
    else return value
    return ''
  }

  /** One of a list, when given. */
  choice<C extends string>(
    parent: Plain,
    key: string,
    path: string,
    choices: readonly C[],
  ): C | undefined {
    const value = parent[key]
    if (value === undefined || choices.includes(value as C)) return value as C | undefined
    this.refuse(join(path, key), choices.map((choice) => JSON.stringify(choice)).join(' | '))
    return undefined
  }

  /** A number of at least `min`, when given. */
  number(parent: Plain, key: string, path: string, min = -Infinity): number | undefined {
    const value = parent[key]
    if (value === undefined) return undefined
    if (typeof value === 'number' && Number.isFinite(value) && value >= min) return value
    this.refuse(join(path, key), Number.isFinite(min) ? `number ≥ ${min}` : 'number')
    return undefined
  }

  /** A whole number of at least 1, when given. */
  whole(parent: Plain, key: string, path: string): number | undefined {
    const value = this.number(parent, key, path, 1)
    if (value === undefined || Number.isSafeInteger(value)) return value
    this.refuse(join(path, key), 'whole number ≥ 1')
    return undefined
  }

  /** A yes or no, when given. */
  flag(parent: Plain, key: string, path: string): boolean | undefined {
    const value = parent[key]
    if (value === undefined || typeof value === 'boolean') return value
    this.refuse(join(path, key), 'true | false')
    return undefined
  }

  /** A list of texts, when given. */
  texts(parent: Plain, key: string, path: string): readonly string[] | undefined {
    const value = parent[key]
    if (value === undefined) return undefined
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
    this.refuse(join(path, key), 'texts')
    return undefined
  }

  list(value: unknown, path: string): readonly unknown[] {
    if (Array.isArray(value)) return value
    this.refuse(path, 'list')
    return []
  }

  refuse(path: string, expected: string): void {
    this.problems.push(fileProblem('MAPPING_VALUE', { path, expected }))
  }
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

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
