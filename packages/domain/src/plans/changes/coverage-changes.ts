import { derivedId } from '../../kernel/ids.js'
import { formatDay } from '../../kernel/days.js'
import { HANDOVER_OUTCOMES } from '../../entities/vocabularies.js'
import { integerCheck, choiceCheck } from '../../entities/value-checks.js'
import { endOfPeriod } from './end-of-period.js'
import type { Executors } from './executor.js'
import { placeCoverage } from './place-coverage.js'
import { readCovering } from './read-covering.js'
import { standingCoverage } from './standing-coverage.js'

/** Far from the steps that splitting uses, so that the two never meet. */
const TRANSITION_STEP = 1_000_000
const satisfactionCheck = integerCheck(1, 5)
const outcomeCheck = choiceCheck(HANDOVER_OUTCOMES)

/** What says who covers which account. */
export const coverageChanges: Executors<
  'coverAccount' | 'endCoverage' | 'handOverAccount' | 'completeHandover' | 'tellHandover'
> = {
  coverAccount(run, change) {
    const covering = readCovering(run, change)
    if (covering === null) return
    const to = endOfPeriod(run, covering.from, change.to, 'to')
    if (to !== null) placeCoverage(run, covering, change.to == null ? null : to)
  },

  endCoverage(run, { accountId, responsibility, effective }) {
    const account = run.find('account', accountId, 'accountId')
    const day = run.day(effective)
    if (account === null || day === null) return
    const standing = standingCoverage(run, account, responsibility, day)
    if (standing === null) return
    if (standing.from === day) run.remove('coverage', standing)
    else run.save('coverage', { ...standing, to: day })
  },

  handOverAccount(run, change) {
    const covering = readCovering(run, change)
    if (covering === null) return
    const { account, from } = covering
    const former = standingCoverage(run, account, change.responsibility, from)
    const until = endOfPeriod(run, from, change.transitionUntil, 'transitionUntil')
    if (former === null || until === null || !placeCoverage(run, covering, null)) return
    if (change.transitionUntil == null) return
    const id = derivedId(change.id, TRANSITION_STEP)
    const transition = { ...former, id, from, to: until, toldOn: null, acceptedOn: null }
    run.save('coverage', { ...transition, kind: 'TRANSITION', reason: change.reason ?? null })
  },

  completeHandover(run, { id, accountId, effective, outcome, satisfaction = null }) {
    const account = run.find('account', accountId, 'accountId')
    const day = run.day(effective)
    if (account === null || day === null) return
    const transition = typeof id === 'string' ? run.draft.get('coverage', id) : null
    if (transition?.kind !== 'TRANSITION' || transition.accountId !== accountId)
      run.refuse('NOT_FOUND', 'id', { thing: 'coverage', id })
    else if (day <= transition.from) {
      const from = formatDay(transition.from)
      run.refuse('PERIOD_EMPTY', 'effective', { from, to: formatDay(day) })
    } else if (outcomeCheck(outcome) !== null) {
      run.refuse('INVALID_VALUE', 'outcome', { field: 'outcome', reason: 'UNKNOWN_VALUE' })
    } else if (satisfaction !== null && satisfactionCheck(satisfaction) !== null) {
      run.refuse('OUT_OF_RANGE', 'satisfaction', { field: 'satisfaction', min: 1, max: 5 })
    } else {
      const to = Math.min(transition.to, day)
      run.save('coverage', { ...transition, to, outcome, satisfaction, outcomeOn: day })
    }
  },

  tellHandover(run, { id, accountId, effective, told = true, accepted = false }) {
    const account = run.find('account', accountId, 'accountId')
    const day = run.day(effective)
    if (account === null || day === null) return
    const received = typeof id === 'string' ? run.draft.get('coverage', id) : null
    if (received?.kind !== 'ACCOUNTABLE' || received.accountId !== accountId) {
      run.refuse('NOT_FOUND', 'id', { thing: 'coverage', id })
    } else if (told) {
      const toldOn = accepted ? (received.toldOn ?? day) : day
      run.save('coverage', { ...received, toldOn, acceptedOn: accepted ? day : null })
    } else {
      run.save('coverage', { ...received, toldOn: null, acceptedOn: null })
    }
  },
}
