import type { Field } from '../../entities/fields/index.js'
import { FACTS, THINGS, THING_KINDS, type ThingKind } from '../../entities/registry.js'
import { overlaps, type Period } from '../../kernel/periods.js'
import type { Fact } from '../../plans/fact.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { allRecords } from '../all-records.js'

type Values = Readonly<Record<string, unknown>>
interface Stored extends Partial<Period> {
  readonly history?: readonly (Period & { readonly fields: Values })[]
  readonly externalReferences?: readonly { readonly source: string; readonly id: string }[]
}

/**
 * What a state breaks of what the database will not store: an empty or overlapping period, a value
 * that its field does not take, a reference to what there is not, an external reference of two, an
 * exclusion. Written apart from the invariants, from what the entities say.
 */
export function brokenRules(state: OrganizationState): readonly string[] {
  const all = allRecords(state)
  const of = (kind: ThingKind): readonly (readonly [string, Stored])[] => {
    if (kind === 'organization') return [[state.organization.id, state.organization]]
    return all[kind === 'policy' ? 'policies' : kind] as readonly (readonly [string, Stored])[]
  }
  const ids = new Map(THING_KINDS.map((kind) => [kind, new Set(of(kind).map(([id]) => id))]))
  return THING_KINDS.flatMap((kind) => [
    ...of(kind).flatMap(([id, record]) =>
      faultsOf(kind, record, ids).map((fault) => `${kind} ${id}: ${fault}`),
    ),
    ...sharedReferences(kind, of(kind)),
    ...excluded(kind, of(kind)),
  ])
}

function faultsOf(
  kind: ThingKind,
  record: Stored,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const parts = record.history ?? [{ ...(record as Period), fields: record as Values }]
  const faults = parts.flatMap(({ from, to, fields }, index) => [
    ...(from < to ? [] : [`is empty from ${from}`]),
    ...(index > 0 && parts[index - 1]!.to > from ? [`overlaps on ${from}`] : []),
    ...Object.entries<Field>(THINGS[kind].fields).flatMap(([name, field]) =>
      valueFaults(name, field, fields[name], ids),
    ),
  ])
  return parts.length === 0 ? ['has no version'] : faults
}

function valueFaults(
  name: string,
  field: Field,
  value: unknown,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  if (field.type === 'day' || field.type === 'policyValue') return []
  if (field.check(value) !== null || Object.is(value, -0)) return [`${name} is ${String(value)}`]
  if (field.to === undefined || value === null) return []
  return ids.get(field.to)!.has(value as string) ? [] : [`${name} names no ${field.to}`]
}

function sharedReferences(
  kind: ThingKind,
  records: readonly (readonly [string, Stored])[],
): readonly string[] {
  const given = records.flatMap(([, { externalReferences = [] }]) =>
    externalReferences.map(({ source, id }) => `${source} ${id}`),
  )
  return given
    .filter((each, index) => given.indexOf(each) !== index)
    .map((each) => `${kind}s share ${each}`)
}

function excluded(
  kind: ThingKind,
  records: readonly (readonly [string, Stored])[],
): readonly string[] {
  const thing = THINGS[kind]
  if (thing.shape !== 'period') return []
  const { fields, only = {} } = thing.exclusive
  const meant = records
    .map(([id, record]) => ({ id, ...record }) as Values & Period)
    .filter((record) => Object.entries(only).every(([name, value]) => record[name] === value))
  return meant.flatMap((one, index) =>
    meant
      .slice(index + 1)
      .filter((other) => overlaps(one, other) && fields.every((name) => one[name] === other[name]))
      .map((other) => `${kind} ${String(one['id'])} excludes ${String(other['id'])}`),
  )
}

/** Facts of a plan that name things which its state does not have. */
export function danglingFacts(state: OrganizationState, facts: readonly Fact[]): readonly string[] {
  const all = allRecords(state) as Readonly<Record<string, readonly (readonly [string, unknown])[]>>
  return facts.flatMap((fact) =>
    Object.entries<Field>(FACTS[fact.fact].fields).flatMap(([name, { to }]) => {
      const id = (fact as unknown as Values)[name]
      if (to === undefined || id == null || all[to]!.some(([known]) => known === id)) return []
      return [`${fact.fact}.${name} names no ${to}`]
    }),
  )
}
