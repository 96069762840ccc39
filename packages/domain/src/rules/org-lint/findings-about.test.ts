import { expect, it } from 'vitest'
import { anOrganization } from '../../testing/an-organization.js'
import { lintInputOf } from '../../testing/org-lint/lint-input-of.js'
import { findingsAbout, type FindingsAbout } from './findings-about.js'
import { lint } from './lint.js'

/** Ana carries too much; whom Bea answers for has a CSM, three others have none. */
const company = anOrganization()
  .withTeam('CS')
  .withTeam('West', { under: 'CS' })
  .withSeat('CSM 1')
  .filledBy('Ana')
  .carrying(90)
  .withTeam('East', { under: 'CS' })
  .withSeat('CSM 2')
  .filledBy('Bea')
  .withAccounts(3)
const input = lintInputOf(company.state())
const { findings } = lint(input, { only: ['over-capacity', 'uncovered-account'] })

const rulesOf = (about: FindingsAbout): readonly string[] =>
  findingsAbout(input.view, findings, about).map(({ ruleId }) => ruleId)

it('leaves all findings where nothing is asked for', () => {
  expect(rulesOf({})).toEqual(findings.map(({ ruleId }) => ruleId))
  expect(rulesOf({})).toContain('uncovered-account')
})

it('finds what is about a person, their seats and their accounts', () => {
  expect(rulesOf({ personId: company.id('person', 'Ana') })).toEqual(['over-capacity'])
  expect(rulesOf({ personId: company.id('person', 'Bea') })).toEqual([])
})

it('finds what is about a team and about those below it', () => {
  expect(rulesOf({ teamId: company.id('team', 'West') })).toEqual(['over-capacity'])
  expect(rulesOf({ teamId: company.id('team', 'CS') })).toEqual(['over-capacity'])
  expect(rulesOf({ teamId: company.id('team', 'East') })).toEqual([])
  expect(
    rulesOf({ teamId: company.id('team', 'East'), personId: company.id('person', 'Ana') }),
  ).toEqual([])
})
