import { expect, it } from 'vitest'
import { readEnvironment } from '../../src/environment.js'

const demoOf = (value: string) =>
  readEnvironment({ DATABASE_URL: 'postgresql://db/postscale', POSTSCALE_DEMO: value }).demo

it('seeds nothing, the demo, or the large organization too', () => {
  expect(['0', '1', 'large'].map(demoOf)).toEqual([false, true, 'large'])
  expect(() => demoOf('huge')).toThrow('POSTSCALE_DEMO must be 1, 0 or large')
})
