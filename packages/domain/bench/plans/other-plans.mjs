// Plans of the changes that are like no other: who sits where, who covers what, policies, what things
// are called elsewhere, and what is restored.
import {
  BENCHMARKS,
  draftState,
  formatDay,
  HANDOVER_OUTCOMES,
  RESPONSIBILITIES,
  THINGS,
} from '../../dist/index.js'
import { BEGIN, after, companyOf, dayOf, idOf, valuesOf } from './company.mjs'

const times = (count, made) => Array.from({ length: count }, (_, n) => made(n))
const WITH = ['account', 'position', 'person']

const filled = (n, { seat = n, person = n, from = n, to = from + 1, fte = 100 } = {}) => ({
  type: 'fillPosition',
  effective: dayOf(from),
  id: idOf('occupancy', n),
  positionId: idOf('position', seat),
  personId: idOf('person', person),
  fte,
  to: to === null ? null : dayOf(to),
})
const vacated = (seat, day) => ({
  type: 'vacatePosition',
  effective: dayOf(day),
  positionId: idOf('position', seat),
})

function* occupancies() {
  const type = 'fillPosition'
  const plans = {
    'each another': (n) => ({ from: 0, to: null }),
    'one seat, days on': (n) => ({ seat: 0 }),
    'one seat, days back': (n, count) => ({ seat: 0, from: count - n }),
    'one person, days on': (n) => ({ person: 0 }),
    'one person and seat': (n) => ({ seat: 0, person: 0 }),
    'one seat, full': () => ({ seat: 0, from: 0, to: null }),
    'one person, full': () => ({ person: 0, from: 0, to: null }),
    'one person and seat, full': () => ({ seat: 0, person: 0, from: 0, to: null }),
  }
  for (const [shape, given] of Object.entries(plans)) {
    const plan = (count) => times(count, (n) => filled(n, given(n, count)))
    yield { type, shape, kinds: WITH, refused: shape.endsWith('full'), plan }
  }
  const vacate = 'vacatePosition'
  const open = (count) => times(count, (n) => filled(n, { from: 0, to: null }))
  yield {
    type: vacate,
    shape: 'each another',
    kinds: WITH,
    base: open,
    plan: (count) => times(count, (n) => vacated(n, 1)),
  }
  const turns = (count) =>
    times(count, (n) => (n % 2 === 0 ? filled(n, { seat: 0, from: n, to: null }) : vacated(0, n)))
  yield { type: vacate, shape: 'filled and vacated', kinds: WITH, plan: turns }
  const past = (count) => times(count, (n) => filled(n, { seat: 0, from: 2 * n, to: 2 * n + 2 }))
  const emptied = (count) => times(count, (n) => vacated(0, 2 * n + 1))
  yield { type: vacate, shape: 'one seat, days on', kinds: WITH, base: past, plan: emptied }
  const locked = (count) =>
    emptied(count).map((change) => ({ ...change, ifUnchangedSince: 100_000 }))
  yield {
    type: vacate,
    shape: 'one seat, locked',
    kinds: WITH,
    base: past,
    plan: locked,
    unchanged: true,
  }
}

/** A seat that is not the first one, which covers the first account to begin with. */
const otherSeat = (n, count) => 1 + (n % (count - 1))

const covered = (
  type,
  n,
  { account = n, seat = n, from = n, responsibility = 'CSM', ...more } = {},
) => ({
  type,
  effective: dayOf(from),
  id: idOf('coverage', n),
  accountId: idOf('account', account),
  responsibility,
  positionId: idOf('position', seat),
  ...more,
})

