import {
  benchmark,
  type Change,
  type ConcernedAccounts,
  type Finding,
  type Id,
  isBenchmarkKey,
  type LintFix,
  type LintSeverity,
  type LintSubject,
  type Locale,
  localize,
  type OrganizationState,
  type OrganizationView,
  type Plan,
  planText,
} from '@postscale/domain'
import { Field, ID, ObjectType } from 'type-graphql'
import { BenchmarkType, toBenchmark } from '../../graphql/benchmark.js'
import { vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Money } from '../../graphql/money.js'
import { encodeGlobalId } from '../../graphql/relay/global-id.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { AcceptanceType } from '../../graphql/types/types.js'
import { previewOf, ProposedPlanType, toProposedPlan } from '../../plans/proposed-plan.js'
import { ThingDifferenceType } from '../../plans/thing-difference.js'
import { LintRuleType, LintSeverityEnum, toLintRule } from './lint-rule.js'

/** What a finding may be about. */
const LintSubjectKindEnum = vocabularyEnum<LintSubject['kind']>(
  'LintSubjectKind',
  'What a finding is about.',
  {
    organization: 'The organization as a whole.',
    team: 'A team.',
    position: 'A seat.',
    person: 'A person.',
    account: 'An account.',
  },
)

@ObjectType('LintSubject', { description: 'What a finding is about.', simpleResolvers: true })
class LintSubjectType {
  @Field(() => LintSubjectKindEnum, { description: 'What kind of thing it is.' })
  kind!: LintSubject['kind']

  @Field(() => ID, { description: 'Its id, as in `node`.' })
  id!: string

  @Field(() => String, { description: 'What people call it.' })
  name!: string
}

@ObjectType('LintAccounts', {
  description: 'The accounts that share the cause of a finding.',
  simpleResolvers: true,
})
class LintAccountsType {
  @Field(() => NonNegativeIntScalar, { description: 'How many they are.' })
  count!: number

  @Field(() => Money, { description: 'What they pay in a year: balances, else ACV.' })
  revenue!: Money

  @Field(() => [LintSubjectType], {
    description: 'The accounts that pay most, the largest first; at most 100.',
  })
  largest!: LintSubjectType[]
}

@ObjectType('LintFix', {
  description: 'A plan that takes a finding away: see `previewLintFix` and `applyLintFix`.',
  simpleResolvers: true,
})
export class LintFixType {
  /** The organization that it was worked out on. */
  state!: OrganizationState

  changes!: readonly Change[]

  @Field(() => String, { description: 'What it does, in the language of the request.' })
  title!: string

  @Field(() => NonNegativeIntScalar, { description: 'How many single changes it has.' })
  changeCount!: number

  @Field(() => [ThingDifferenceType], {
    description: 'What it would change on the revision and day that are shown.',
  })
  differences!: Promise<ThingDifferenceType[]>

  @Field(() => ProposedPlanType, {
    description:
      'It as a plan with its changes, for `applyPlan` and for scenarios, as of the moment that is shown.',
  })
  plan!: ProposedPlanType
}

@ObjectType('LintFinding', {
  description: 'Something that a lint rule finds wrong with the organization.',
  simpleResolvers: true,
})
export class LintFindingType {
  @Field(() => LintRuleType, { description: 'The rule that found it.' })
  rule!: LintRuleType

  @Field(() => LintSeverityEnum, { description: 'How bad it is.' })
  severity!: LintSeverity

  @Field(() => LintSubjectType, { description: 'What it is about.' })
  subject!: LintSubjectType

  @Field(() => LintAccountsType, {
    nullable: true,
    description: 'The accounts that share its cause; null where it is of no accounts.',
  })
  accounts!: LintAccountsType | null

  @Field(() => AcceptanceType, {
    nullable: true,
    description:
      'By which the organization lives with it, with its reason and until when; null when it does not.',
  })
  acceptance!: AcceptanceType | null

  @Field(() => String, { description: 'What is wrong, in the language of the request.' })
  message!: string

  @Field(() => EvidenceType, { description: 'What it was computed from.' })
  evidence!: EvidenceType

  @Field(() => [BenchmarkType], {
    description: 'The figures of the catalogue that it rests on, not overridden.',
  })
  benchmarks!: BenchmarkType[]

  @Field(() => String, {
    description:
      'The same tomorrow and in another revision: what a baseline lists and a fix is asked for by.',
  })
  fingerprint!: string

  @Field(() => LintFixType, {
    nullable: true,
    description: 'A plan that takes it away; null where none follows by itself.',
  })
  fix!: LintFixType | null
}

const TYPES: Readonly<Record<LintSubject['kind'], string>> = {
  organization: 'Organization',
  team: 'Team',
  position: 'Position',
  person: 'Person',
  account: 'Account',
}

/** What a finding is about, with an id that `node` finds. */
function toLintSubject(
  { state: { organization } }: OrganizationView,
  { kind, id, name }: LintSubject,
): LintSubjectType {
  const parts = kind === 'organization' ? [organization.id] : [organization.id, id]
  return { kind, id: encodeGlobalId(TYPES[kind], ...parts), name }
}

/** A finding for GraphQL. */
export function toLintFinding(
  view: OrganizationView,
  found: Finding,
  locale: Locale,
): LintFindingType {
  const { ruleId, severity, subject, accounts, fingerprint, evidence, benchmarks, fix } = found
  return {
    rule: toLintRule(ruleId, locale),
    severity,
    subject: toLintSubject(view, subject),
    accounts: accounts === null ? null : toLintAccounts(view, accounts),
    acceptance: toAcceptance(view, found.acceptanceId),
    fingerprint,
    get message() {
      return localize(locale, evidence.message)
    },
    evidence: toEvidence(evidence, locale),
    get benchmarks() {
      const keys = [...new Set(benchmarks)].filter(isBenchmarkKey)
      return keys.map((key) => toBenchmark(benchmark(key), locale))
    },
    fix: fix === null ? null : toLintFix(view, fixPlan({ fix, evidence }), locale),
  }
}

/** A recorded acceptance, by its id. */
export function toAcceptance(view: OrganizationView, id: Id | null): AcceptanceType | null {
  const acceptance = id === null ? undefined : view.acceptances.get(id)
  return acceptance === undefined ? null : new AcceptanceType(view, acceptance)
}

function toLintAccounts(
  view: OrganizationView,
  { count, revenue, largest }: ConcernedAccounts,
): LintAccountsType {
  return {
    count,
    revenue: new Money(revenue, view.organization),
    largest: largest.map((subject) => toLintSubject(view, subject)),
  }
}

/** What mends a finding as a plan, whose reason is the finding. */
export function fixPlan({ fix, evidence }: FixedFinding): Plan {
  return { title: fix.title, reason: evidence.message, changes: fix.changes }
}

type FixedFinding = Pick<Finding, 'evidence'> & { readonly fix: LintFix }

function toLintFix(view: OrganizationView, plan: Plan, locale: Locale): LintFixType {
  return {
    state: view.state,
    changes: plan.changes,
    title: planText(locale, plan.title),
    changeCount: plan.changes.length,
    get differences() {
      return previewOf(view, plan, locale).then(({ ok }) => ok?.plan.differences ?? [])
    },
    get plan() {
      return toProposedPlan(view, plan, locale)
    },
  }
}
