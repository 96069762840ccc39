import { BENCHMARKS } from '../../benchmarks/index.js'
import { settersOf } from '../../entities/change-order.js'
import type { ChangeName } from '../../entities/change-words.js'
import { type Entity, type FactKind, IF_ENDED, upsertName } from '../../entities/entity.js'
import {
  ENTITIES,
  type EntityKind,
  FACTS,
  THINGS,
  THING_KINDS,
  type ThingKind,
} from '../../entities/registry.js'
import { isStorable } from '../../entities/value-checks.js'
import { FOREVER, parseDay } from '../../kernel/days.js'
import type { Change, NamingChange } from '../../plans/change.js'
import { type Fact, factId, factKey } from '../../plans/fact.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { fitTarget } from './random-target.js'
import { STAFFING_MAKINGS } from './random-staffing.js'
import {
  type Chance,
  type Given,
  type Making,
  oneOf,
  reasoned,
  recordsOf,
  shortlyAfter,
  someDate,
  someId,
  someKind,
  someNamed,
  someReference,
  valueOf,
  valuesOf,
} from './random-values.js'

/**
 * A change of any sort, of a thing of any kind, with values of the kinds' own fields: what is new is
 * covered without a word here. About half of them are accepted.
 *
 * @param types the sorts to choose among; all when not given.
 */
export function randomChange(
  state: OrganizationState,
  chance: Chance,
  types: readonly ChangeName[] = RANDOM_CHANGES,
): NamingChange {
  const type = oneOf(types, chance)!
  const dated =
    type === 'restore' || type.endsWith('ExternalReference') ? {} : { effective: someDate(chance) }
  return { type, ...dated, ...MAKINGS.get(type)!(state, chance) } as unknown as NamingChange
}

const { approvalRule: _rule, ...others } = THINGS.organization.fields
/** The organization without its rule of approval: nobody agrees to what is made at random. */
const UNAPPROVED = { fields: others }

/** The same change as a columnar one of one row. */
export function inOneRow({ type, ...fields }: NamingChange): Change {
  const columns = Object.entries(fields).map(([name, value]) => [name, [value]])
  return { type: 'columnar', of: type, columns: Object.fromEntries(columns) as never }
}

const MAKINGS: ReadonlyMap<ChangeName, Making> = new Map([
  ['createOrganization', founding],
  ['updateOrganization', (state, chance) => setting(UNAPPROVED, 'update', state, chance)],
  ...Object.values<Entity>(ENTITIES).flatMap((entity) => makingsOf(entity)),
  ...Object.values<FactKind>(FACTS).map(
    (kind) =>
      [
        kind.change as ChangeName,
        (state: OrganizationState, chance: Chance) => recording(kind, state, chance),
      ] as const,
  ),
  ...STAFFING_MAKINGS,
  [
    'setPolicy',
    (state, chance) => ({ ...policy(chance), ...reasoned(THINGS.policy, state, chance) }),
  ],
  [
    'clearPolicy',
    (state, chance) => ({ key: oneOf([...state.policies.keys()], chance) ?? 'none' }),
  ],
  ['addExternalReference', (state, chance) => referring(state, chance, () => true)],
  ['moveExternalReference', (state, chance) => referring(state, chance, () => true)],
  [
    'removeExternalReference',
    (state, chance) => referring(state, chance, (references) => references.length > 0),
  ],
  ['restore', restoring],
] as readonly (readonly [ChangeName, Making])[])

/** Every change that is made at random. */
const RANDOM_CHANGES: readonly ChangeName[] = [...MAKINGS.keys()]

function founding(state: OrganizationState, chance: Chance): Given {
  const { fields } = THINGS.organization
  return { id: chance.newId(), slug: 'acme', currency: 'USD', ...valuesOf(fields, state, chance) }
}

function makingsOf({
  kind: name,
  changes,
  fields,
}: Entity): readonly (readonly [string, Making])[] {
  const kind = name as EntityKind
  const named = (state: OrganizationState, chance: Chance) => ({
    id: someNamed(state, kind, chance),
  })
  // A value of each field, which together say something.
  const filled: Making = (state, chance) => {
    const values = valuesOf(fields, state, chance)
    return kind === 'target' ? fitTarget(values, state, chance) : values
  }
  const creating: Making = (state, chance) => ({
    type: changes.create,
    id: chance.newId(),
    externalReferences: chance.pick(3) === 0 ? [someReference(chance)] : [],
    ...filled(state, chance),
  })
  // There is something before it is changed or ends, and it ends before it is reopened.
  const ofOne =
    (making: Making): Making =>
    (state, chance) =>
      recordsOf(state, kind).length === 0 && chance.pick(8) > 0
        ? creating(state, chance)
        : making(state, chance)
  const setters = ['update', ...settersOf(fields, changes.end)]
  const settings = setters.map((setBy): readonly [string, Making] => [
    setBy === 'update' ? changes.update : setBy,
    ofOne((state, chance) => ({
      ...named(state, chance),
      ...setting({ fields }, setBy, state, chance),
    })),
  ])
  const said = Object.entries(fields).filter(([, { setBy }]) => setBy === changes.end)
  const closing = ofOne((state, chance) => ({
    type: changes.end,
    ...named(state, chance),
    ...valuesOf(Object.fromEntries(said), state, chance),
    withWhatDependsOnIt: chance.pick(2) === 0,
  }))
  const reopening: Making = (state, chance) => {
    const ended = recordsOf(state, kind).filter(({ history }) => history.at(-1)!.to < FOREVER)
    const record = oneOf(ended, chance)
    if (record === undefined) return closing(state, chance)
    return {
      id: record.id,
      ...(chance.pick(4) > 0 && { effective: shortlyAfter(record.history.at(-1)!.to, chance) }),
      ...(chance.pick(2) === 0 && setting({ fields }, 'update', state, chance)),
    }
  }
  const upserting: Making = (state, chance) => ({
    id: chance.newId(),
    reference: someReference(chance),
    ifEnded: oneOf(IF_ENDED, chance),
    ...Object.fromEntries(Object.entries(filled(state, chance)).filter(() => chance.pick(8) > 0)),
  })
  return [
    [changes.create, creating],
    [upsertName(kind), upserting],
    ...settings,
    ...(changes.end === undefined ? [] : [[changes.end, closing] as const]),
    ...(changes.reopen === undefined ? [] : [[changes.reopen, reopening] as const]),
  ]
}

