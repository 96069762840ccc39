import { figuresOf } from '../../evidence/figures.js'
import type { Day } from '../../../kernel/days.js'
import type { LifecycleStage } from '../../../entities/vocabularies.js'
import type { AccountSnapshot } from './account-snapshot.js'

/**
 * The day that a playbook of the stage counts from: onboarding from the start of the contract, adoption
 * from the first value (else from the end of the onboarding window), renewal from the opening of its
 * window, 180 days before contract end. The other stages have no day of their own: null.
 */
export function enteredOn(account: AccountSnapshot, stage: LifecycleStage): Day | null {
  const { view, since, onboarding, daysToEnd } = account
  const { range } = figuresOf(view)
  switch (stage) {
    case 'ONBOARDING':
      return since
    case 'ADOPTION': {
      const firstValueOn = onboarding?.firstValueOn ?? null
      if (firstValueOn !== null) return firstValueOn
      return since === null ? null : since + range('lifecycle.onboarding.window').upper
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