function* coverages() {
  const stood = (count) =>
    times(count, (n) => covered('coverAccount', count + n, { account: n, seat: n, from: 0 }))
  for (const type of ['coverAccount', 'handOverAccount']) {
    const field = type === 'coverAccount' ? 'to' : 'transitionUntil'
    const plans = {
      'each another': (n, count) => ({ from: 1, seat: (n + 1) % count }),
      'one, days on': (n, count) => ({ account: 0, from: n + 1, seat: otherSeat(n, count) }),
      'one, days back': (n, count) => ({ account: 0, from: count - n, seat: otherSeat(n, count) }),
      'one, one day': (n, count) => ({ account: 0, from: 1, seat: otherSeat(n, count) }),
      'one, until a day': (n, count) => ({
        account: 0,
        from: 2 * n + 1,
        seat: otherSeat(n, count),
        [field]: dayOf(2 * n + 2),
      }),
      'one, all over': (n, count) => ({
        account: 0,
        from: 1,
        seat: otherSeat(n, count),
        [field]: dayOf(count + 2 - n),
      }),
      'of one seat': (n) => ({ from: 1, seat: 0, responsibility: 'SUPPORT' }),
    }
    for (const [shape, given] of Object.entries(plans)) {
      if (type === 'handOverAccount' && shape === 'of one seat') continue
      const plan = (count) => times(count, (n) => covered(type, n, given(n, count)))
      yield { type, shape, kinds: WITH, base: stood, plan }
    }
    const locked = (count) =>
      times(count, (n) =>
        covered(type, n, {
          account: 0,
          from: n + 1,
          seat: otherSeat(n, count),
          ifUnchangedSince: 100_000,
        }),
      )
    yield { type, shape: 'one, locked', kinds: WITH, base: stood, plan: locked, unchanged: true }
  }
  const type = 'endCoverage'
  const ended = (account, day) => ({
    type,
    effective: dayOf(day),
    accountId: idOf('account', account),
    responsibility: 'CSM',
  })
  yield {
    type,
    shape: 'each another',
    kinds: WITH,
    base: stood,
    plan: (count) => times(count, (n) => ended(n, 1)),
  }
  const turns = (count) =>
    times(count, (n) =>
      n % 2 === 0 ? ended(0, n + 1) : covered('coverAccount', n, { account: 0, from: n + 1 }),
    )
  yield { type, shape: 'covered and ended', kinds: WITH, base: stood, plan: turns }
  const complete = 'completeHandover'
  const completed = (account, n, id) => ({
    type: complete,
    effective: dayOf(n),
    id:
      id.slice(0, -12) +
      (Number.parseInt(id.slice(-12), 16) + 1_000_000).toString(16).padStart(12, '0'),
    accountId: idOf('account', account),
    outcome: HANDOVER_OUTCOMES[0],
    satisfaction: 3,
  })
  for (const [shape, account] of [
    ['each another', (n) => n],
    ['one', () => 0],
  ]) {
    const handed = (count) => [
      ...stood(count),
      ...times(count, (n) =>
        covered('handOverAccount', n, {
          account: account(n),
          from: 3 * n + 1,
          seat: otherSeat(n, count),
          transitionUntil: dayOf(3 * n + 4),
        }),
      ),
    ]
    const plan = (count) =>
      times(count, (n) => completed(account(n), 3 * n + 3, idOf('coverage', n)))
    yield { type: complete, shape, kinds: WITH, base: handed, plan }
  }
}

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

function* restores() {
  const type = 'restore'
  const of = (state, kind, id) => ({
    type,
    kind,
    id,
    revision: 1,
    record: draftState(state).record(kind, id),
  })
  const restored = (kind, kinds, story) => (count) => {
    const state = companyOf(count, kinds)
    const then = after(state, story.before(count))
    return story
      .ids(count)
      .map((id, n) => of(story.at === 'one' ? after(state, [story.reference(n)]) : then, kind, id))
  }
  const called = (n) => ({
    type: 'updatePerson',
    effective: dayOf(1),
    id: idOf('person', n),
    name: `Then ${n}`,
  })
  const people = (count) => times(count, (n) => idOf('person', n))
  yield {
    type,
    shape: 'each another',
    kinds: ['person'],
    plan: restored('person', ['person'], { before: (count) => times(count, called), ids: people }),
  }
  const versions = (count) => times(count, (n) => ({ ...called(0), effective: dayOf(n) }))
  yield {
    type,
    shape: 'one of many versions',
    kinds: ['person'],
    plan: (count) => {
      const [one] = restored('person', ['person'], {
        before: versions,
        ids: () => [idOf('person', 0)],
      })(count)
      return times(count, () => one)
    },
  }
  const covers = (count) => times(count, (n) => covered('coverAccount', n, { account: 0 }))
  const ids = (count) => times(count, (n) => idOf('coverage', n))
  yield {
    type,
    shape: 'coverage of one account',
    kinds: WITH,
    plan: restored('coverage', WITH, { before: covers, ids }),
  }
  const overlapping = (count) =>
    times(count, (n) => ({
      ...covered('coverAccount', n),
      type,
      kind: 'coverage',
      revision: 1,
      effective: undefined,
      record: {
        id: idOf('coverage', n),
        accountId: idOf('account', 0),
        responsibility: RESPONSIBILITIES[0],
        kind: 'ACCOUNTABLE',
        positionId: idOf('position', 0),
        teamId: null,
        from: BEGIN + 1 + n,
        to: BEGIN + 100_000 - n,
        reason: null,
        outcome: null,
        satisfaction: null,
        outcomeOn: null,
      },
    }))
  yield { type, shape: 'coverage, overlapping', kinds: WITH, refused: true, plan: overlapping }
  const same = (count) => {
    const record = (n) => ({
      ...draftState(companyOf(count, ['person'])).record('person', idOf('person', n)),
      externalReferences: [{ source: 'hr', id: 'P' }],
    })
    return times(count, (n) => ({
      type,
      kind: 'person',
      id: idOf('person', n),
      revision: 1,
      record: record(n),
    }))
  }
  yield { type, shape: 'one reference', kinds: ['person'], refused: true, plan: same }
}

export function* otherPlans() {
  yield* occupancies()
  yield* coverages()
  yield* policies()
  yield* references()
  yield* restores()
}
