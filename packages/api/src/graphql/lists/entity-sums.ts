import {
  ENTITIES,
  type Entity,
  type EntityKind,
  type Field as EntityField,
} from '@postscale/domain'
import { Field, ObjectType, type ClassType } from 'type-graphql'
import { type Money, moneyOf } from '../money.js'
import { inLargeUnits } from '../to-plan-error.js'
import { graphqlTypeOf } from '../field-types.js'
import { namedClass } from '../types/field-input.js'
import type { Things } from './things.js'

/** A page that can add its list up. */
export interface Summed {
  sums(): object
}

/** Fields whose values add up to something over a list: amounts and loads. */
function summable(kind: EntityKind): readonly (readonly [string, EntityField])[] {
  const { fields }: Entity = ENTITIES[kind]
  return Object.entries(fields).filter(([, { type }]) => type === 'money' || type === 'hundredths')
}

/** The type of a kind's sums; null for kinds of which nothing adds up. */
export function sumsType(kind: EntityKind): ClassType | null {
  const fields = summable(kind)
  if (fields.length === 0) return null
  const { words }: Entity = ENTITIES[kind]
  const type = namedClass(`${words.type}Sums`, Object)
  const description = `What the ${words.noun.en.many} of a list come to, those of other pages included.`
  ObjectType({ description, simpleResolvers: true })(type)
  for (const [name, field] of fields) {
    const of = graphqlTypeOf(field, 'output')
    Field(() => of as typeof Money, {
      description: `Sum of ${words.fields[name]!.en}; what has none counts as nothing.`,
    })(type.prototype as object, name)
  }
  return type
}

/** The sums over a whole list. */
export function sumsOf(things: Things, items: ArrayLike<unknown>): object {
  const sums = summable(things.kind).map(([name, field]) => {
    let sum = 0
    for (let at = 0; at < items.length; at += 1) {
      sum += (things.read(items[at], name) as number | null) ?? 0
    }
    const { organization } = things.view
    return [
      name,
      field.type === 'money' ? moneyOf(sum, organization) : inLargeUnits(field.type, sum),
    ]
  })
  return Object.fromEntries(sums) as object
}
