import {
  decide,
  LINT_RULE_IDS,
  type Locale,
  localize,
  type OrganizationState,
  type Plan,
  viewAt,
} from '@postscale/domain'
import { Field, InputType } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import type { PlanError } from '../../graphql/plan-error.js'
import { todayOf } from '../../graphql/today.js'
import { type PathOf, toPlanError } from '../../graphql/to-plan-error.js'
import { applyRequestedPlan, unknownOrganization } from '../../plans/apply-requested-plan.js'
import { RefusedError } from '../../plans/apply/refused-error.js'
import { actorOf, idempotencyOf } from '../../plans/idempotency-of.js'
import { notAllowed } from '../../plans/not-allowed.js'
import { planOf, type RequestedPlan } from '../../plans/plan-of.js'
import type { PlanPayload, PreviewPayload } from '../../plans/plan-payload.js'
import { previewOf } from '../../plans/proposed-plan.js'
import { WriteInput } from '../../plans/write-input.js'
import { fixPlan } from './lint-finding.js'
import type { LintService } from './lint.service.js'

@InputType({ description: 'Which finding to fix, and how.' })
export class LintFixInput extends WriteInput {
  @Field(() => String, { description: 'The fingerprint of the finding.' })
  fingerprint!: string
}

const inInput: PathOf = () => ['input']

/** The plan of a finding's fix, or why there is none. */
type FoundFix = Plan | 'LINT_FINDING_NOT_FOUND' | 'LINT_FIX_NOT_FOUND'

/** Looks a finding of today up by its fingerprint, and answers what would fix it. */
async function findFix(
  lint: LintService,
  state: OrganizationState,
  fingerprint: string,
): Promise<FoundFix> {
  const ruleId = LINT_RULE_IDS.find((id) => fingerprint.startsWith(`${id}:`))
  if (ruleId === undefined) return 'LINT_FINDING_NOT_FOUND'
  const view = viewAt(state, todayOf(state))
  const { findings } = await lint.report(view, [ruleId])
  const finding = findings.find((each) => each.fingerprint === fingerprint)
  if (finding === undefined) return 'LINT_FINDING_NOT_FOUND'
  if (finding.fix === null) return 'LINT_FIX_NOT_FOUND'
  return fixPlan({ ...finding, fix: finding.fix })
}

/** Why a finding cannot be fixed. */
function fixRefusal(code: Extract<FoundFix, string>, locale: Locale): PlanError {
  const message = localize(locale, { key: `orgLint.${code}`, params: {} })
  const path = ['input', 'fingerprint']
  return { code, message, problems: [{ code, path, changeIndex: null, message }] }
}

/** What the fix of a finding of today would come to, as whoever asks is shown the organization. */
export async function previewFix(
  context: RequestContext,
  input: LintFixInput,
): Promise<PreviewPayload> {
  const requested = await planOf(context, input, () => [])
  if (requested === null) return { ok: null, error: unknownOrganization(context.locale, input) }
  const { organizationId, state, locale } = requested
  const shown = context.shown(state)
  const plan = await findFix(context.services.lint, shown, input.fingerprint)
  if (typeof plan === 'string') return { ok: null, error: fixRefusal(plan, locale) }
  const decided = decide(state, plan.changes)
  const problems = decided.ok
    ? notAllowed(state, decided.value, context.grantIn(organizationId))
    : decided.error
  if (problems.length > 0) return { ok: null, error: toPlanError(problems, locale, inInput) }
  return previewOf(viewAt(shown, todayOf(shown)), plan, locale)
}

const MUTATION = 'applyLintFix'

/** Applies the fix of a finding of today, as every plan is applied. */
export async function applyFix(context: RequestContext, input: LintFixInput): Promise<PlanPayload> {
  const requested = await planOf(context, input, () => [])
  if (requested === null) return applyRequestedPlan(context, MUTATION, input, null, inInput)
  const worked = await findFix(
    context.services.lint,
    context.shown(requested.state),
    input.fingerprint,
  )
  if (typeof worked === 'string') return answerAgain(context, input, requested, worked)
  const plan = {
    title: input.title?.trim() || worked.title,
    reason: requested.plan.reason ?? worked.reason,
    changes: worked.changes,
  }
  return applyRequestedPlan(context, MUTATION, input, { ...requested, plan }, inInput)
}

/** A finding that is gone may have been fixed by the same request: then its answer is repeated. */
async function answerAgain(
  context: RequestContext,
  input: LintFixInput,
  requested: RequestedPlan,
  code: Extract<FoundFix, string>,
): Promise<PlanPayload> {
  const { organizationId, plan, locale } = requested
  const idempotency = idempotencyOf(context.principal, MUTATION, input)
  const ran = await context.services.applyPlan.run(
    {
      organizationId,
      actor: actorOf(context.principal),
      grant: context.grantIn(organizationId),
      title: plan.title,
      reason: plan.reason,
      creates: false,
      deadline: context.deadline,
      ...(input.expectedRevision != null && { expectedRevision: input.expectedRevision }),
      ...(idempotency !== null && { idempotency }),
    },
    () => Promise.reject(new RefusedError([])),
  )
  if (ran.ok) return applyRequestedPlan(context, MUTATION, input, requested, inInput)
  const error =
    ran.error.length > 0 ? toPlanError(ran.error, locale, inInput) : fixRefusal(code, locale)
  return { ok: null, error }
}
