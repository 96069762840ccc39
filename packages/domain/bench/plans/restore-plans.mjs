// Plans that restore what was recorded, in every shape.
import { draftState, RESPONSIBILITIES } from '../../dist/index.js'
import { BEGIN, after, companyOf, dayOf, idOf } from './company.mjs'
import { covered, WITH } from './seat-plans.mjs'

const times = (count, made) => Array.from({ length: count }, (_, n) => made(n))
export function* restorePlans() {
  const type = 'restore'
  const of = (state, kind, id) => ({
    type,
    kind,
    id,
    revision: 1,
    record: draftState(state).record(kind, id),
  })
  const restored = (kind, kinds, story) => (count) => {
    const then = after(companyOf(count, kinds), story.before(count))
    return story.ids(count).map((id) => of(then, kind, id))
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
        toldOn: null,
        acceptedOn: null,
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