/** One of the fields that a change sets, with a value. */
function setting(
  { fields }: Pick<Entity, 'fields'>,
  setBy: string,
  state: OrganizationState,
  chance: Chance,
): Given {
  const [name, field] = oneOf(
    Object.entries(fields).filter(([, each]) => each.setBy === setBy),
    chance,
  )!
  const isLeft = field.presence === 'optional' && chance.pick(3) === 0
  return { [name]: isLeft ? null : valueOf(field, state, chance) }
}

function recording(
  { kind, fields, oneOf: either, key, zero = [] }: FactKind,
  state: OrganizationState,
  chance: Chance,
): Given {
  const values: Record<string, unknown> = { ...valuesOf(fields, state, chance) }
  // Few keys, so that facts are replaced.
  for (const name of key) if (fields[name]?.type === 'text') values[name] = `K${chance.pick(2)}`
  const left = oneOf(either?.fields ?? [], chance)
  if (left !== undefined) {
    values[left] = null
    const other = either!.fields.find((name) => name !== left)!
    values[other] ??= someId(state, fields[other]!.to as ThingKind, chance)
  }
  if (kind === 'arrMovement') values['movement'] = chance.pick(8) === 0 ? 'CHURN' : 'EXPANSION'
  if (zero.length > 0 && chance.pick(5) === 0) for (const name of zero) values[name] = 0
  const effective = oneOf(['2026-01-01', '2026-01-02', '9999-12-31'], chance)
  return { effective, source: `source ${chance.pick(2)}`, ...values }
}

function referring(
  state: OrganizationState,
  chance: Chance,
  isMeant: (references: readonly unknown[]) => boolean,
): Given {
  const kind = someKind(chance)
  const meant = recordsOf(state, kind).filter(({ externalReferences }) =>
    isMeant(externalReferences),
  )
  const record = oneOf(meant, chance)
  const own = oneOf(record?.externalReferences ?? [], chance)
  const reference = chance.pick(2) === 0 ? undefined : own
  const id = chance.pick(8) === 0 ? someId(state, kind, chance) : record?.id
  return { kind, id: id ?? chance.newId(), reference: reference ?? someReference(chance) }
}

const BENCHMARK_VALUES = BENCHMARKS.slice(0, 12)

function policy(chance: Chance): Given {
  const { key, value } = oneOf(BENCHMARK_VALUES, chance)!
  if (chance.pick(6) === 0) return { key, value: -1 }
  if (value.kind === 'number') return { key, value: 1 + chance.pick(12) }
  const lower = chance.pick(12)
  return { key, value: { lower, upper: lower + chance.pick(12), openTop: chance.pick(2) === 0 } }
}

/** Back to any revision: of a thing that there is, that there was, or of a fact. */
function restoring(state: OrganizationState, chance: Chance): Given {
  const revision = 1 + chance.pick(state.revision)
  if (chance.pick(5) === 0) {
    const kind = oneOf(Object.values<FactKind>(FACTS), chance)!
    const { effective, ...fields } = recording(kind, state, chance)
    const fact = {
      fact: kind.kind,
      day: parseDay(effective as string),
      ...fields,
    } as unknown as Fact
    return { kind: kind.kind, id: isNamed(fact) ? factId(factKey(fact)) : 'none', revision }
  }
  const kind = oneOf(THING_KINDS, chance)!
  if (kind === 'organization') return { kind, id: state.organization.id, revision }
  if (kind === 'policy') {
    return { kind, id: oneOf([...state.policies.keys()], chance) ?? 'none', revision }
  }
  const record = chance.pick(4) === 0 ? undefined : oneOf(recordsOf(state, kind), chance)
  const kept = kind === 'coverage' && record !== undefined && 'accountId' in record
  const ofAccount = kept ? { accountId: record.accountId } : {}
  return { kind, id: record?.id ?? chance.newId(), revision, ...ofAccount }
}

/** Whether a fact has an id: one whose key cannot be stored was never recorded. */
function isNamed(fact: Fact): boolean {
  const { source, key } = factKey(fact)
  return [source, ...Object.values(key)].every(
    (part) => typeof part !== 'string' || isStorable(part),
  )
}
