import { expect, test } from 'vitest'
import { likelyCurrency } from './likely-currency'

test('the first language that names a region tells the currency', () => {
  expect(likelyCurrency(['es', 'es-MX', 'en-US'])).toBe('MXN')
  expect(likelyCurrency(['pt-PT'])).toBe('EUR')
  expect(likelyCurrency(['zh-Hant-TW', 'en-GB'])).toBe('GBP')
  expect(likelyCurrency(['en'])).toBe('USD')
})
