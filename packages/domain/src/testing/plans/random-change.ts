import { BENCHMARKS } from '../../benchmarks/index.js'
import { type Entity, type FactKind, IF_ENDED, upsertName } from '../../entities/entity.js'
import { settersOf } from '../../entities/change-order.js'
import type { ExternalReference } from '../../entities/external-reference.js'
import type { Field, Fields } from '../../entities/fields/index.js'
import { ENTITIES, ENTITY_KINDS, FACTS, type ThingKind } from '../../entities/registry.js'
import { formatDay, parseDay } from '../../kernel/days.js'
import type { Change } from '../../plans/change.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { RESPONSIBILITIES, VOCABULARIES } from '../../entities/vocabularies.js'

/** Where a random change takes its chance and its new ids from. */
interface Chance {
  /** A whole number from 0 up to, but not with, `below`. */
  readonly pick: (below: number) => number
  readonly newId: () => string
}

type Given = Readonly<Record<string, unknown>>
type Making = (state: OrganizationState, chance: Chance) => Given

const FIRST_DAY = parseDay('2026-01-01')!
const DAYS = 400

/**
 * A change of any sort, of a thing of any kind, with values of the kinds' own fields: what is new is
 * covered without a word here. About half of them are accepted.
 */
export function randomChange(state: OrganizationState, chance: Chance): Change {
  const making = MAKINGS[chance.pick(MAKINGS.length)]!
  const effective = formatDay(FIRST_DAY + chance.pick(DAYS))
  return { effective, ...making(state, chance) } as unknown as Change
}

/** Of few systems and with few ids, so that many are taken. */
function reference({ pick }: Chance): ExternalReference {
  return { source: ['default', 'crm'][pick(2)]!, id: `E-${pick(6)}` }
}

const MAKINGS: readonly Making[] = [
  ...Object.values<Entity>(ENTITIES).flatMap((entity) => makingsOf(entity)),
  ...Object.values<FactKind>(FACTS).flatMap((kind) => [recording(kind), recording(kind)]),
  (state, chance) => ({
    type: 'fillPosition',
    id: chance.newId(),
    positionId: someId(state, 'position', chance),
    personId: someId(state, 'person', chance),
    fte: 10 + chance.pick(50),
  }),
  (state, chance) => ({ type: 'vacatePosition', positionId: someId(state, 'position', chance) }),
  covering('coverAccount'),
  covering('coverAccount'),
  covering('handOverAccount'),
  (state, chance) => ({ type: 'endCoverage', ...covered(state, chance) }),
  (_, { pick }) => ({ type: 'setPolicy', key: policyKey(pick), value: 1 + pick(12) }),
  (_, { pick }) => ({ type: 'clearPolicy', key: policyKey(pick) }),
  (_, { pick }) => ({ type: 'updateOrganization', name: `Company ${pick(9)}` }),
]

function makingsOf({ kind, changes, fields }: Entity): readonly Making[] {
  const named = (state: OrganizationState, chance: Chance) => ({
    id: someId(state, kind as ThingKind, chance),
  })
  const { end, reopen } = changes
  const setters = ['update', ...settersOf(fields, end)]
  const creating: Making = (state, chance) => ({
    type: changes.create,
    id: chance.newId(),
    externalReferences: chance.pick(3) === 0 ? [reference(chance)] : [],
    ...valuesOf(fields, state, chance),
  })
  const setting = setters.map((setBy): Making => (state, chance) => {
    const set = Object.entries(fields).filter(([, field]) => field.setBy === setBy)
    const [name, field] = set[chance.pick(set.length)]!
    const type = setBy === 'update' ? changes.update : setBy
    return { type, ...named(state, chance), [name]: valueOf(field, state, chance) }
  })
  const said = Object.fromEntries(Object.entries(fields).filter(([, { setBy }]) => setBy === end))
  const endingWith = (state: OrganizationState, chance: Chance) => valuesOf(said, state, chance)
  const ending: readonly Making[] =
    end === undefined
      ? []
      : [(state, chance) => ({ type: end, ...named(state, chance), ...endingWith(state, chance) })]
  const reopening: readonly Making[] =
    reopen === undefined ? [] : [(state, chance) => ({ type: reopen, ...named(state, chance) })]
  const upserting: Making = (state, chance) => {
    const given = Object.entries(valuesOf(fields, state, chance)).filter(() => chance.pick(3) > 0)
    const ifEnded = IF_ENDED[chance.pick(IF_ENDED.length)]
    const type = upsertName(kind)
    return {
      type,
      id: chance.newId(),
      reference: reference(chance),
      ifEnded,
      ...Object.fromEntries(given),
    }
  }
  const referring: Making = (state, chance) => ({
    type: `${['add', 'move', 'remove'][chance.pick(3)]}ExternalReference`,
    kind,
    ...named(state, chance),
    reference: reference(chance),
  })
  return [creating, upserting, referring, ...setting, ...ending, ...reopening]
}

