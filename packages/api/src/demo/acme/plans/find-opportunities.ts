import type { Change, ChangeOf, OpportunityStage } from '@postscale/domain'
import { inColumns } from '../../in-columns.js'
import type { AcmeStory } from '../acme-story.js'
import { csmSeat } from '../holders-of.js'
import { contractMoney } from '../contract-money.js'
import type { Customer } from '../customer.js'
import { customers } from '../customers.js'
import { vitalityToday } from '../vitality.js'

const FOUND = -100
const WHOLE = 100_00
const SHARES = [0.12, 0.2, 0.3]
const KINDS = [
  { kind: 'SEATS', trigger: 'Nearly all licences are in use' },
  { kind: 'TIER', trigger: 'Uses almost every feature it has' },
  { kind: 'MODULE', trigger: 'Asked for the planning module' },
  { kind: 'CONSUMPTION', trigger: 'Above the volume it pays for' },
  { kind: 'USE_CASE', trigger: 'A second department wants to begin' },
] as const
type Step = readonly [day: number, stage: OpportunityStage]
/** How opportunities went on: found, waiting for sales, forgotten, with sales, stalled, decided. */
const COURSES: readonly (readonly Step[])[] = [
  [],
  [[-9, 'QUALIFIED']],
  [[-34, 'QUALIFIED']],
  [
    [-60, 'QUALIFIED'],
    [-22, 'HANDED_TO_SALES'],
  ],
  [
    [-95, 'QUALIFIED'],
    [-78, 'HANDED_TO_SALES'],
  ],
  [
    [-90, 'QUALIFIED'],
    [-72, 'HANDED_TO_SALES'],
    [-24, 'WON'],
  ],
  [
    [-80, 'QUALIFIED'],
    [-15, 'LOST'],
  ],
]

/** The pipeline of expansion among customers who do well enough, and who answers for finding it. */
export function findOpportunities(story: AcmeStory): readonly Change[] {
  const grown = customers().filter(
    (each) =>
      each.left === null &&
      each.began < FOUND - 90 &&
      each.number % 4 === 1 &&
      vitalityToday(each) > 0.55,
  )
  return [
    {
      type: 'assignAccountability',
      effective: story.on(FOUND),
      id: story.id('accountability', 'expansion'),
      responsibility: 'EXPANSION_IDENTIFICATION',
      segment: 'ENTERPRISE',
      role: 'ACCOUNT_MANAGEMENT',
      roleName: 'Account executives',
      reason: 'They carry the target; CSMs pass on what they hear',
    },
    ...inColumns(grown.map((each, place) => found(story, each, place))),
    ...inColumns(grown.flatMap((each, place) => courseOf(story, each, place))),
  ]
}

function found(story: AcmeStory, customer: Customer, place: number): ChangeOf<'createOpportunity'> {
  const share = SHARES[place % SHARES.length] ?? 0
  return {
    type: 'createOpportunity',
    effective: story.on(FOUND),
    id: idOf(story, customer),
    accountId: story.customerId(customer),
    ...(KINDS[place % KINDS.length] ?? KINDS[0]),
    amount: contractMoney(
      customer,
      Math.max(WHOLE, Math.round((customer.acv * share) / WHOLE) * WHOLE),
    ),
    expectedOn: story.on(20 + (place % 6) * 15),
    ownerPositionId: csmSeat(story, customer, FOUND),
  }
}

function courseOf(
  story: AcmeStory,
  customer: Customer,
  place: number,
): readonly ChangeOf<'updateOpportunity'>[] {
  return (COURSES[place % COURSES.length] ?? []).map(([day, stage]) => ({
    type: 'updateOpportunity',
    effective: story.on(day),
    id: idOf(story, customer),
    stage,
    ...(stage === 'HANDED_TO_SALES' ? { handedToSalesOn: story.on(day) } : {}),
  }))
}

function idOf(story: AcmeStory, { number }: Customer) {
  return story.id('opportunity', String(number))
}
