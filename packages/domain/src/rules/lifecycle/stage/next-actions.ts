import { type Day, formatDay, parseDay } from '../../../kernel/days.js'
import type { LivePlaybook } from '../../../state/live-things.js'
import type { LifecycleStage } from '../../../entities/vocabularies.js'
import { playbooksFor } from '../playbooks/playbooks-for.js'
import type { AccountSnapshot } from './account-snapshot.js'
import type { Criterion, CriterionKey, LifecycleWarning, NextAction } from './lifecycle.js'
import { playbookStart } from './playbook-start.js'

/** What a warning asks for, where the stage's own criteria do not. */
const REMEDIES = {
  LATE_ONBOARDING: 'FIRST_VALUE',
  RENEWAL_NOT_BEGUN: 'RENEWAL_BEGUN',
  LOW_ADOPTION: 'FEATURES_USED',
  AT_RISK: 'NOT_AT_RISK',
} as const satisfies Record<Exclude<LifecycleWarning['key'], 'ESCALATED'>, CriterionKey>

/**
 * What to do next: open escalations, the gravest first, what the other warnings ask for, then the stage's exit criteria that are not met, then the
 * step of the best-fitting playbook that comes next (the last one when all are past).
 */
export function nextActions(
  account: AccountSnapshot,
  stage: LifecycleStage,
  warnings: readonly LifecycleWarning[],
  exit: readonly Criterion[],
): readonly NextAction[] {
  const keys = new Set<CriterionKey>([
    ...warnings.flatMap(({ key }) => (key === 'ESCALATED' ? [] : REMEDIES[key])),
    ...exit.filter(({ state }) => state === 'NOT_MET').map(({ key }) => key),
  ])
  const [playbook] = playbooksFor(account.view, account.row, stage)
  const step = playbook === undefined ? null : nextStep(account, stage, playbook)
  return [
    ...escalationActions(account),
    ...[...keys].map((key) => actionFor(key)),
    ...(step === null ? [] : [step]),
  ]
}

/** What the open escalations of an account ask for, whatever its stage. */
export function escalationActions({
  escalations,
}: Pick<AccountSnapshot, 'escalations'>): readonly NextAction[] {
  return escalations.map(({ id, title, nextUpdateOn }) => ({
    message: { key: 'lifecycle.ESCALATION_ACTION', params: { title, nextUpdateOn } },
    escalationId: id,
    criterion: null,
    playbookId: null,
    responsibility: null,
    dueOn: nextUpdateOn === null ? null : parseDay(nextUpdateOn),
  }))
}

function actionFor(criterion: CriterionKey): NextAction {
  return {
    message: { key: `lifecycle.action.${criterion}`, params: {} },
    escalationId: null,
    criterion,
    playbookId: null,
    responsibility: null,
    dueOn: null,
  }
}

function nextStep(
  account: AccountSnapshot,
  stage: LifecycleStage,
  { id, name, steps }: LivePlaybook,
): NextAction | null {
  const begun = playbookStart(account, stage)
  const inOrder = steps.toSorted((a, b) => a.day - b.day)
  const daysIn = begun === null ? 0 : account.view.day - begun
  const step = inOrder.find(({ day }) => day >= daysIn) ?? inOrder.at(-1)
  if (step === undefined) return null
  const dueOn: Day | null = begun === null ? null : begun + step.day
  const params = {
    playbook: name,
    step: step.title,
    dueOn: dueOn === null ? null : formatDay(dueOn),
  }
  return {
    message: { key: 'lifecycle.PLAYBOOK_STEP', params },
    escalationId: null,
    criterion: null,
    playbookId: id,
    responsibility: step.responsibility,
    dueOn,
  }
}
