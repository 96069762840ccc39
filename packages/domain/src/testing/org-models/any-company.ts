import fc from 'fast-check'
import { ORG_MODELS, type OrgModel, SEGMENTS, TEAM_KINDS } from '../../entities/vocabularies.js'
import type { Change } from '../../plans/change.js'
import { decide } from '../../plans/decide.js'
import { anOrganization } from '../an-organization.js'
import { fixtureId } from '../fixture-id.js'
import type { OrganizationFixture } from '../organization-fixture.js'
import { STANDARD_ROLES, type StandardRoleName } from '../standard-roles.js'

const ROLES = Object.keys(STANDARD_ROLES) as StandardRoleName[]

const team = fc.record({
  kind: fc.constantFrom(...TEAM_KINDS),
  under: fc.option(fc.nat({ max: 3 }), { nil: null }),
  segments: fc.subarray([...SEGMENTS]),
  regions: fc.subarray(['EMEA', 'LATAM']),
})
const seat = fc.record({
  team: fc.nat({ max: 4 }),
  role: fc.constantFrom(...ROLES),
  fte: fc.constantFrom(20, 40, 50, 100),
  reportsTo: fc.option(fc.nat({ max: 8 }), { nil: null }),
  held: fc.boolean(),
})
const book = fc.record({
  count: fc.integer({ min: 1, max: 70 }),
  segment: fc.constantFrom(...SEGMENTS),
  region: fc.constantFrom('EMEA', 'LATAM', null),
  language: fc.constantFrom('es', 'de', null),
  contractEnd: fc.constantFrom('2026-08-01', null),
  responsibility: fc.constantFrom('CSM', 'SUPPORT', 'RENEWALS', 'IMPLEMENTATION', 'TAM'),
  target: fc.constantFrom('SEAT', 'TEAM', 'NOBODY'),
  at: fc.nat({ max: 8 }),
  since: fc.constantFrom('2025-01-01', '2026-03-02', '2026-06-01'),
  complexity: fc.constantFrom('MODERATE', 'HIGH'),
  project: fc.constantFrom(null, 'QUEUED', 'ACTIVE'),
  specialist: fc.boolean(),
})
/** What is recorded for later, or runs on, and stands in a plan's way. */
export const EVENTS = [
  'REPORT',
  'MOVE_SEAT',
  'CLOSE_SEAT',
  'NEW_SEAT',
  'MOVE_TEAM',
  'COVER_LATER',
  'COVER_FOR_A_TIME',
  'HAND_OVER',
] as const
const later = (kinds: readonly (typeof EVENTS)[number][]) =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    a: fc.nat({ max: 8 }),
    b: fc.nat({ max: 8 }),
  })
type Later = Of<ReturnType<typeof later>>

type Of<A> = A extends fc.Arbitrary<infer T> ? T : never

/** Adds a sentence when the story allows it. */
function ifValid(company: OrganizationFixture, ...changes: Change[]): OrganizationFixture {
  const decided = decide(company.state(), changes)
  return decided.ok ? company.and(...changes) : company
}

function companyOf(
  teams: readonly Of<typeof team>[],
  seats: readonly Of<typeof seat>[],
  books: readonly Of<typeof book>[],
  events: readonly Later[],
  orgModel: OrgModel | null,
): OrganizationFixture {
  let company = anOrganization().withTeam('T0')
  if (orgModel !== null) {
    company = company.and({ type: 'updateOrganization', effective: '2025-01-15', orgModel })
  }
  for (const [index, { under, ...fields }] of teams.entries()) {
    const parent = under === null ? {} : { under: `T${Math.min(under, index)}` }
    company = company.withTeam(`T${index + 1}`, { ...fields, ...parent })
  }
  for (const [index, { team: at, role, fte, reportsTo, held }] of seats.entries()) {
    const line = reportsTo === null || index === 0 ? {} : { reportsTo: `S${reportsTo % index}` }
    company = company.withSeat(`S${index}`, {
      team: `T${at % (teams.length + 1)}`,
      role,
      fte,
      ...line,
    })
    if (held) company = company.filledBy(`P${index}`)
  }
  for (const {
    count,
    responsibility,
    target,
    at,
    since,
    project,
    specialist,
    ...fields
  } of books) {
    company = company.on(since).withAccounts(count, fields)
    if (project !== null) {
      const holder = specialist ? {} : { positionId: null }
      company = company.inImplementation({ status: project, ...holder })
    }
    if (target === 'SEAT' && seats.length > 0) {
      company = company.coveredBy({ responsibility, seat: `S${at % seats.length}` })
    } else if (target === 'TEAM') {
      company = company.coveredBy({ responsibility, team: `T${at % (teams.length + 1)}` })
    }
  }
  for (const [index, event] of events.entries()) company = recorded(company, index, event)
  return company
}

function recorded(
  company: OrganizationFixture,
  index: number,
  { kind, a, b }: Later,
): OrganizationFixture {
  const [seatA, seatB] = [company.id('position', `S${a}`), company.id('position', `S${b}`)]
  const [teamA, teamB] = [company.id('team', `T${a % 5}`), company.id('team', `T${b % 5}`)]
  const accountId = company.id('account', `Account ${a + 1}`)
  const id = fixtureId('later', `${index}`)
  const june = '2026-06-01'
  const cover = { id, accountId, responsibility: 'CSM', teamId: teamB } as const
  switch (kind) {
    case 'MOVE_SEAT':
      return ifValid(company, { type: 'movePosition', effective: june, id: seatA, teamId: teamB })
    case 'REPORT': {
      const line = { reportsToId: seatB }
      return ifValid(company, { type: 'movePosition', effective: june, id: seatA, ...line })
    }
    case 'CLOSE_SEAT':
      return ifValid(company, { type: 'closePosition', effective: june, id: seatA })
    case 'NEW_SEAT': {
      const fields = { title: 'Future', roleId: company.id('role', 'CSM'), teamId: teamB }
      return ifValid(company, { type: 'openPosition', effective: june, id, ...fields })
    }
    case 'MOVE_TEAM':
      return ifValid(company, { type: 'moveTeam', effective: june, id: teamA, parentId: teamB })
    case 'COVER_LATER':
      return ifValid(company, { type: 'coverAccount', effective: june, ...cover })
    case 'COVER_FOR_A_TIME': {
      const period = { effective: '2026-01-15', to: '2026-07-15' }
      return ifValid(company, { type: 'coverAccount', ...cover, ...period, reason: 'Leave' })
    }
    case 'HAND_OVER': {
      const period = { effective: '2026-02-01', transitionUntil: '2026-09-01' }
      const { teamId: _team, ...rest } = cover
      return ifValid(company, { type: 'handOverAccount', ...rest, positionId: seatB, ...period })
    }
  }
}

/** Any of the four models. */
export const models = fc.constantFrom(...ORG_MODELS)

const partsWith = (kinds: readonly (typeof EVENTS)[number][]) =>
  fc.tuple(
    fc.array(team, { maxLength: 4 }),
    fc.array(seat, { maxLength: 9 }),
    fc.array(book, { maxLength: 4 }),
    fc.array(later(kinds), { maxLength: 5 }),
    fc.option(models, { nil: null }),
  )
/** Companies of any teams, seats, books and projects, declared or not, with such events recorded. */
export const companiesWith = (kinds: readonly (typeof EVENTS)[number][]) =>
  partsWith(kinds).map((parts) => companyOf(...parts))
