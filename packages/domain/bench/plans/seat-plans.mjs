// Plans of who sits where and who covers what: one type of change, in every shape.
import { HANDOVER_OUTCOMES } from '../../dist/index.js'
import { dayOf, idOf } from './company.mjs'

const times = (count, made) => Array.from({ length: count }, (_, n) => made(n))
export const WITH = ['account', 'position', 'person']

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

export const covered = (
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

/** Each account covered by a seat of its own, from the first day; ids from a number on. */
const standing = (count, first = count) =>
  times(count, (n) => covered('coverAccount', first + n, { account: n, seat: n, from: 0 }))

function* coverages() {
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
      yield { type, shape, kinds: WITH, base: standing, plan }
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
    yield { type, shape: 'one, locked', kinds: WITH, base: standing, plan: locked, unchanged: true }
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
    base: standing,
    plan: (count) => times(count, (n) => ended(n, 1)),
  }
  const turns = (count) =>
    times(count, (n) =>
      n % 2 === 0 ? ended(0, n + 1) : covered('coverAccount', n, { account: 0, from: n + 1 }),
    )
  yield { type, shape: 'covered and ended', kinds: WITH, base: standing, plan: turns }
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
      ...standing(count),
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

function* tellings() {
  const type = 'tellHandover'
  const base = (count) => standing(count, 0)
  const told = (of) => (count) =>
    times(count, (n) => ({
      type,
      effective: dayOf(n + 1),
      id: idOf('coverage', of(n)),
      accountId: idOf('account', of(n)),
      accepted: n % 2 === 1,
    }))
  yield { type, shape: 'each another', kinds: WITH, base, plan: told((n) => n) }
  yield { type, shape: 'one', kinds: WITH, base, plan: told(() => 0) }
}

function* leaves() {
  const away = (person, from) => (count) =>
    times(count, (n) => ({
      type: 'recordLeave',
      effective: dayOf(from(n)),
      id: idOf('leave', n),
      personId: idOf('person', person(n)),
      to: dayOf(from(n) + 2),
    }))
  const back = (from) => (count) =>
    times(count, (n) => ({
      type: 'endLeave',
      effective: dayOf(from(n) + 1),
      id: idOf('leave', n),
    }))
  const shapes = {
    'each another': [(n) => n, () => 0],
    'one person, days on': [() => 0, (n) => 3 * n],
  }
  for (const [shape, [person, from]] of Object.entries(shapes)) {
    const record = away(person, from)
    yield { type: 'recordLeave', shape, kinds: WITH, plan: record }
    yield { type: 'endLeave', shape, kinds: WITH, base: record, plan: back(from) }
  }
}

export function* seatPlans() {
  yield* occupancies()
  yield* coverages()
  yield* tellings()
  yield* leaves()
}
