import type { Field, Fields, Presence } from '../../entities/fields/index.js'
import type { FieldWords } from '../../entities/words.js'
import { LOCALES } from '../../kernel/locale.js'
import { VOCABULARIES } from '../../entities/vocabularies.js'
import type { FieldSpec, FieldType } from './field-spec.js'

/** How cells of a type of field are read; the other types have no column that is regular. */
const CELLS = {
  choice: 'choice',
  choices: 'choices',
  currency: 'currency',
  date: 'date',
  flag: 'flag',
  hundredths: 'share',
  integer: 'integer',
  language: 'text',
  languages: 'list',
  money: 'money',
  number: 'number',
  text: 'text',
  texts: 'list',
  email: 'text',
  timeZone: 'text',
} as const satisfies Readonly<Record<string, FieldType>>

/** Types whose values have bounds, and are the same in a row as in a thing. */
const BOUNDED: ReadonlySet<string> = new Set(['hundredths', 'integer'])

const WHEN_EMPTY = { defaulted: 'LEAVE', optional: 'NULL', required: 'REFUSE' } as const

type Cells = typeof CELLS
type EachOf<V> = V extends readonly (infer C)[] ? C : V
type Choices<V, T> = T extends 'choice' | 'choices'
  ? { readonly choices: readonly Extract<EachOf<NonNullable<V>>, string>[] }
  : unknown

type SpecOf<F> =
  F extends Field<infer V, infer T extends keyof Cells, infer P extends Presence>
    ? {
        readonly type: Cells[T]
        readonly whenEmpty: (typeof WHEN_EMPTY)[P]
      } & Choices<V, T>
    : never

type RegularOf<F extends Fields> = {
  [N in keyof F]: F[N]['type'] extends keyof Cells ? N : never
}[keyof F]

/** The columns of a kind's fields: how a cell is read follows from its type, what an empty one means from its presence. */
export function entitySpecs<F extends Fields>(
  fields: F,
): { readonly [N in RegularOf<F>]: SpecOf<F[N]> } {
  return Object.fromEntries(
    regularFields(fields).map(([name, { type, presence, choices, check }]): [string, FieldSpec] => [
      name,
      {
        type: CELLS[type as keyof Cells],
        whenEmpty: WHEN_EMPTY[presence],
        ...(choices !== undefined && { choices: VOCABULARIES[choices] }),
        ...(BOUNDED.has(type) && { check }),
      },
    ]),
  ) as unknown as { readonly [N in RegularOf<F>]: SpecOf<F[N]> }
}

/** The headers of those columns: what the fields are called, and how exports call them besides. */
export function entityHeaders({
  fields,
  words,
}: {
  readonly fields: Fields
  readonly words: { readonly fields: Readonly<Record<string, FieldWords>> }
}): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    regularFields(fields).map(([name]) => {
      const said = words.fields[name]!
      return [name, [...LOCALES.map((locale) => said[locale]), ...(said.headers ?? [])]]
    }),
  )
}

function regularFields(fields: Fields): readonly (readonly [string, Field])[] {
  return Object.entries(fields).filter(([, { type }]) => Object.hasOwn(CELLS, type))
}
