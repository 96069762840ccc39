import { Comparison, type Day, lazy, viewAt } from '@postscale/domain'
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../context.js'
import { readerOf } from '../graphql/find-scenario.js'
import { readDay } from '../graphql/read-view.js'
import { ConnectionArgs } from '../graphql/relay/connection-args.js'
import { type Page, paginate } from '../graphql/relay/paginate.js'
import { DateScalar } from '../graphql/scalars.js'
import { shownBranch } from '../graphql/shown-branch.js'
import { todayOf } from '../graphql/today.js'
import { OrganizationType } from '../graphql/types/organization-type.js'
import { dayOfPlan } from '../plans/day-of-plan.js'
import { PlanEffectsType } from '../plans/plan-effects.js'
import { ThingDifferenceType, toThingDifferences } from '../plans/thing-difference.js'
import { ownerScope } from '../session/principal.js'
import { type Branch, branchOf } from '../store/branch.js'
import { rebaseScenario } from './rebase/rebase-scenario.js'
import { shownRebase } from './rebase/shown-rebase.js'
import {
  ScenarioChangeConnection,
  type ScenarioChangeType,
  toScenarioChange,
} from './changes/scenario-change-type.js'
import { ScenarioConflictType, toConflicts } from './rebase/scenario-conflict-type.js'
import { toScenarioType } from './scenario-loader.js'
import { ScenarioConnection, ScenarioType } from './scenario-type.js'

const latestFirst = { field: 'UPDATED_AT', direction: 'DESC' } as const
const MOST_DIFFERENCES = 500
const IN_ORDER = { field: 'PLACE', direction: 'ASC' } as const

/** The scenarios of an organization. */
@Resolver(() => OrganizationType)
export class OrganizationScenariosResolver {
  @FieldResolver(() => ScenarioConnection, {
    description:
      'Its scenarios that the viewer may see, the one that changed last first; drafts are not among them.',
  })
  async scenarios(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ): Promise<Page<ScenarioType>> {
    const { repository } = context.services.scenarios
    const all = await repository.all(view.state.organization.id, readerOf(context.principal))
    const locale = context.localeFor(view.organization.locale)
    return paginate(
      all,
      ({ updatedAt, id }) => [updatedAt.toISOString(), id],
      args,
      latestFirst,
      (scenario) => new ScenarioType(scenario, locale),
    )
  }

  @FieldResolver(() => ScenarioType, {
    nullable: true,
    description: 'The viewer’s own draft; null where they have none.',
  })
  async draft(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): Promise<ScenarioType | null> {
    const owner = ownerScope(context.principal)
    const { repository } = context.services.scenarios
    const draft = await repository.draftOf(view.state.organization.id, owner)
    return draft && new ScenarioType(draft, context.localeFor(view.organization.locale))
  }

  @FieldResolver(() => ScenarioType, {
    nullable: true,
    description: 'The scenario or draft that is shown; null for the organization itself.',
  })
  async scenario(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): Promise<ScenarioType | null> {
    const branch = branchOf(view.state)
    const { repository } = context.services.scenarios
    const found = branch && (await repository.find(view.state.organization.id, branch.scenarioId))
    return found && new ScenarioType(found, context.localeFor(view.organization.locale))
  }
}

/** What a scenario comes to. */
@Resolver(() => ScenarioType)
export class ScenarioResolver {
  @FieldResolver(() => ScenarioType, {
    nullable: true,
    description: 'The scenario on which it stands; null for the organization itself.',
  })
  async base(
    @Root() { scenario }: ScenarioType,
    @Ctx() context: RequestContext,
  ): Promise<ScenarioType | null> {
    const { repository } = context.services.scenarios
    const { base, organizationId } = scenario
    const found = base.id === null ? null : await repository.find(organizationId, base.id)
    return found && toScenarioType(context, found)
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether what it stands on has changed since.',
  })
  async isBehind(
    @Root() { scenario }: ScenarioType,
    @Ctx() { services }: RequestContext,
  ): Promise<boolean> {
    const { base, organizationId, status } = scenario
    if (status !== 'OPEN') return false
    const head = await services.scenarios.branches.headOf(organizationId, base)
    return head.id !== base.id || head.revision !== base.revision
  }

  @FieldResolver(() => ScenarioChangeConnection, { description: 'Its changes, in their order.' })
  async changes(
    @Root() root: ScenarioType,
    @Ctx() context: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ): Promise<Page<ScenarioChangeType>> {
    const branch = await branchFor(root, context)
    const places = Int32Array.from(branch.changes.keys())
    return paginate(
      places,
      (place) => [place, branch.changes[place]?.id ?? ''],
      args,
      IN_ORDER,
      (place) => toScenarioChange(branch, place, root.locale),
    )
  }

  @FieldResolver(() => PlanEffectsType, {
    description: 'What all of it together does, on what it stands on.',
  })
  async effects(
    @Root() root: ScenarioType,
    @Ctx() context: RequestContext,
  ): Promise<PlanEffectsType> {
    const { from, state, changes } = await branchFor(root, context)
    const commands = changes.map(({ change }) => change)
    const day = dayOfPlan(commands, todayOf(state))
    const compared = lazy(() => new Comparison(viewAt(from, day), viewAt(state, day)))
    return new PlanEffectsType({ compared, day, locale: root.locale })
  }

  @FieldResolver(() => [ThingDifferenceType], {
    description: 'The things that it makes, alters, ends or takes out; the first 500.',
  })
  async differences(
    @Root() root: ScenarioType,
    @Ctx() context: RequestContext,
  ): Promise<ThingDifferenceType[]> {
    const { state, decision } = await branchFor(root, context)
    return toThingDifferences(state, decision.changes.slice(0, MOST_DIFFERENCES), root.locale)
  }

  @FieldResolver(() => [ScenarioConflictType], {
    description:
      'What stands between it and what its line has become: things that both changed, and changes that do not apply any more. Empty where it can be merged as it is, or follows by `rebaseScenario`.',
  })
  async conflicts(
    @Root() root: ScenarioType,
    @Ctx() context: RequestContext,
  ): Promise<readonly ScenarioConflictType[]> {
    if (root.scenario.status !== 'OPEN') return []
    const { branches } = context.services.scenarios
    const branch = await branches.of(root.scenario)
    if (branch === null) throw new Error('the revision of a scenario is gone')
    const rebased = await rebaseScenario(branches, root.scenario, branch)
    const hidden = context.hiddenIn(root.scenario.organizationId)
    return toConflicts(shownRebase(rebased, hidden), root.locale)
  }

  @FieldResolver(() => OrganizationType, {
    description: 'The organization as it would be: every question can be asked of it.',
  })
  async organization(
    @Root() root: ScenarioType,
    @Ctx() context: RequestContext,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'The day to look at, past or future; today by default.',
    })
    asOf: string | null | undefined,
  ): Promise<OrganizationType> {
    const { state } = await branchFor(root, context)
    const day: Day = asOf == null ? todayOf(state) : readDay(asOf, ['asOf'])
    return new OrganizationType(viewAt(state, day))
  }
}

async function branchFor(
  { scenario }: ScenarioType,
  { services, hiddenIn }: RequestContext,
): Promise<Branch> {
  const branch = await services.scenarios.branches.of(scenario)
  if (branch === null) throw new Error('the revision of a scenario is gone')
  return shownBranch(branch, hiddenIn(scenario.organizationId))
}
