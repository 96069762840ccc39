import {
  type AccountsHealth,
  type Locale,
  type OrganizationView,
  SEGMENTS,
  TIERS,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Grouped, toGrouped } from '../../graphql/grouped.js'
import { RatioType, toRatio } from '../../graphql/ratio.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { HealthLevelCountType, toLevelCounts } from './health-overview.js'
import { HealthTally } from './health-tally.js'

/** By what health is told apart. */
export type HealthGrouping = 'SEGMENT' | 'TIER' | 'TEAM' | 'CSM'

/** By what health is told apart. */
export const HealthGroupingEnum = vocabularyEnum<HealthGrouping>(
  'HealthGrouping',
  'By what health is told apart.',
  {
    SEGMENT: 'What kind of customer the account is.',
    TIER: 'How the account is served.',
    TEAM: 'The team that is accountable as its CSM, by a seat or as a whole.',
    CSM: 'The seat that is accountable as its CSM.',
  },
)

@ObjectType('HealthGroup', {
  implements: Grouped,
  description: 'How a group of accounts stands.',
  simpleResolvers: true,
})
export class HealthGroupType extends Grouped {
  @Field(() => HealthGroupingEnum, { description: 'What is grouped by.' })
  groupBy!: HealthGrouping

  @Field(() => NonNegativeIntScalar, { description: 'Accounts.' })
  accounts!: number

  @Field(() => NonNegativeIntScalar, { description: 'Of them, those with a health score.' })
  scored!: number

  @Field(() => RatioType, { description: 'Mean of their scores, 0–100.' })
  meanScore!: RatioType

  @Field(() => [HealthLevelCountType], {
    description: 'Every level from the best, and last the accounts without a score.',
  })
  levels!: readonly HealthLevelCountType[]

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** One group of accounts with its health. */
interface HealthGroup {
  readonly by: HealthGrouping
  readonly key: string | null
  readonly name: string | null
  readonly tally: HealthTally
}

const ORDER: readonly string[] = [...SEGMENTS, ...TIERS]

/**
 * Health by group, in one pass over the accounts. Segments and tiers come in their own order, others by
 * name, the group of none last.
 */
export function healthGroups(
  view: OrganizationView,
  health: AccountsHealth,
  by: HealthGrouping,
): readonly HealthGroup[] {
  const keyOf = keysOf(view, by)
  const tallies = new Map<string | null, HealthTally>()
  for (const row of view.accounts.rows) {
    const key = keyOf(row)
    const tally = tallies.get(key) ?? new HealthTally(health)
    tallies.set(key, tally)
    tally.add(view, row)
  }
  return [...tallies]
    .map(([key, tally]) => ({ by, key, name: nameOf(view, by, key), tally }))
    .toSorted(inOrder)
}

function keysOf(view: OrganizationView, by: HealthGrouping): (row: number) => string | null {
  const { accounts } = view
  if (by === 'SEGMENT') return (row) => accounts.segment(row)
  if (by === 'TIER') return (row) => accounts.tier(row)
  const holders = csmHolders(view, by)
  return (row) => holders.get(row) ?? null
}

/** By the account's row the seat or the team that is accountable as CSM. */
function csmHolders({ coverage, positions }: OrganizationView, by: 'TEAM' | 'CSM') {
  const holders = new Map<number, string | null>()
  for (const row of coverage.rows) {
    if (coverage.kind(row) !== 'ACCOUNTABLE' || coverage.responsibility(row) !== 'CSM') continue
    const positionId = coverage.positionId(row)
    const seat = positionId === null ? undefined : positions.get(positionId)
    const teamId = seat?.teamId ?? coverage.teamId(row)
    holders.set(coverage.accountRow(row), by === 'CSM' ? positionId : teamId)
  }
  return holders
}

function nameOf(view: OrganizationView, by: HealthGrouping, key: string | null): string | null {
  if (key === null) return null
  if (by === 'TEAM') return view.teams.get(key)?.name ?? key
  return by === 'CSM' ? (view.positions.get(key)?.title ?? key) : key
}

function inOrder(a: HealthGroup, b: HealthGroup): number {
  if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null)
  const rank = ORDER.indexOf(a.name) - ORDER.indexOf(b.name)
  if (a.by === 'SEGMENT' || a.by === 'TIER') return rank
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return (a.key ?? '') < (b.key ?? '') ? -1 : 1
}

/** A group's health for GraphQL. */
export function toHealthGroup(
  view: OrganizationView,
  { tally, ...group }: HealthGroup,
  locale: Locale,
): HealthGroupType {
  return {
    ...toGrouped(view, group, locale),
    groupBy: group.by,
    accounts: tally.accounts,
    scored: tally.scored,
    meanScore: toRatio(tally.meanScore, locale),
    levels: toLevelCounts(view, tally),
    evidence: toEvidence(tally.evidence(), locale),
  }
}