function recording({ change, fields, oneOf, key }: FactKind): Making {
  return (state, chance) => {
    const values: Record<string, unknown> = { ...valuesOf(fields, state, chance) }
    // Few keys, so that facts are replaced.
    for (const name of key) if (fields[name]?.type === 'text') values[name] = `K${chance.pick(2)}`
    const either = oneOf?.fields ?? []
    const left = either[chance.pick(Math.max(either.length, 1))]
    if (left !== undefined) {
      values[left] = null
      const other = either.find((name) => name !== left)!
      values[other] ??= someId(state, fields[other]!.to as ThingKind, chance)
    }
    const effective = formatDay(FIRST_DAY + chance.pick(2))
    if (change === 'recordArrMovement') values['movement'] = 'EXPANSION'
    const source = `source ${chance.pick(2)}`
    return { type: change, effective, source, ...values }
  }
}

function covering(type: 'coverAccount' | 'handOverAccount'): Making {
  return (state, chance) => ({
    type,
    id: chance.newId(),
    ...covered(state, chance),
    ...(chance.pick(2) === 0
      ? { positionId: someId(state, 'position', chance) }
      : { teamId: someId(state, 'team', chance) }),
  })
}

function covered(state: OrganizationState, chance: Chance): Given {
  return {
    accountId: someId(state, 'account', chance),
    responsibility: RESPONSIBILITIES[chance.pick(2)],
  }
}

function valuesOf(fields: Fields, state: OrganizationState, chance: Chance): Given {
  const values = Object.entries(fields).map(([name, field]): readonly [string, unknown] => [
    name,
    field.presence === 'optional' && chance.pick(2) === 0 ? null : valueOf(field, state, chance),
  ])
  return Object.fromEntries(values)
}

/** A value that a field takes, of its type. */
function valueOf(field: Field, state: OrganizationState, chance: Chance): unknown {
  const { pick } = chance
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
    default:
      return PLAIN_VALUES.map((value) => value(pick(40))).find(
        (value) => field.check(value) === null,
      )
  }
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

function someId(state: OrganizationState, kind: ThingKind, { pick, newId }: Chance): string {
  const ids = idsOf(state, kind)
  return ids[pick(ids.length)] ?? newId()
}

function idsOf(state: OrganizationState, kind: ThingKind): readonly string[] {
  const entity = ENTITY_KINDS.find((each) => each === kind)
  if (entity === undefined) return []
  if (entity !== 'account') return [...state[ENTITIES[entity].plural].keys()]
  const { accounts } = state
  return Array.from({ length: accounts.rowCount }, (_, row) => accounts.columns.id.at(row))
}

const POLICY_KEYS = BENCHMARKS.filter(({ value }) => value.kind === 'number').map(({ key }) => key)

function policyKey(pick: Chance['pick']): string {
  return POLICY_KEYS[pick(4)]!
}
