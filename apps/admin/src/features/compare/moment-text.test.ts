import { expect, test } from 'vitest'
import { momentText, readMoment, readRevision } from './moment-text'

test('a moment that the address keeps is read as it was chosen', () => {
  for (const moment of [
    { day: '2027-03-01', scenario: undefined, revision: null },
    { day: '2027-03-01', scenario: null, revision: 12 },
    { day: '2026-12-31', scenario: 'U2NlbmFyaW86YTpi', revision: null },
  ]) {
    expect(readMoment(momentText(moment))).toEqual(moment)
  }
})

test('what is no moment is none', () => {
  for (const text of ['', '~', 'soon', '2027-02-30', 7, null, undefined]) {
    expect(readMoment(text)).toBeNull()
  }
})

test('a revision counts from 1', () => {
  expect(['1', '812', '0', '-3', '1.5', 'x', '', '9999999999'].map(readRevision)).toEqual([
    1,
    812,
    null,
    null,
    null,
    null,
    null,
    null,
  ])
})
