import type { ExternalReference } from '../../entities/external-reference.js'
import type { Field, Fields } from '../../entities/fields/index.js'
import {
  ENTITY_KINDS,
  type EntityKind,
  type PeriodKind,
  type ThingKind,
} from '../../entities/registry.js'
import { VOCABULARIES } from '../../entities/vocabularies.js'
import { type Day, formatDay, parseDay } from '../../kernel/days.js'
import type { OrganizationState } from '../../state/organization-state.js'
import type { Records } from '../../state/records.js'
import { tableOf } from '../../state/table-of.js'

/** Where a random change takes its chance and its new ids from. */
export interface Chance {
  /** A whole number from 0 up to, but not with, `below`. */
  readonly pick: (below: number) => number
  /** An id for a new thing; now and then one that is in use, or was. */
  readonly newId: () => string
}

export type Given = Readonly<Record<string, unknown>>

/** Makes what a change of one sort gives, about what a state has. */
export type Making = (state: OrganizationState, chance: Chance) => Given

const FIRST_DAY = parseDay('2026-01-01')!
const DAYS = 400
/** So few that things begin, change and end on the same day, on the day before and on the day after. */
const NEAR_DAYS = [-1, 0, 1, 2, 30, 31, 32, 200] as const

/** A day of the year or so that random changes are about, half of the time one of few. */
export function someDate({ pick }: Chance): string {
  return formatDay(FIRST_DAY + (pick(2) === 0 ? pick(DAYS) : NEAR_DAYS[pick(NEAR_DAYS.length)]!))
}

/** A day of the month that begins with another. */
export function shortlyAfter(day: Day, chance: Chance): string {
  return formatDay(day + chance.pick(30))
}

/** One of several; undefined of none. */
export function oneOf<T>(choices: readonly T[], { pick }: Chance): T | undefined {
  return choices.length === 0 ? undefined : choices[pick(choices.length)]
}

/** Of few systems and with few ids, so that many are taken. */
export function someReference({ pick }: Chance): ExternalReference {
  return { source: ['default', 'crm'][pick(2)]!, id: `E-${pick(6)}` }
}

/** Values for fields, each of its type; optional ones are sometimes null. */
export function valuesOf(fields: Fields, state: OrganizationState, chance: Chance): Given {
  const values = Object.entries(fields).map(([name, field]): readonly [string, unknown] => [
    name,
    field.presence === 'optional' && chance.pick(2) === 0 ? null : valueOf(field, state, chance),
  ])
  return Object.fromEntries(values)
}

/** A value of a field's type, and now and then one that it does not take. */
export function valueOf(field: Field, state: OrganizationState, chance: Chance): unknown {
  const { pick } = chance
  if (pick(150) === 0) return UNFIT_VALUES[pick(UNFIT_VALUES.length)]
  switch (field.type) {
    case 'reference':
      return someId(state, field.to as ThingKind, chance)
    case 'choice':
      return VOCABULARIES[field.choices!][pick(VOCABULARIES[field.choices!].length)]
    case 'choices':
      return VOCABULARIES[field.choices!].slice(0, pick(3))
    case 'records':
      return Array.from({ length: pick(3) }, (_, at) => ({
        ...valuesOf(field.fields!, state, chance),
        title: `Step ${at}`,
      }))
    case 'record':
      return valuesOf(field.fields!, state, chance)
    default: {
      const extreme =
        pick(6) === 0
          ? oneOf(
              EXTREMES.filter((each) => fits(field, each)),
              chance,
            )
          : undefined
      return (
        extreme ?? PLAIN_VALUES.map((value) => value(pick(40))).find((each) => fits(field, each))
      )
    }
  }
}

function fits(field: Field, value: unknown): boolean {
  return field.check(value) === null
}

/** Values of every type without parts; a field takes the first that it allows. */
const PLAIN_VALUES: readonly ((n: number) => unknown)[] = [
  (n) => n,
  (n) => n + 1,
  (n) => formatDay(FIRST_DAY + n),
  (n) => n % 2 === 0,
  (n) => `Text ${n}: ünï 𝒳`,
  (n) => `person${n}@example.com`,
  (n) => (n % 2 === 0 ? 'en' : 'es'),
  (n) => [`Item ${n}`],
  (n) => [n % 2 === 0 ? 'en' : 'pt'],
  () => 'UTC',
]

/** What hardly a field takes. */
const UNFIT_VALUES: readonly unknown[] = [
  '',
  '\0',
  '\ud800',
  ''.padEnd(3_000, 'x'),
  -1.5,
  Number.NaN,
  {},
]

/** What a field may only just hold, and what a database or a file may write in another way. */
const EXTREMES: readonly unknown[] = [
  0,
  -0,
  1,
  100,
  10_000,
  1_000_000_000,
  Number.MAX_SAFE_INTEGER,
  -Number.MAX_SAFE_INTEGER,
  0.1 + 0.2,
  Number.MIN_VALUE,
  -Number.MAX_VALUE,
  '1000-01-01',
  '2028-02-29',
  '9999-12-31',
  'Pacific/Honolulu',
  'pt-BR',
  ' "quoted", {braced} \\ one\u2028\n\t',
  'NULL',
  '𝒳'.repeat(100),
  [],
  [' "a", {b} \\ ', 'NULL', ''.padEnd(200, 'é')],
]

/** The id of a thing of a kind that there is, now and then of one that is new or was once. */
export function someId(state: OrganizationState, kind: ThingKind, chance: Chance): string {
  const ids = chance.pick(16) === 0 ? [] : idsOf(state, kind)
  return oneOf(ids, chance) ?? chance.newId()
}

function idsOf(state: OrganizationState, kind: ThingKind): readonly string[] {
  return recordsOf(state, kind as EntityKind).map(({ id }) => id)
}

/** All things of a kind, in the order of their ids. */
export function recordsOf<K extends EntityKind | PeriodKind>(
  state: OrganizationState,
  kind: K,
): readonly Records[K][] {
  const records = Array.from(tableOf(state, kind).values() as Iterable<Records[K]>)
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** A kind of thing with an identity, whichever. */
export function someKind(chance: Chance): EntityKind {
  return oneOf(ENTITY_KINDS, chance)!
}

/** A thing by its id or, where it has one, by what another system calls it. */
export function someNamed(state: OrganizationState, kind: EntityKind, chance: Chance): unknown {
  const id = someId(state, kind, chance)
  const known = recordsOf(state, kind).find((record) => record.id === id)
  return (chance.pick(4) === 0 ? oneOf(known?.externalReferences ?? [], chance) : undefined) ?? id
}

export function reasoned(
  { fields: { reason } }: { readonly fields: { readonly reason: Field } },
  state: OrganizationState,
  chance: Chance,
): Given {
  return chance.pick(2) === 0 ? {} : { reason: valueOf(reason, state, chance) }
}

/** An end, given half of the time. */
export function ending(name: string, chance: Chance): Given {
  return chance.pick(2) === 0 ? {} : { [name]: someDate(chance) }
}
