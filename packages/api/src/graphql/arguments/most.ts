import { Extensions } from 'type-graphql'

/** What `@Most` and `@OneByOne` leave in the schema. */
export interface Bounded {
  readonly most?: number | Readonly<Record<string, number>>
  readonly oneByOne?: string
}

/** The domain has limits of its own for a field and all within it, and tells them as problems of a plan. */
export const BY_THE_DOMAIN = Number.POSITIVE_INFINITY

/**
 * How much a field of an input may hold, or each argument of a field by its name: characters of a text,
 * entries of a list. Where nothing is said, the usual limits hold.
 */
export function Most(most: NonNullable<Bounded['most']>): MethodDecorator & PropertyDecorator {
  return Extensions({ most } satisfies Bounded)
}

/**
 * The list argument of a field that answers its entries one by one: whoever reads an entry judges it, so
 * that one which is malformed costs its own answer and not those of the others.
 */
export function OneByOne(argument: string): MethodDecorator {
  return Extensions({ oneByOne: argument } satisfies Bounded)
}
