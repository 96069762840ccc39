import type { Change, ChangeOf, StakeholderRole } from '@postscale/domain'
import { inColumns } from '../../in-columns.js'
import type { AcmeStory } from '../acme-story.js'
import type { Customer } from '../customer.js'
import { customers } from '../customers.js'
import { stakeholderName } from '../stakeholder-name.js'
import { vitalityToday } from '../vitality.js'

const TITLES: Readonly<Record<StakeholderRole, string>> = {
  SPONSOR: 'Chief Operating Officer',
  CHAMPION: 'Head of Operations',
  DECISION_MAKER: 'Director of Procurement',
  USER: 'Operations Analyst',
}
/** Nobody is known at every so-many-th customer, and one person at others. */
const UNKNOWN = 13
const ALONE = { ENTERPRISE: 6, MID_MARKET: 4 } as const
const SPONSOR_LEFT = -45

/** Whom Acme Cloud knows at its customers; some hang by one person, some sponsors have gone. */
export function knowStakeholders(story: AcmeStory): readonly Change[] {
  const present = customers().filter(({ left }) => left === null)
  return [
    ...inColumns(
      present.flatMap((each) =>
        rolesOf(each).map((role, place) => known(story, each, role, place)),
      ),
    ),
    ...inColumns(present.filter(lostSponsor).map((each) => gone(story, each))),
  ]
}

function rolesOf({ segment, number }: Customer): readonly StakeholderRole[] {
  if (number % UNKNOWN === 0) return []
  if (segment === 'SMB') return number % 2 === 0 ? ['USER'] : []
  if (number % ALONE[segment] === 1) return ['CHAMPION']
  if (segment === 'ENTERPRISE') return ['SPONSOR', 'CHAMPION', 'DECISION_MAKER', 'USER']
  return number % 3 === 0 ? ['DECISION_MAKER', 'USER'] : ['CHAMPION', 'DECISION_MAKER']
}

function known(
  story: AcmeStory,
  customer: Customer,
  role: StakeholderRole,
  place: number,
): ChangeOf<'addStakeholder'> {
  const { number, language, began } = customer
  return {
    type: 'addStakeholder',
    effective: story.on(Math.min(-1, began + 5)),
    id: idOf(story, customer, role),
    accountId: story.customerId(customer),
    name: stakeholderName(language, number * 4 + place),
    role,
    title: TITLES[role],
    email: `${role.toLowerCase().replace('_', '.')}@customer-${number}.example`,
  }
}

function lostSponsor(customer: Customer): boolean {
  const early = customer.began < SPONSOR_LEFT - 90
  return early && rolesOf(customer).includes('SPONSOR') && vitalityToday(customer) < 0.4
}

function gone(story: AcmeStory, customer: Customer): ChangeOf<'removeStakeholder'> {
  const id = idOf(story, customer, 'SPONSOR')
  return { type: 'removeStakeholder', effective: story.on(SPONSOR_LEFT), id }
}

function idOf(story: AcmeStory, { number }: Customer, role: StakeholderRole) {
  return story.id('stakeholder', `${number}/${role}`)
}

const ACTS = [
  { kind: 'REFERENCE', note: 'Spoke with a prospect of the same size' },
  { kind: 'REVIEW', note: null },
  { kind: 'CASE_STUDY', note: 'Published with their figures' },
  { kind: 'REFERRAL', note: 'Brought a partner company along' },
] as const
const FIRST = -18
const APART = 17

/** Within so many days a referral brings somebody, if it does. */
const BRINGS_WITHIN = 60

/** What satisfied customers did for Acme Cloud in the last year and a half, and whom referrals brought. */
export function thankAdvocates(story: AcmeStory): readonly Change[] {
  const advocates = customers().filter(
    (each) =>
      each.left === null &&
      each.began < -430 &&
      each.number % 4 === 2 &&
      vitalityToday(each) > 0.72,
  )
  const asked: Change = {
    type: 'assignAccountability',
    effective: story.on(FIRST),
    id: story.id('accountability', 'advocacy'),
    responsibility: 'ADVOCACY_DEVELOPMENT',
    role: 'MARKETING',
    reason: 'Marketing runs the reference programme',
  }
  const brought = new Set<Customer>()
  const acts = inColumns(
    advocates.map((customer, place): ChangeOf<'recordAdvocacyAct'> => {
      const day = FIRST - ((place * APART) % 400)
      const act = ACTS[place % ACTS.length] ?? ACTS[0]
      const won = act.kind === 'REFERRAL' ? broughtBy(day, brought) : undefined
      if (won !== undefined) brought.add(won)
      return {
        type: 'recordAdvocacyAct',
        // Whom it brought is known once that customer is there.
        effective: story.on(won === undefined ? day : won.began),
        id: story.id('advocacy', String(customer.number)),
        accountId: story.customerId(customer),
        on: story.on(day),
        wonAccountId: won === undefined ? null : story.customerId(won),
        ...act,
      }
    }),
  )
  return [asked, ...acts]
}

/** The largest customer that began soon after a day, and was brought by nobody else. */
function broughtBy(day: number, others: ReadonlySet<Customer>): Customer | undefined {
  return customers()
    .filter(
      (each) =>
        each.left === null &&
        day < each.began &&
        each.began <= Math.min(-1, day + BRINGS_WITHIN) &&
        !others.has(each),
    )
    .toSorted((a, b) => b.acv - a.acv || a.number - b.number)[0]
}
