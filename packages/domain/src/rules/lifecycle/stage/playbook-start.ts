import { figuresOf } from '../../evidence/figures.js'
import type { Day } from '../../../kernel/days.js'
import type { LifecycleStage } from '../../../entities/vocabularies.js'
import type { AccountSnapshot } from './account-snapshot.js'

/**
 * The day that the steps of a stage's playbook count from: onboarding from the start of the clock, adoption
 * from the first value (else from the end of the onboarding window), renewal from the opening of its
 * window, 180 days before its clock runs out. The other stages have no day of their own: null.
 *
 * Not the day on which the stage was entered: what should happen in an account's first week is late in one
 * that was recorded in its second month.
 */
export function playbookStart(account: AccountSnapshot, stage: LifecycleStage): Day | null {
  const { view, clock, onboarding, daysToEnd } = account
  const { range } = figuresOf(view)
  switch (stage) {
    case 'ONBOARDING':
      return clock
    case 'ADOPTION': {
      const firstValueOn = onboarding?.firstValueOn ?? null
      if (firstValueOn !== null) return firstValueOn
      return clock === null ? null : clock + range('lifecycle.onboarding.window').upper
    }
    case 'RENEWAL':
      if (daysToEnd === null) return null
      return view.day + daysToEnd - range('lifecycle.renewal.window').upper
    case 'RETENTION':
    case 'EXPANSION':
    case 'ADVOCACY':
      return null
  }
}
