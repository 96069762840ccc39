import {
  type Change,
  Comparison,
  type Day,
  decide,
  hiddenOf,
  type Locale,
  lazy,
  localize,
  MAX_CHANGES,
  type OrganizationState,
  type OrganizationView,
  type Plan,
  planText,
  type Problem,
  viewAt,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { shownDecision } from '../graphql/shown-decision.js'
import { NonNegativeIntScalar } from '../graphql/scalars.js'
import { toPlanError } from '../graphql/to-plan-error.js'
import { OrganizationType } from '../graphql/types/organization-type.js'
import { dayOfPlan } from './day-of-plan.js'
import { decidedPlan, lastDecided } from './decided-plan.js'
import { type KeptEffects, PlanEffectsType } from './plan-effects.js'
import { toPlanApproval } from './plan-approval.js'
import { PreviewPayload, toPlanSummary } from './plan-payload.js'
import { planWords } from './plan-words.js'
import { ProposedChangeScalar, toProposedChange } from './proposed-change.js'
import { singleChanges } from './single-changes.js'

@ObjectType('ProposedPlan', {
  description: 'A plan that was worked out and is not applied.',
  simpleResolvers: true,
})
export class ProposedPlanType {
  @Field(() => String, { description: 'What it is called, in the language of the request.' })
  title!: string

  @Field(() => String, { nullable: true, description: 'Why; null when its title says it all.' })
  reason!: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Its title and reason as one opaque text: give it as `words` when applying, and everybody reads ' +
      'them in their language. Null where somebody typed them.',
  })
  words!: string | null

  @Field(() => NonNegativeIntScalar, { description: 'How many single changes it has.' })
  changeCount!: number

  @Field(() => [ProposedChangeScalar], {
    nullable: true,
    description:
      'Its changes, ready for `previewPlan` and `applyPlan`; null when they are more than one plan may have.',
  })
  changes!: readonly object[] | null

  @Field(() => String, {
    nullable: true,
    description: 'Why the changes are not listed, in the language of the request.',
  })
  changesReason!: string | null

  @Field(() => PreviewPayload, {
    description:
      'What it would come to, on the revision and day that are shown; the whole organization as it would be can be asked. Refused as PLAN_TOO_LONG where it has more than 1,000,000 changes.',
  })
  preview!: Promise<PreviewPayload>
}

/** What is kept of a preview: what is asked of it again and again, and not the state it would come to. */
interface KeptPreview {
  readonly base: OrganizationState
  readonly day: Day
  readonly problems: readonly Problem[] | null
  readonly changeCount: number
  readonly factCount: number
  readonly effects: Map<Locale, KeptEffects>
}

/** Changes of a plan that is previewed at most: some gigabytes of memory. */
const MOST_CHANGES = 1_000_000

const keptPreviews = new WeakMap<readonly Change[], KeptPreview>()

/**
 * What a plan would make of a view's own state, looked at on the view's day. Writes nothing. Of a plan
 * that is kept with an answer, sums and effects are kept as well: it is decided anew only for what else
 * is asked, unless it was decided just now. One of more changes than fit into memory is refused.
 */
export async function previewOf(
  { state, day }: OrganizationView,
  { title, changes }: Plan,
  locale: Locale,
): Promise<PreviewPayload> {
  const count = changeCountOf(changes)
  if (count > MOST_CHANGES) return { ok: null, error: toPlanError([tooLong(count)], locale) }
  const before = keptPreviews.get(changes)
  const known = before?.base === state && before.day === day ? before : null
  const outcome = await (known === null ? decidedPlan(state, changes) : lastDecided(state, changes))
  const decided = lazy(() => outcome ?? decide(state, changes))
  const decision = lazy(() => {
    const outcome = decided()
    if (!outcome.ok) throw new Error('what was accepted is refused')
    const shown = shownDecision(outcome.value, hiddenOf(state))
    return { view: viewAt(shown.state, day), decision: shown }
  })
  const kept = known ?? toKeptPreview(state, day, decided())
  keptPreviews.set(changes, kept)
  if (kept.problems !== null) return { ok: null, error: toPlanError(kept.problems, locale) }
  const { changeCount, factCount, effects } = kept
  const keptEffects = effects.get(locale) ?? {}
  effects.set(locale, keptEffects)
  const planDay = dayOfPlan(changes, day)
  const compared = lazy(
    () => new Comparison(viewAt(state, planDay), viewAt(decision().decision.state, planDay)),
  )
  return {
    ok: {
      plan: {
        title: planText(locale, title),
        changeCount,
        factCount,
        get differences() {
          return toPlanSummary(decision().decision, title, locale).differences
        },
      },
      baseRevision: state.revision,
      effects: new PlanEffectsType({ compared, day: planDay, locale, kept: keptEffects }),
      get approval() {
        return toPlanApproval(state, changes, () => decision().decision, locale, hiddenOf(state))
      },
      get organization() {
        return new OrganizationType(decision().view)
      },
      get decided() {
        return decision()
      },
    },
    error: null,
  }
}

function toKeptPreview(
  base: OrganizationState,
  day: Day,
  decided: ReturnType<typeof decide>,
): KeptPreview {
  const same = { base, day, effects: new Map<Locale, KeptEffects>() }
  if (!decided.ok) return { ...same, problems: decided.error, changeCount: 0, factCount: 0 }
  const { changes, facts, retractions } = decided.value
  const factCount = facts.length + retractions.length
  return { ...same, problems: null, changeCount: changes.length, factCount }
}

/** A plan that was worked out on a view, for GraphQL. It is previewed when that is asked for. */
export function toProposedPlan(
  view: OrganizationView,
  plan: Plan,
  locale: Locale,
): ProposedPlanType {
  const count = changeCountOf(plan.changes)
  const listed = count <= MAX_CHANGES
  const params = { count, limit: MAX_CHANGES }
  return {
    title: planText(locale, plan.title),
    reason: plan.reason === null ? null : planText(locale, plan.reason),
    words: planWords(plan),
    changeCount: count,
    get changes() {
      if (!listed) return null
      const { id } = view.state.organization
      return singleChanges(plan.changes).map((change) => toProposedChange(id, change))
    },
    changesReason: listed ? null : localize(locale, { key: 'problems.PLAN_TOO_LONG', params }),
    get preview() {
      return previewOf(view, plan, locale)
    },
  }
}

function changeCountOf(changes: readonly Change[]): number {
  return changes.reduce((sum, change) => sum + sizeOf(change), 0)
}

function tooLong(count: number): Problem {
  const params = { count, limit: MOST_CHANGES }
  return { code: 'PLAN_TOO_LONG', changeIndex: null, row: null, field: null, params }
}

function sizeOf(change: Change): number {
  return change.type === 'columnar' ? (Object.values(change.columns)[0]?.length ?? 0) : 1
}
