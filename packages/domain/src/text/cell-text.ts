import type { ExternalReference } from '../entities/external-reference.js'
import type { Field } from '../entities/fields/index.js'
import type { Tree } from './text-file.js'

/** A value as a cell says it: nothing as an empty one, lists and records as JSON, the rest as it is. */
export function cellText(value: Tree): string {
  if (value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i
const NUMBERS: ReadonlySet<string> = new Set([
  'basisPoints',
  'hundredths',
  'integer',
  'money',
  'number',
])
const JSON_TYPES: ReadonlySet<string> = new Set([
  'choices',
  'languages',
  'policyValue',
  'record',
  'records',
  'texts',
])

/** What a cell that is not empty says, by the type of its field; what it cannot be stays its text. */
export function cellValue({ type }: Field, cell: string): unknown {
  if (NUMBERS.has(type)) return NUMBER.test(cell) ? Number(cell) : cell
  if (type === 'flag') return cell === 'true' || (cell === 'false' ? false : cell)
  if (!JSON_TYPES.has(type)) return cell
  try {
    return JSON.parse(cell) as unknown
  } catch {
    return cell
  }
}

/** Characters that part references, or the two halves of one. */
const PARTING = /[%:\s]/gu

/** External references in one cell: `crm:A-1 billing:77`, with blanks, colons and percent signs escaped. */
export function referencesText(references: readonly ExternalReference[]): string {
  const escaped = (text: string) =>
    text.replaceAll(PARTING, (character) => encodeURIComponent(character))
  return references.map(({ source, id }) => `${escaped(source)}:${escaped(id)}`).join(' ')
}

/** The references of such a cell; what cannot be read as one stays its text. */
export function readReferences(cell: string): readonly unknown[] {
  return cell
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part): unknown => {
      const [source, id, more] = part.split(':')
      if (source === undefined || id === undefined || more !== undefined) return part
      try {
        return { source: unescaped(source), id: unescaped(id) }
      } catch {
        return part
      }
    })
}

function unescaped(text: string): string {
  return decodeURIComponent(text)
}
