import {
  contractCurrency,
  ENTITIES,
  type EntityKind,
  type Field as EntityField,
  type Fields,
  type Id,
  type KindWords,
  type OrganizationView,
  recordTableOf,
} from '@postscale/domain'
import { Field } from 'type-graphql'
import { outputOf } from './field-output.js'
import { graphqlTypeOf, said } from '../field-types.js'

/** What a thing's fields are read out of: a view, and the thing's values in the domain's words. */
interface Readable {
  readonly view: OrganizationView
  read(name: string): unknown
}

type Find = (view: OrganizationView, id: Id) => object | null
type FindRow = (view: OrganizationView, row: number) => object | null
interface Known {
  readonly Type: object
  readonly find: Find
  readonly findRow: FindRow
}

const known = new Map<string, Known>()

/**
 * Says how the things of a kind are told, so that others can refer to them.
 *
 * @param find the thing as it is on the view's day; by default it is made of its live fields.
 * @param findRow the same by its row.
 */
export function knowType(kind: EntityKind, Type: object, find?: Find, findRow?: FindRow): void {
  known.set(kind, {
    Type,
    find: find ?? finderOf(kind, Type),
    findRow: findRow ?? rowFinderOf(kind, Type),
  })
}

type OfLive = new (view: OrganizationView, live: object) => object

function finderOf(kind: EntityKind, Type: object): Find {
  const { plural } = ENTITIES[kind]
  return (view, id) => {
    const live = (view as unknown as Record<string, ReadonlyMap<Id, object>>)[plural]?.get(id)
    return live === undefined ? null : new (Type as OfLive)(view, live)
  }
}

function rowFinderOf(kind: EntityKind, Type: object): FindRow {
  return (view, row) => {
    const table = recordTableOf(view.state, kind)
    const version = table.versionOn(row, view.day)
    return version === -1 ? null : new (Type as OfLive)(view, table.keptAt(version))
  }
}

/** A thing as it is on the view's day; null when it is not live then. */
export function nodeAt(view: OrganizationView, kind: string, id: Id): object | null {
  return known.get(kind)?.find(view, id) ?? null
}

/** The same by its row; -1 is nothing's. */
export function nodeOfRow(view: OrganizationView, kind: EntityKind, row: number): object | null {
  return known.get(kind)?.findRow(view, row) ?? null
}

/**
 * Adds the fields that an entity describes to a GraphQL type.
 *
 * @param prototype of a class whose objects are Readable.
 * @param always references that are never null, because what they name is live whenever this is.
 */
export function addOutputFields(
  prototype: object,
  { fields, words }: { readonly fields: Fields; readonly words: KindWords },
  always: readonly string[] = [],
): void {
  for (const [name, field] of Object.entries(fields)) {
    const as = field.as ?? name
    Object.defineProperty(prototype, as, { get: getterOf(name, field), configurable: true })
    // Types of records are made now; those of other kinds are looked up once all are made.
    const of = field.to === undefined ? graphqlTypeOf(field, 'output') : null
    Field(() => (of ?? known.get(field.to!)?.Type) as typeof String, {
      nullable: field.presence === 'optional' || (field.to !== undefined && !always.includes(name)),
      description: said(words.fields[name]!.about, 'output'),
    })(prototype, as)
  }
}

function getterOf(name: string, field: EntityField): (this: Readable) => unknown {
  const { to, contract } = field
  if (contract !== undefined) {
    return function price(this: Readable) {
      return outputOf(field, this.read(name), this.view, contractOf(this, contract))
    }
  }
  if (to === undefined) {
    return function read(this: Readable) {
      return outputOf(field, this.read(name), this.view)
    }
  }
  return function refer(this: Readable) {
    const id = this.read(name) as Id | null
    return id === null ? null : nodeAt(this.view, to, id)
  }
}

/** The currency of the contract to which an amount of a thing belongs. */
function contractOf(thing: Readable, contract: NonNullable<EntityField['contract']>): string {
  const { organization, state, day } = thing.view
  if (contract === 'own') {
    return (thing.read('contractCurrency') as string | null) ?? organization.currency
  }
  const row = state.accounts.byId.find(thing.read(contract) as Id)
  return contractCurrency(state.accounts, row, day) ?? organization.currency
}
