import { expect, test } from 'vitest'
import { referenceChange } from './reference-change'

test('a reference is named by its system, or by the usual one where that is left open', () => {
  const reference = { source: ' crm ', id: ' 42 ' }
  expect(referenceChange('add', 'successPlan', 'thing', reference)).toEqual({
    addExternalReference: {
      kind: 'SUCCESS_PLAN',
      thing: { id: 'thing' },
      reference: { source: 'crm', id: '42' },
    },
  })
  expect(referenceChange('remove', 'account', 'thing', { source: '', id: '42' })).toMatchObject({
    removeExternalReference: { kind: 'ACCOUNT', reference: { source: 'default', id: '42' } },
  })
})
