import { describe, expect, it } from 'vitest'
import { formatsFor } from '../kernel/formats.js'
import { type Locale, LOCALES } from '../kernel/locale.js'
import { isNear } from '../kernel/near.js'
import type { MessageKey } from '../kernel/message.js'
import { type AnyParams, messageKeys, sampleOf, writeMessage } from '../testing/all-messages.js'
import { readNumber } from '../testing/read-number.js'
import { type PrintedNumber, recordingFormats } from '../testing/recording-formats.js'
import { numbersIn, withNumber } from '../testing/message-numbers.js'

/** Parameters that hold what another one is compared with. */
const LIMIT = /^(limits?|mark|target|threshold|minimum|lower|upper|at|below|from|before|max)$/
/** Sentences that compare. */
const COMPARES =
  /\b(below|above|beyond|(more|less|fewer) than|at least|limit|threshold|trigger of)\b/

/** Messages with such a parameter or word that compare no number with it, and why. */
const COMPARE_NOTHING: Partial<Record<MessageKey, string>> = {
  'assignment.WITHIN_TITLE': 'counts accounts; what is compared with the limit is in the reason',
  'capacity.SPAN': 'the span of the layer is not told',
  'orgLint.span-of-control': 'the span of the layer is not told',
  'health.BACKTEST': 'ranks customers, and judges no number',
  'imports.OUT_OF_RANGE': 'the value is told as it was written',
  'problems.OUT_OF_RANGE': 'the value is not told',
  'orgStructure.RESPONSIBILITIES': 'counts what has more than one owner',
  'orgModels.WHY_NOT': 'the points lost are the difference',
  'orgModels.NOTE_POD_GUIDE': 'compares two tables of the guides',
}

function printed(locale: Locale, key: MessageKey, params: AnyParams): readonly PrintedNumber[] {
  const recording = recordingFormats(formatsFor(locale))
  writeMessage(locale, key, params, recording.formats)
  return recording.printed
}

/** How far from a limit numbers are tried, and amounts of money, which are whole minor units. */
const STEPS = [0.4, 1e-1, 1e-2, 3e-3, 1e-4, 1e-6]
const CENTS = [1, 40, 50, 149, 5_000]

/** The numbers that are printed beside others do not read as if they were on the other side. */
function expectSidesKept(locale: Locale, key: MessageKey, numbers: readonly PrintedNumber[]): void {
  const shown = ({ text, scale }: PrintedNumber) => readNumber(locale, text) / scale
  for (const number of numbers) {
    for (const limit of number.beside) {
      const told = numbers.find(({ value, beside }) => value === limit && beside.length > 0)
      const side = isNear(number.value, limit) ? 0 : Math.sign(number.value - limit)
      const read = shown(number) - (told === undefined ? limit : shown(told))
      const readSide = Math.abs(read) < 1e-12 * Math.max(1, Math.abs(limit)) ? 0 : Math.sign(read)
      if (side === 0 && told === undefined) continue
      expect(readSide, `${key}: ${number.text} beside ${told?.text ?? limit}`).toBe(side)
    }
  }
}

describe.each(LOCALES)('a number beside a limit, in %s', (locale) => {
  const comparing = messageKeys.filter((key) =>
    printed(locale, key, sampleOf(key)).some(({ beside }) => beside.length > 0),
  )

  it.each(comparing)('reads on its side in %s', (key) => {
    const sample = sampleOf(key)
    const compared = printed(locale, key, sample).filter(({ beside }) => beside.length > 0)
    const limits = new Set(compared.flatMap(({ beside }) => beside))
    const steps = compared.some(({ scale }) => scale < 1) ? CENTS : STEPS
    for (const path of numbersIn(sample)) {
      for (const limit of limits) {
        for (const step of steps) {
          for (const value of [limit - step, limit, limit + step]) {
            const params = withNumber(sample, path, value)
            expectSidesKept(locale, key, printed(locale, key, params))
          }
        }
      }
    }
  })

  it('is printed so wherever a sentence compares', () => {
    const careless = messageKeys.filter((key) => {
      if (key in COMPARE_NOTHING) return false
      const sample = sampleOf(key)
      const numbers = printed(locale, key, sample)
      const compares =
        Object.entries(sample).some(([name, value]) => LIMIT.test(name) && isNumeric(value)) ||
        COMPARES.test(writeMessage('en', key, sample, formatsFor('en')))
      return compares && numbers.length > 1 && numbers.every(({ beside }) => beside.length === 0)
    })
    expect(careless).toEqual([])
  })
})

function isNumeric(value: unknown): boolean {
  return typeof value === 'number' || (Array.isArray(value) && typeof value[0] === 'number')
}
