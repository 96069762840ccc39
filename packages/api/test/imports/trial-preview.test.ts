import { describe, expect, it } from 'vitest'
import { ImportRunRepository } from '../../src/imports/run/import-run.repository.js'
import { planApi } from '../plans/plan-api.js'
import { useImporter } from './use-importer.js'

const roster = {
  name: 'roster.csv',
  content: [
    'id,name,email,title,role,team,manager,since',
    'E-1,Ana,ana@example.com,CSM 1,CSM,Success,,2022-01-15',
  ].join('\n'),
}
const customers = (count: number, acv = 1000) => ({
  name: 'accounts.csv',
  content: [
    'id,name,acv,segment,since',
    ...Array.from({ length: count }, (_, at) => `A-${at},Customer ${at},${acv},SMB,2024-01-31`),
    '',
  ].join('\n'),
})
const coverage = (count: number) => ({
  name: 'coverage.csv',
  content: [
    'account,responsibility,owner',
    ...Array.from({ length: count }, (_, at) => `A-${at},CSM,ana@example.com`),
    '',
  ].join('\n'),
})

const PREVIEW = `query ($id: ID!) { importRun(id: $id) { previewReason preview {
  error { problems { message } }
  ok {
    baseRevision plan { title changeCount differences { kind action } }
    effects {
      staffing { before { people accounts } after { people accounts } }
      capacity { family before { load } after { load } }
      exposure { after { count } }
      cost { before { runRate { amountMinor } } after { runRate { amountMinor } } }
      findings { added { totalCount } cleared { totalCount } }
    }
  } } } }`

describe('a trial of an import', () => {
  const importer = useImporter()
  const previewOf = async (id: string, language = 'en') => {
    const headers = { 'accept-language': language }
    const { body } = await importer.app.ask(PREVIEW, { variables: { id }, headers })
    expect(body.errors).toBeUndefined()
    return body.data.importRun
  }
  const files = (count: number) => [roster, customers(count), coverage(count)]

  it('tells what it would come to, which is what applying it comes to', async () => {
    const slug = await importer.organization()
    const acme = planApi(importer.app, slug)
    const before = (await acme.read('lint { findings { totalCount } }')).lint.findings.totalCount
    const trial = await importer.run(slug, files(30), { dryRun: true })
    const { preview, previewReason } = await previewOf(trial.id)
    expect(previewReason).toBeNull()
    const { plan, effects, baseRevision } = preview.ok
    expect(baseRevision).toBe(1)
    expect(plan.title).toContain('accounts.csv')
    expect(effects.staffing).toEqual({
      before: { people: 0, accounts: 0 },
      after: { people: 1, accounts: 30 },
    })
    const created = trial.counts.reduce((sum, each) => sum + each.created, 0)
    expect(created).toBeGreaterThan(60)

    await importer.run(slug, files(30))
    const { capacity, lint } = await acme.read(
      'capacity(groupBy: ORGANIZATION) { lines { family load exposedAccounts } } lint { findings { totalCount } }',
    )
    type Line = { readonly family: string; readonly load: number; readonly exposedAccounts: number }
    const csm = capacity[0].lines.find(({ family }: Line) => family === 'CSM')
    const told = effects.capacity.find(({ family }: Line) => family === 'CSM')
    expect(told.after.load).toBeCloseTo(csm.load)
    expect(effects.exposure.after.count).toBe(csm.exposedAccounts)
    const { added, cleared } = effects.findings
    expect(lint.findings.totalCount - before).toBe(added.totalCount - cleared.totalCount)
    // What a trial was tried on stays, whatever has been written since.
    const again = await previewOf(trial.id)
    expect(again.preview.ok.effects.staffing).toEqual(effects.staffing)
  })

  it('says why there is no effect: too many changes, no trial, not kept', async () => {
    const slug = await importer.organization()
    const large = await importer.run(slug, [customers(10_001)], { dryRun: true })
    expect(large.counts[0]).toMatchObject({ created: 10_001, unchanged: 0 })
    const { preview, previewReason } = await previewOf(large.id)
    expect(preview).toBeNull()
    expect(previewReason).toContain('(at most 10,000)')
    expect((await previewOf(large.id, 'es')).previewReason).toContain('como máximo 10')

    const refused = await importer.run(slug, [coverage(1)], { dryRun: true })
    expect(refused.status).toBe('REFUSED')
    expect(await previewOf(refused.id)).toMatchObject({ preview: null })
    const applied = await importer.run(slug, [customers(1)])
    expect((await previewOf(applied.id)).previewReason).toContain('Only a trial')

    const trial = await importer.run(slug, [customers(2)], { dryRun: true })
    expect((await previewOf(trial.id)).preview.ok.plan.changeCount).toBe(1)
    const runs = new ImportRunRepository(importer.app.database)
    await runs.forgetTrials(-1)
    expect((await previewOf(trial.id)).previewReason).toContain('not kept')
  })

  it('is previewed on the scenario that it is for, as long as that stays', async () => {
    const slug = await importer.organization()
    const scenarios = planApi(importer.app, slug)
    await importer.run(slug, files(3))
    const { createScenario } = (
      await importer.app.ask(
        `mutation ($input: CreateScenarioInput!) { createScenario(input: $input) {
          ok { scenario { id } } error { message } } }`,
        { variables: { input: { organizationId: slug, name: 'More' } } },
      )
    ).body.data
    const scenarioId: string = createScenario.ok.scenario.id
    const trial = await importer.run(slug, [customers(5)], { dryRun: true, scenarioId })
    const { preview } = await previewOf(trial.id)
    expect(preview.ok.effects.staffing).toMatchObject({
      before: { accounts: 3 },
      after: { accounts: 5 },
    })
    const added = await importer.run(slug, [customers(4)], { scenarioId })
    expect(added.changed).toBe(true)
    expect((await previewOf(trial.id)).previewReason).toContain('changed since')
    expect((await scenarios.read('accounts { totalCount }')).accounts.totalCount).toBe(3)
  })
})
