import { expect, test } from 'vitest'
import type { Thing } from '@/things/thing'
import { actsOf, isTakenBy } from './acts-of'

const coverage = (kind: string): Thing => ({ __typename: 'Coverage', id: '1', kind })

/** What is offered for a stretch of cover of a kind. */
function offered(kind: string): readonly string[] {
  const { own } = actsOf('coverage')
  return own.filter((change) => isTakenBy('coverage', change, coverage(kind)))
}

test('who still helps after a handover is told to be done, and not ended or handed over again', () => {
  expect(offered('TRANSITION')).toEqual(['completeHandover'])
})

test('who answers for an account can be ended, followed by another, and told to the customer', () => {
  expect(offered('ACCOUNTABLE')).toEqual(['endCoverage', 'handOverAccount', 'tellHandover'])
})
