import { expect } from 'vitest'
import { readGlobalId } from '../../src/graphql/relay/global-id.js'
import type { TestApp } from '../http/use-app.js'
import { signInMember } from '../session/sign-in-member.js'
import { everyOperation, LOCALES, type Spoken } from './every-operation.js'
import { everyScenario } from './every-scenario.js'
import { harborSuite } from './harbor-suite.js'

const SLUG = 'harbor-suite'
const account = (name: string) => ({ id: harborSuite.id('account', name) })
const position = (title: string) => ({ id: harborSuite.id('position', title) })
const person = (title: string) => ({ id: harborSuite.id('person', `Person of ${title}`) })
const about = (more: object) => ({ input: { organizationId: SLUG, ...more } })
const change = (fields: object) => about({ change: fields })
const moved = { changes: [{ updateAccount: { account: account('Shop 30'), region: 'PT' } }] }

/** One change by each operation of the contract that makes any, in an order in which all can be made. */
const CHANGES: readonly (readonly [name: string, variables: object])[] = [
  ['PreviewPlan', about(moved)],
  ['ApplyPlan', about(moved)],
  [
    'ApplyChanges',
    about({
      changes: [
        { vacatePosition: { position: position('Support Engineer 6') } },
        { endEmployment: { person: person('Support Engineer 6') } },
      ],
    }),
  ],
  ['RehirePerson', change({ person: person('Support Engineer 6') })],
  [
    'CoverAccount',
    change({
      account: account('Group 1'),
      responsibility: 'TAM',
      target: { position: position('Enterprise CSM 4') },
    }),
  ],
  [
    'HandOverAccount',
    change({
      account: account('Group 2'),
      responsibility: 'CSM',
      target: { position: position('Enterprise CSM 5') },
    }),
  ],
  ['VacatePosition', change({ position: position('Renewals 1') })],
  ['FillPosition', change({ position: position('Renewals 1'), person: person('Renewals 1') })],
  ['RecordLeave', change({ person: person('Renewals 1') })],
  [
    'MovePosition',
    change({
      position: position('Implementation 1'),
      team: { id: harborSuite.id('team', 'Support') },
    }),
  ],
  [
    'OpenPosition',
    change({
      title: 'Mid-market CSM 6',
      role: { id: harborSuite.id('role', 'CSM') },
      team: { id: harborSuite.id('team', 'Mid-market') },
    }),
  ],
  ['ReopenAccount', change({ account: account('Former company 1') })],
  ['SetPolicy', change({ key: 'policy.utilisation.target', value: { number: 0.75 } })],
  ['AssignAccountability', change({ responsibility: 'ADVOCACY_DEVELOPMENT', role: 'MARKETING' })],
  ['ApplyTierMovements', about({})],
  ['ApplyCheapestTierThresholds', about({ thresholds: {} })],
  ['ApplyAssignment', about({ assignment: { mostMoves: 2 } })],
  ['ApplyGrowthHires', about({ projection: { months: 36, runs: 50 } })],
  ['ApplyNamedBackups', about({ backups: { leastRevenueMinor: 0 } })],
  ['ApplyTransitionPath', about({ transition: { model: 'GENERALIST' } })],
  ['ApplyTemplate', about({ model: 'POD' })],
]

/** Makes a change by every operation that makes one, each in one of the languages; answers what it said. */
export async function everyChange(api: TestApp): Promise<readonly Spoken[]> {
  const operations = await everyOperation()
  const said: Spoken[] = []
  const asked = new Set<string>()
  const make = async (name: string, variables: object) => {
    const locale = LOCALES[asked.size % LOCALES.length]
    asked.add(name)
    const answer = await operations.ask(api, name, variables, locale)
    for (const payload of Object.values<{ error: object | null }>(answer.data)) {
      expect([name, payload.error]).toEqual([name, null])
    }
    said.push(...answer.said)
    return answer.data
  }
  const inEachLanguage = async (name: string, variables: object) => {
    const answers = []
    for (const locale of LOCALES) {
      answers.push(await operations.ask(api, name, variables, locale))
    }
    asked.add(name)
    said.push(...answers.flatMap((answer) => answer.said))
    return answers.map(({ data }) => data)
  }

  const { data } = await operations.ask(api, 'Lint', { slug: SLUG, first: 100 })
  const findings: readonly { node: { fingerprint: string; fix: object | null } }[] =
    data.organization.lint.findings.edges
  const fixed = findings.find(({ node }) => node.fix !== null)!.node.fingerprint
  const accepted = findings.find(({ node }) => node.fix === null)!.node.fingerprint
  await inEachLanguage('LintFixPlan', { slug: SLUG, fingerprint: fixed })
  await make('PreviewLintFix', about({ fingerprint: fixed }))
  await make('ApplyLintFix', about({ fingerprint: fixed }))
  await make('AcceptFinding', change({ fingerprint: accepted, reason: 'Known' }))
  for (const [name, variables] of CHANGES) await make(name, variables)

  const upload = await api.inject({
    method: 'POST',
    url: '/imports',
    query: { organization: SLUG, filename: 'accounts.csv', kind: 'ACCOUNTS' },
    headers: { authorization: `Bearer ${api.token}`, 'content-type': 'text/csv' },
    payload: 'id,name,acv,segment\nN-1,New,1,SMB\nN-2,Worse,much,SMB\n',
  })
  const uploads = [{ uploadId: upload.json<{ upload: { id: string } }>().upload.id }]
  const file = { organizationId: SLUG, uploads }
  const proposals = await inEachLanguage('ImportProposal', file)
  const { mapping } = proposals[0].importProposal
  await make('SaveImportMapping', about({ name: 'sheets', mapping }))
  await make('RenameImportMapping', about({ name: 'sheets', to: 'crm' }))
  const imported = await make('ImportRows', about({ uploads, source: 'crm', onBadRow: 'SKIP' }))
  await inEachLanguage('ImportRun', { id: imported.importRows.ok.run.id })
  await make('ForgetImportMapping', about({ name: 'crm' }))
  const search = JSON.stringify({ order: '-ACV' })
  const saved = await make('SaveView', about({ name: 'Largest', page: 'records/account', search }))
  const { id: viewId } = saved.saveView.ok.view
  await make('UpdateSavedView', { input: { id: viewId, isShared: true } })
  await inEachLanguage('SavedViews', { slug: SLUG, page: 'records/account' })
  await make('DeleteSavedView', { input: { id: viewId } })

  const regions = ['ES', 'FR', 'IT'] as const
  const [one, two, three] = regions.map((region) => ({
    updateAccount: { account: account('Shop 31'), region },
  })) as [object, object, object]
  const [{ organization }] = await inEachLanguage('Organization', { slug: SLUG })
  const [organizationId = ''] = readGlobalId(organization.id)!.parts
  await signInMember(api, 'Iris', [organizationId])
  await everyScenario({ make, inEachLanguage }, SLUG, [one, two, three])
  const audit = await operations.ask(api, 'Audit', { slug: SLUG, first: 1 })
  const { revision } = audit.data.organization.audit.edges[0].node
  await make('UndoRevisions', about({ revisions: [revision] }))

  const left = operations.operations.flatMap(({ name, root }) =>
    root.operation === 'mutation' && !asked.has(name) ? [name] : [],
  )
  expect(left).toEqual([])
  return operations.garbled(said)
}
