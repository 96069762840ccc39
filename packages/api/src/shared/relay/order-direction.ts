import { registerEnumType } from 'type-graphql'

/** The two ways to sort. */
export enum OrderDirection {
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
