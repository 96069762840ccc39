import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/** Those that are about no moment: the organization itself, what is recorded of it, and its scenarios. */
const timeless = new Set([
  'AdminAccessDenials',
  'AdminAccessEvents',
  'AdminAnnouncements',
  'AdminChangesBefore',
  'AdminDataRetention',
  'AdminDataSubjects',
  'AdminFiscalYear',
  'AdminHistory',
  'AdminHomeChanges',
  'AdminMembers',
  'AdminMemberships',
  'AdminOrganization',
  'AdminPersonalData',
  'AdminPlansOfRecord',
  'AdminRevisionChanges',
  'AdminRunningEffect',
  'AdminSavedViews',
  'AdminScenario',
  'AdminScenarioChanges',
  'AdminScenarioComments',
  'AdminScenarioFindings',
  'AdminScenarioPeople',
  'AdminScenarioShort',
  'AdminScenarios',
  'AdminScheduled',
  'AdminSingleSignOn',
  'AdminThingHistory',
  'AdminUndo',
])

const src = fileURLToPath(new URL('..', import.meta.url))
const queries = globSync('**/*.graphql', { cwd: src }).flatMap((path) =>
  readFileSync(`${src}/${path}`, 'utf8')
    .split(/^(?=query |mutation |fragment )/m)
    .filter((document) => document.startsWith('query ')),
)

test('no page shows live figures while a scenario is chosen: every query asks at the moment shown', () => {
  const live = queries
    .filter((query) => /\b(?:organization|node)\((?![^)]*\bat: \$at\b)/.test(query))
    .map((query) => /^query (\w+)/.exec(query)?.[1])
  expect(new Set(live)).toEqual(timeless)
})
