import { describe, expect, it } from 'vitest'
import type { PolicyValue } from '../entities/policy.js'
import { BENCHMARKS } from './benchmarks.js'
import { effectiveFigure, validateOverride } from './overrides.js'

const range = (lower: number, upper: number, openTop = false) => ({ lower, upper, openTop })

describe('validateOverride', () => {
  it('takes every figure of the catalogue as its own override', () => {
    for (const { key, value } of BENCHMARKS) {
      const own = value.kind === 'number' ? value.value : range(value.lower, value.upper)
      expect(validateOverride(key, own), key).toBeNull()
    }
  })

  it.each([
    ['capacity.csm.planets', 3, ['UNKNOWN_KEY']],
    ['constructor', 3, ['UNKNOWN_KEY']],
    ['span.manager.csms', 7, ['WRONG_SHAPE']],
    ['ramp.csm.months', range(1, 2), ['WRONG_SHAPE']],
    ['ramp.csm.months', '3', ['WRONG_SHAPE']],
    ['ramp.csm.months', null, ['WRONG_SHAPE']],
    ['span.manager.csms', { lower: 1, upper: 2 }, ['WRONG_SHAPE']],
    ['span.manager.csms', { lower: '1', upper: 2, openTop: false }, ['WRONG_SHAPE']],
    ['ramp.csm.months', Number.POSITIVE_INFINITY, ['NOT_FINITE']],
    ['span.manager.csms', range(Number.NaN, 2), ['NOT_FINITE']],
    ['ramp.csm.months', -1, ['NEGATIVE']],
    ['span.manager.csms', range(9, 4), ['UNORDERED']],
    ['span.manager.csms', range(-1, -2), ['NEGATIVE', 'UNORDERED']],
    ['policy.utilisation.target', 80, ['OUT_OF_UNIT_RANGE']],
    ['stage.2.grr', range(0.8, 1.2), ['OUT_OF_UNIT_RANGE']],
    ['policy.csOps.matureStage', 6, ['OUT_OF_UNIT_RANGE']],
    ['benchmark.currencyPerUsd', 0, ['OUT_OF_UNIT_RANGE']],
    ['ramp.csm.months', 0, null],
    ['benchmark.currencyPerUsd', 4150.5, null],
    ['stage.3.nrr', range(1.1, 1.4, true), null],
  ])('judges %s = %j as %j', (key, value, expected) => {
    expect(validateOverride(key, value)).toEqual(expected)
  })
})

describe('effectiveFigure', () => {
  const overrides = new Map<string, PolicyValue>([
    ['ramp.csm.months', 4],
    ['span.manager.csms', range(4, 6)],
  ])

  it('is the catalogue’s figure without an override', () => {
    expect(effectiveFigure(overrides, 'ramp.support.months')).toEqual({
      key: 'ramp.support.months',
      value: { kind: 'number', value: 2 },
      overridden: false,
    })
  })

  it('is the policy’s figure with one, typed by its key', () => {
    const ramp: number = effectiveFigure(overrides, 'ramp.csm.months').value.value
    expect(ramp).toBe(4)
    expect(effectiveFigure(overrides, 'span.manager.csms')).toEqual({
      key: 'span.manager.csms',
      value: { kind: 'range', lower: 4, upper: 6, openTop: false },
      overridden: true,
    })
  })

  it('does not compile for a key that is not there', () => {
    // @ts-expect-error the key has a typo
    expect(() => effectiveFigure(new Map(), 'ramp.csm.month')).toThrow(TypeError)
  })
})
