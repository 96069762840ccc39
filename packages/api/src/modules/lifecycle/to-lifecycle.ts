import {
  formatDay,
  localize,
  type Criterion,
  type Day,
  type Lifecycle,
  type Locale,
  type OrganizationView,
} from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { encodeGlobalId } from '../../shared/relay/global-id.js'
import type { CriterionType } from './types/criterion-type.js'
import type { LifecycleType } from './types/lifecycle-type.js'

/** Where an account stands in its life, for GraphQL. */
export function toLifecycle(
  { state }: OrganizationView,
  life: Lifecycle,
  locale: Locale,
): LifecycleType {
  const { stage, months, adoption, evidence } = life
  return {
    stage,
    reason: stage === null ? localize(locale, evidence.message) : null,
    customerSince: dateOf(life.customerSince),
    months,
    enteredOn: dateOf(life.enteredOn),
    entry: life.entry.map((each) => toCriterion(each, locale)),
    exit: life.exit.map((each) => toCriterion(each, locale)),
    warnings: life.warnings.map((each) => ({
      ...each,
      evidence: toEvidence(each.evidence, locale),
    })),
    actions: life.actions.map(({ message, criterion, playbookId, responsibility, dueOn }) => ({
      message: localize(locale, message),
      criterion,
      playbookId: playbookId && encodeGlobalId('Playbook', state.organization.id, playbookId),
      responsibility,
      dueOn: dateOf(dueOn),
    })),
    adoption,
    evidence: toEvidence(evidence, locale),
  }
}

function toCriterion({ key, state, message }: Criterion, locale: Locale): CriterionType {
  return { key, state, message: localize(locale, message) }
}

function dateOf(day: Day | null): string | null {
  return day === null ? null : formatDay(day)
}
