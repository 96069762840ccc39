import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from './edit-distance.js'
import { NearestNames } from './nearest-names.js'

const nearest = (known: readonly string[], text: string) =>
  new NearestNames(known.map((name) => ({ name }))).of(text)

describe('the nearest names', () => {
  it.each([
    ['EMEA Pdo', ['EMEA Pod', 'APAC Pod'], ['EMEA Pod']],
    ['Pod EMEA', ['EMEA Pod', 'APAC Pod'], ['EMEA Pod']],
    ['Lodz Team', ['Łódź Teams', 'Lotz'], ['Łódź Teams']],
    [
      'Dana Coel',
      ['Dana Cole', 'Dan Cole', 'Dina Cole', 'Dana Coe'],
      ['Dana Coe', 'Dana Cole', 'Dan Cole'],
    ],
    ['Coel, Dana', ['Dana Cole'], ['Dana Cole']],
    ['123', ['00123', '124'], ['00123']],
    ['A-17', ['A-18', 'A-71', 'A-170'], []],
    ['a-17', ['A-17'], ['A-17']],
    ['Pod 2', ['Pod 1', 'Pods 2'], ['Pods 2']],
    ['IT', ['HR', 'EU'], []],
    ['Customer Success', ['Support', 'Sales'], []],
    ['', ['Support'], []],
  ])('of %j among %j are %j', (text, known, found) => {
    expect(nearest(known, text)).toEqual(found)
  })

  it('tells what a row is to have', () => {
    expect(
      new NearestNames([{ name: 'Acme Ltd', told: 'A-1 (Acme Ltd)' }]).of('acme ltd.'),
    ).toEqual(['A-1 (Acme Ltd)'])
  })

  const words = fc.array(fc.stringMatching(/^[a-zé]{2,8}$/), { minLength: 1, maxLength: 3 })

  it('of a name in another order, case or spelling of marks hold the name', () => {
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 5 }), (own, others) => {
        const known = [own.join(' '), ...others.map((each) => each.join(' '))]
        const turned = own.toReversed().join(' ').toUpperCase().normalize('NFD')
        expect(nearest(known, turned)).toContain(known[0])
      }),
    )
  })

  it('of a name with a letter changed hold the name, whatever else is known', () => {
    const long = fc.stringMatching(/^[a-z]{6,14}$/)
    const change = fc.constantFrom('in', 'out', 'other', 'swap')
    fc.assert(
      fc.property(long, fc.nat(), change, (name, place, how) => {
        const at = place % (name.length - 1)
        const [before, rest] = [name.slice(0, at), name.slice(at)]
        const text = {
          in: `${before}q${rest}`,
          out: before + rest.slice(1),
          other: `${before}q${rest.slice(1)}`,
          swap: before + rest[1]! + rest[0]! + rest.slice(2),
        }[how]
        expect(nearest([name, 'something else'], text)).toContain(name)
      }),
    )
  })
})

describe('the distance of two texts', () => {
  const text = fc.stringMatching(/^[abc]{0,7}$/)

  it('is the least number of changes, up to a limit', () => {
    fc.assert(
      fc.property(text, text, fc.nat(4), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(most + 1, plainDistance(a, b)))
        expect(editDistance(a, b, most)).toBe(editDistance(b, a, most))
      }),
      { numRuns: 500 },
    )
  })

  /** By its definition. */
  function plainDistance(a: string, b: string): number {
    if (a === '' || b === '') return a.length + b.length
    const own = a[0] === b[0] ? 0 : 1
    const isSwapped = a.length > 1 && a[0] === b[1] && a[1] === b[0]
    return Math.min(
      plainDistance(a.slice(1), b) + 1,
      plainDistance(a, b.slice(1)) + 1,
      plainDistance(a.slice(1), b.slice(1)) + own,
      isSwapped ? plainDistance(a.slice(2), b.slice(2)) + 1 : Number.POSITIVE_INFINITY,
    )
  }
})
