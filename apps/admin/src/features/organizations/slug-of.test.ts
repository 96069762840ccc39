import { expect, test } from 'vitest'
import { slugOf } from './slug-of'

test('a name becomes a short one for addresses, whatever letters and marks it has', () => {
  expect(slugOf('Águila & Söhne, S.A.')).toBe('aguila-sohne-s-a')
  expect(slugOf('  --Acme   Cloud 2-- ')).toBe('acme-cloud-2')
  expect(slugOf('東京')).toBe('')
  expect(slugOf(`${'x'.repeat(39)} y`)).toBe('x'.repeat(39))
})
