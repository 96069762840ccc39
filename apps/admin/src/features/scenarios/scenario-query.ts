import { queryOptions } from '@tanstack/react-query'
import {
  AdminRunningEffectDocument,
  type AdminRunningEffectQuery,
  AdminScenarioDocument,
  AdminScenarioFindingsDocument,
  type AdminScenarioQuery,
  AdminScenarioShortDocument,
} from '@/generated/graphql'
import { orNothing } from '@/graphql/or-nothing'
import { requestGraphql } from '@/graphql/request-graphql'
import type { FindingQuestion } from '@/plans/effects'

/** A scenario or draft: its changes, what they come to, and what stands between it and live. */
export type Scenario = Extract<AdminScenarioQuery['node'], { __typename: 'Scenario' }>

/** Something that a scenario and what it stands on both changed, or a change that applies no more. */
export type ScenarioConflict = Scenario['conflicts'][number]

/** A scenario or draft; null when there is none that the viewer may see. */
export function scenarioQuery(id: string) {
  return queryOptions({
    queryKey: ['scenario', id],
    queryFn: async ({ signal }): Promise<Scenario | null> => {
      const asked = requestGraphql(AdminScenarioDocument, { id }, signal)
      const node = (await orNothing(asked))?.node
      return node?.__typename === 'Scenario' ? node : null
    },
  })
}

/** What the rules find more, and no longer, with all changes of a scenario at one of its revisions. */
export function scenarioFindings({
  id,
  revision,
}: Pick<Scenario, 'id' | 'revision'>): FindingQuestion {
  return {
    key: ['scenario', id, revision],
    ask: async (signal) => {
      const { node } = await requestGraphql(AdminScenarioFindingsDocument, { id }, signal)
      return node?.__typename === 'Scenario' ? node.effects.findings : null
    },
  }
}

type Effects = Extract<AdminRunningEffectQuery['node'], { __typename: 'Scenario' }>['effects']

/** What all changes of a scenario come to, in three figures: each is what is added or taken away. */
export interface RunningEffect {
  /** A year. */
  readonly cost: Effects['cost']['yearly']
  readonly exposedAccounts: number
  readonly openSeats: number
}

/** What a scenario or draft comes to in all; null when there is none that the viewer may see. */
export function runningEffectQuery(id: string) {
  return queryOptions({
    queryKey: ['running-effect', id],
    queryFn: async ({ signal }): Promise<RunningEffect | null> => {
      const { node } = await requestGraphql(AdminRunningEffectDocument, { id }, signal)
      return node?.__typename === 'Scenario' ? toRunningEffect(node.effects) : null
    },
  })
}

function toRunningEffect({ cost, capacity }: Pick<Effects, 'cost' | 'capacity'>): RunningEffect {
  const added = (figure: 'exposedAccounts' | 'openSeats'): number =>
    capacity.reduce(
      (sum, { before, after }) => sum + (after?.[figure] ?? 0) - (before?.[figure] ?? 0),
      0,
    )
  return {
    cost: cost.yearly,
    exposedAccounts: added('exposedAccounts'),
    openSeats: added('openSeats'),
  }
}

/** What a scenario comes to in a few figures, and what stands in its way; null when the viewer may not see it. */
export function scenarioShortQuery(id: string) {
  return queryOptions({
    queryKey: ['scenario-short', id],
    queryFn: async ({ signal }) => {
      const { node } = await requestGraphql(AdminScenarioShortDocument, { id }, signal)
      return node?.__typename === 'Scenario' ? node : null
    },
  })
}
