// What is recorded of the customers of a generated organization: two touchpoints and one signal each.
import { formatDay } from '@postscale/domain'
import { inColumns } from '../../dist/demo/in-columns.js'
import { northwindAccountId } from '../../dist/demo/large/northwind-structure.js'

const PART = 5_000
const KINDS = ['CALL', 'BUSINESS_REVIEW']

/** A plan of a demo's story. */
export function contactsOf(customers) {
  return {
    title: 'Bring in touchpoints and signals',
    reason: 'Two touchpoints and one signal a customer, within half a year',
    *parts(today) {
      for (let from = 0; from < customers; from += PART) {
        const numbers = Array.from(
          { length: Math.min(PART, customers - from) },
          (_, at) => from + at,
        )
        yield [
          ...inColumns(
            numbers.flatMap((number) => KINDS.map((kind) => touchpoint(today, number, kind))),
          ),
          ...inColumns(numbers.map((number) => signal(today, number))),
        ]
      }
    },
  }
}

function touchpoint(today, number, kind) {
  return {
    type: 'recordTouchpoint',
    effective: formatDay(today - 1 - ((number * (kind === 'CALL' ? 13 : 7)) % 180)),
    source: 'calendar',
    externalId: `${number}/${kind}`,
    accountId: northwindAccountId(number),
    kind,
  }
}

function signal(today, number) {
  return {
    type: 'recordHealthSignal',
    effective: formatDay(today - 1 - (number % 30)),
    source: 'product',
    accountId: northwindAccountId(number),
    family: 'USAGE',
    metric: 'seats used',
    value: ((number * 37) % 100) / 100,
  }
}
