// Plans of the changes that are like no other, each in every shape.
import { BENCHMARKS, formatDay, THINGS } from '../../dist/index.js'
import { BEGIN, dayOf, idOf, valuesOf } from './company.mjs'
import { restorePlans } from './restore-plans.mjs'
import { seatPlans } from './seat-plans.mjs'

const times = (count, made) => Array.from({ length: count }, (_, n) => made(n))
function* policies() {
  const keys = BENCHMARKS.filter(({ value }) => value.kind === 'number').map(({ key }) => key)
  const shapes = {
    'all keys, days on': (n) => [keys[n % keys.length], n],
    'one, days on': (n) => [keys[0], n],
    'one, days back': (n, count) => [keys[0], count - n],
    'one, one day': () => [keys[0], 0],
  }
  for (const [shape, at] of Object.entries(shapes)) {
    const changes = (type, more) => (count) =>
      times(count, (n) => {
        const [key, day] = at(n, count)
        return { type, effective: dayOf(day), key, ...more(n) }
      })
    yield {
      type: 'setPolicy',
      shape,
      kinds: [],
      plan: changes('setPolicy', (n) => ({ value: 1 + (n % 2) / 4 })),
      mayBeRefused: true,
    }
    const base = () =>
      keys.map((key) => ({ type: 'setPolicy', effective: formatDay(BEGIN), key, value: 1 }))
    yield {
      type: 'clearPolicy',
      shape,
      kinds: [],
      base,
      plan: changes('clearPolicy', () => ({})),
      mayBeRefused: true,
    }
  }
  const type = 'updateOrganization'
  for (const [shape, day] of [
    ['days on', (n) => n],
    ['days back', (n, count) => count - n],
    ['one day', () => 0],
  ]) {
    const plan = (count) =>
      times(count, (n) => ({
        type,
        effective: dayOf(day(n, count)),
        ...valuesOf(THINGS.organization.fields, n, (field) => field.setBy === 'update'),
        approvers: ['head@example.com'],
      }))
    yield { type, shape, kinds: [], plan }
  }
  const made = (count) =>
    times(count, () => ({
      type: 'createOrganization',
      effective: dayOf(0),
      id: idOf('organization', 0),
      slug: 'bench',
      name: 'Bench',
      currency: 'USD',
    }))
  yield { type: 'createOrganization', shape: 'again', kinds: [], refused: true, plan: made }
}

function* references() {
  const change = (type, n, reference) => ({
    type,
    kind: 'person',
    effective: dayOf(0),
    id: idOf('person', n),
    reference,
  })
  const kinds = ['person']
  const calls = {
    'each another': [(n) => n, (n) => ({ source: 'hr', id: `P-${n}` })],
    'all to one': [() => 0, (n) => ({ source: 'hr', id: `P-${n}` })],
    'one id, many systems': [(n) => n, (n) => ({ source: `hr ${n}`, id: 'P' })],
    'one id, many systems, one thing': [() => 0, (n) => ({ source: `hr ${n}`, id: 'P' })],
    'one reference': [(n) => n, () => ({ source: 'hr', id: 'P' })],
  }
  for (const [shape, [of, called]] of Object.entries(calls)) {
    const each = (type) => (count) => times(count, (n) => change(type, of(n), called(n)))
    const add = 'addExternalReference'
    const isTaken = shape === 'one reference'
    yield { type: add, shape, kinds, refused: isTaken, plan: each(add) }
    if (!isTaken)
      yield {
        type: 'removeExternalReference',
        shape,
        kinds,
        base: each(add),
        plan: each('removeExternalReference'),
      }
    const moved = (count) =>
      times(count, (n) => change('moveExternalReference', (of(n) + 1) % count, called(n)))
    const first = (count) => [change(add, 0, called(0))]
    yield {
      type: 'moveExternalReference',
      shape,
      kinds,
      base: isTaken ? first : each(add),
      plan: moved,
    }
  }
}

export function* otherPlans() {
  yield* seatPlans()
  yield* policies()
  yield* references()
  yield* restorePlans()
}
