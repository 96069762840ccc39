import { type ClassType, Field, InputType, registerEnumType } from 'type-graphql'

/** The two ways to sort. */
enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'The two ways to sort.',
  valuesConfig: {
    ASC: { description: 'Smallest, earliest or alphabetically first at the start.' },
    DESC: { description: 'Largest, latest or alphabetically last at the start.' },
  },
})

/** What every order input looks like; `field` is one of the enum's values. */
export interface OrderOf<F extends string> {
  field: F
  direction: OrderDirection
}

/**
 * The order input of a list, `{ field, direction }`, and the enum of its fields; called once beside
 * the list's type: `export const TeamOrder = orderInput('Team', { NAME: 'By name.' })`.
 *
 * @param descriptions what each field sorts by.
 */
export function orderInput<F extends string>(
  name: string,
  descriptions: Readonly<Record<F, string>>,
): ClassType<OrderOf<F>> {
  const fields = Object.fromEntries(Object.keys(descriptions).map((field) => [field, field]))
  registerEnumType(fields, {
    name: `${name}OrderField`,
    description: `What a list of ${name} can be sorted by.`,
    valuesConfig: Object.fromEntries(
      Object.entries<string>(descriptions).map(([field, description]) => [field, { description }]),
    ),
  })

  @InputType(`${name}Order`, { description: `How a list of ${name} is sorted.` })
  class Order implements OrderOf<F> {
    @Field(() => fields, { description: 'What to sort by.' })
    field!: F

    @Field(() => OrderDirection, {
      defaultValue: OrderDirection.ASC,
      description: 'Which end comes first.',
    })
    direction!: OrderDirection
  }

  return Order
}
