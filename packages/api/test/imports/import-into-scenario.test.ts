import { describe, expect, it } from 'vitest'
import { planApi } from '../plans/plan-api.js'
import { scenarioApi } from '../scenarios/scenario-api.js'
import { signInMember } from '../session/sign-in-member.js'
import { useImporter } from './use-importer.js'

const file = (name: string, ...lines: string[]) => ({ name, content: [...lines, ''].join('\n') })
const accounts = (...lines: string[]) => file('accounts.csv', 'id,name,acv,segment,since', ...lines)

interface Shown {
  readonly accounts: {
    readonly nodes: readonly {
      readonly name: string
      readonly acv: { readonly amountMinor: number }
    }[]
  }
}

describe('an import into a scenario', () => {
  const importer = useImporter()
  const asking = async () => {
    const slug = await importer.organization()
    const names = async (of: (fields: string) => Promise<Shown>) => {
      const { accounts: found } = await of('accounts { nodes { name acv { amountMinor } } }')
      return found.nodes.map(({ name, acv }) => `${name} ${acv.amountMinor / 100}`).toSorted()
    }
    const [acme, scenarios] = [planApi(importer.app, slug), scenarioApi(importer.app, slug)]
    return {
      slug,
      acme,
      scenarios,
      live: () => names(async (fields) => acme.read(fields)),
      inScenario: (id: string) => names(async (fields) => scenarios.at(id, fields)),
    }
  }

  it('goes into it as changes on its state, and changes nothing live', async () => {
    const { slug, acme, scenarios, live, inScenario } = await asking()
    await importer.run(slug, [accounts('A-1,One,1000,SMB,2024-01-31')])
    const before = await acme.revision()
    const { ok } = await scenarios.create('Next year')
    const { id: scenarioId } = ok.scenario
    const rows = accounts('A-1,One,1500,SMB,2024-01-31', 'A-2,Two,2000,SMB,2024-01-31')
    const dry = await importer.run(slug, [rows], { scenarioId, dryRun: true })
    const dryLive = await importer.run(slug, [rows], { dryRun: true })
    expect(dry.counts).toEqual(dryLive.counts)
    expect(await inScenario(scenarioId)).toEqual(['One 1000'])
    const run = await importer.run(slug, [rows], { scenarioId })
    expect(run).toMatchObject({ status: 'DONE', changed: true, revision: 2 })
    expect(run.message).toBe(
      'Added to the scenario “Next year”: 1 created, 1 updated, 0 rows refused. Nothing live has changed.',
    )
    expect(importer.counts(run)).toEqual(importer.counts(dry))
    expect(await inScenario(scenarioId)).toEqual(['One 1500', 'Two 2000'])
    expect(await live()).toEqual(['One 1000'])
    expect(await acme.revision()).toBe(before)

    // A later file is judged by what the scenario has.
    const more = accounts('A-2,Two,2500,SMB,2024-01-31', 'A-1,One,1500,SMB,2024-01-31')
    const again = await importer.run(slug, [more], { scenarioId })
    expect(again.counts).toMatchObject([{ created: 0, updated: 1, unchanged: 1 }])
    const same = await importer.run(slug, [more], { scenarioId })
    expect(same).toMatchObject({ status: 'DONE', changed: false, revision: 3 })
    const { scenarios: shown } = await acme.read(
      'scenarios { nodes { changes { nodes { plan { title } problems { code } } } } }',
    )
    const plan = { title: 'Import from default: accounts.csv' }
    expect(shown.nodes[0].changes.nodes).toEqual(
      Array.from({ length: 3 }, () => ({ plan, problems: [] })),
    )
    expect(await scenarios.merge(scenarioId)).toMatchObject({ ok: { changed: true } })
    expect(await live()).toEqual(['One 1500', 'Two 2500'])
  })

  it('is shown to those alone who may see the scenario', async () => {
    const { app } = importer
    const { slug, scenarios } = await asking()
    const { rows } = await app.database.pool.query<{ id: string }>(
      'SELECT id FROM organization WHERE slug = $1',
      [slug],
    )
    const { cookie } = await signInMember(app, 'Bo', [rows[0]!.id])
    const { ok } = await scenarios.create('Not announced')
    const { id: scenarioId } = ok.scenario
    const { id, reportUrl } = await importer.run(slug, [accounts('A-1,One,much,SMB,2024-01-31')], {
      scenarioId,
    })
    const seen = async () => {
      const query = `query ($id: ID!) { importRun(id: $id) { id } node(id: $id) { id } }`
      const { body } = await app.ask(query, {
        token: null,
        headers: { cookie },
        variables: { id },
      })
      const report = await app.inject({ method: 'GET', url: reportUrl, headers: { cookie } })
      return [body.data, report.statusCode]
    }
    expect(await seen()).toEqual([{ importRun: { id }, node: { id } }, 200])
    await scenarios.write('updateScenario', { scenarioId, restricted: true })
    expect(await seen()).toEqual([{ importRun: null, node: null }, 404])
  })

  it('refuses rows of facts, which are recorded and not planned', async () => {
    const { slug, scenarios, live, inScenario } = await asking()
    const { ok } = await scenarios.create('With tickets')
    const { id: scenarioId } = ok.scenario
    const tickets = file(
      'tickets.csv',
      'ticket id,account,opened at,resolution hours',
      'T-1,A-1,2025-01-02,4',
    )
    const files = [accounts('A-1,One,1000,SMB,2024-01-31'), tickets]
    const refused = await importer.run(slug, files, { scenarioId })
    expect(refused).toMatchObject({ status: 'REFUSED', changed: false })
    const run = await importer.run(slug, files, { scenarioId, onBadRow: 'SKIP' })
    expect(run.refusedRows.nodes).toMatchObject([
      { file: 'tickets.csv', line: 2, code: 'FACTS_IN_SCENARIO' },
    ])
    expect(await inScenario(scenarioId)).toEqual(['One 1000'])
    expect(await live()).toEqual([])
  })

  it('is refused where the scenario is unknown, closed, or at another revision', async () => {
    const { slug, scenarios } = await asking()
    const other = await asking()
    const elsewhere = await other.scenarios.create('Elsewhere')
    const { ok } = await scenarios.create('Closed')
    const { id: scenarioId } = ok.scenario
    const rows = [accounts('A-1,One,1000,SMB,2024-01-31')]
    const unknown = await importer.start(slug, rows, { scenarioId: elsewhere.ok.scenario.id })
    expect(unknown.error).toMatchObject({ code: 'SCENARIO_NOT_FOUND' })
    const late = await importer.run(slug, rows, { scenarioId, expectedRevision: 9 })
    expect(late.problems).toMatchObject([{ code: 'REVISION_CONFLICT' }])
    await scenarios.write('updateScenario', { scenarioId, archived: true })
    for (const dryRun of [true, false]) {
      const closed = await importer.run(slug, rows, { scenarioId, dryRun })
      expect(closed).toMatchObject({ status: 'REFUSED', problems: [{ code: 'SCENARIO_CLOSED' }] })
    }
  })

  it('takes 3,000 accounts, and refuses more than 10,000 changes', async () => {
    const { slug, scenarios } = await asking()
    const { ok } = await scenarios.create('Large')
    const { id: scenarioId } = ok.scenario
    const many = (count: number, from = 0) =>
      accounts(
        ...Array.from(
          { length: count },
          (_, at) => `A-${from + at},N${from + at},10,SMB,2024-01-31`,
        ),
      )
    const run = await importer.run(slug, [many(3_000)], { scenarioId })
    expect(run).toMatchObject({ status: 'DONE', counts: [{ created: 3_000 }] })
    const shown = await scenarios.at(scenarioId, 'accounts { totalCount }')
    expect(shown.accounts.totalCount).toBe(3_000)
    for (const dryRun of [true, false]) {
      const more = await importer.run(slug, [many(7_001, 3_000)], { scenarioId, dryRun })
      expect(more).toMatchObject({ status: 'REFUSED', changed: false })
      expect(more.problems).toMatchObject([{ code: 'PLAN_TOO_LONG' }])
    }
  })
})
