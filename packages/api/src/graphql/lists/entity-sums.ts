import type { Field as EntityField } from '@postscale/domain'
import { Field, ObjectType, type ClassType } from 'type-graphql'
import { type Money, moneyOf } from '../money.js'
import { inLargeUnits } from '../to-plan-error.js'
import { graphqlTypeOf } from '../field-types.js'
import { namedClass } from '../types/field-input.js'
import { comparedField } from './compared-field.js'
import { listed, type ListedKind } from './listed-kinds.js'
import { type Things, thingsOf } from './things.js'

/** A page that can add its list up. */
export interface Summed {
  sums(): object | Promise<object>
}

/** Lets a connection tell what its whole list comes to. */
export function addSums(connection: ClassType, sumsOf: () => ClassType): void {
  const prototype: object = connection.prototype
  Field(sumsOf, { description: 'What the whole list comes to.' })(prototype, 'sums')
}

/** A field whose values add up to something over a list: an amount or a load. */
interface Summand {
  readonly name: string
  readonly field: EntityField
  readonly description: string
  /** The reference to the thing that has the field, where the listed one has not. */
  readonly through: string | null
}

/** What adds up of the things that a kind is about, for kinds with no amounts of their own. */
const THROUGH: {
  readonly [K in ListedKind]?: { readonly field: string; readonly to: ListedKind }
} = { coverage: { field: 'accountId', to: 'account' } }

function summands(kind: ListedKind): readonly Summand[] {
  const through = THROUGH[kind]
  const { fields, words } = listed(through?.to ?? kind)
  const counted =
    through === undefined
      ? 'what has none counts as nothing'
      : `of each ${words.noun.en.one} as often as it is listed`
  return Object.entries<EntityField>(fields)
    .filter(([, { type }]) => type === 'money' || type === 'hundredths')
    .map(([name, field]) => ({
      name,
      field,
      description: `Sum of ${words.fields[name]!.en}; ${counted}.`,
      through: through?.field ?? null,
    }))
}

/** The type of a kind's sums; null for kinds of which nothing adds up. */
export function sumsType(kind: ListedKind): ClassType | null {
  const fields = summands(kind)
  if (fields.length === 0) return null
  const { words } = listed(kind)
  const type = namedClass(`${words.type}Sums`, Object)
  const about = `What the ${words.noun.en.many} of a list come to, those of other pages included.`
  ObjectType({ description: about, simpleResolvers: true })(type)
  for (const { name, field, description } of fields) {
    const of = graphqlTypeOf(field, 'output')
    Field(() => of as typeof Money, { description })(type.prototype as object, name)
  }
  return type
}

/** The sums over a whole list. */
export function sumsOf(things: Things, items: Int32Array): object {
  const { view, kind } = things
  const sums = summands(kind).map(({ name, field, through }) => {
    const read =
      through === null ? comparedField(things, name) : fieldThrough(things, through, name)
    let sum = 0
    for (const item of items) sum += (read(item) as number | null) ?? 0
    return [
      name,
      field.type === 'money' ? moneyOf(sum, view.organization) : inLargeUnits(field.type, sum),
    ]
  })
  return Object.fromEntries(sums) as object
}

/** A field of what a reference names, as that is on the day on which the item is shown. */
function fieldThrough(things: Things, reference: string, name: string): (item: number) => unknown {
  const to = listed(things.kind).fields[reference]!.to as ListedKind
  const others = thingsOf(things.view, to)
  const read = comparedField(others, name)
  return (item) => {
    const found = others.itemOn(things.referredRow(item, reference), things.dayOf(item))
    return found === -1 ? null : read(found)
  }
}
