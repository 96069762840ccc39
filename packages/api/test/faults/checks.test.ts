import { beforeEach, describe, expect, it } from 'vitest'
import { runSql } from '../database/run-sql.js'
import { useApp } from '../http/use-app.js'
import { checkAudit } from './checks/check-audit.js'
import { checkImports } from './checks/check-imports.js'
import { checkPlans } from './checks/check-plans.js'
import { checkScheduled } from './checks/check-scheduled.js'
import { Ledger, type SentPlan, type Told } from './ledger.js'

// A check that finds nothing is worth nothing unless it finds what is there.
describe('the checks of what clients were told', () => {
  const api = useApp()
  let count = 0
  let slug = ''
  const database = { sql: async <T extends object>(text: string) => runSql<T & Row>(api.url, text) }
  type Row = Record<string, unknown>

  beforeEach(async () => {
    await runSql(api.url, 'TRUNCATE organization CASCADE')
    count += 1
    slug = `checked-${count}`
    const change = { slug, name: slug, currency: 'EUR', effective: '2026-01-01' }
    await mutate('createOrganization', 'CreateOrganizationInput', { change })
    const own = { name: slug, externalReferences: [{ source: 'faults', id: slug }] }
    await apply('Own', [{ createTeam: { ...own, kind: 'POD', effective: '2026-01-01' } }])
    const team = { external: { source: 'faults', id: slug } }
    await apply(`${slug}-1.`, [
      ...[0, 1].map((index) => ({
        createTeam: { name: `${slug}-1.${index}`, kind: 'POD', effective: '2026-01-01' },
      })),
      { updateTeam: { team, name: `${slug}-1.`, effective: '2026-01-01' } },
    ])
  })

  async function mutate(name: string, type: string, input: object): Promise<void> {
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { error { message } } }`
    const { body } = await api.ask(query, { variables: { input } })
    expect(body).toEqual({ data: { [name]: { error: null } } })
  }

  async function apply(title: string, changes: readonly object[]): Promise<void> {
    await mutate('applyPlan', 'PlanInput', { organizationId: slug, title, changes })
  }

  function told(settled: Told, title = `${slug}-1.`): Ledger {
    const ledger = new Ledger()
    const plan: SentPlan = { slug, title, teams: 2, fault: 'none', told: settled, settled }
    ledger.sent(plan)
    return ledger
  }

  async function findings(ledger: Ledger): Promise<string> {
    await checkPlans(database, ledger)
    await checkAudit(database, ledger)
    await checkImports(database, ledger)
    await checkScheduled(database, ledger)
    return ledger.violations.join('\n')
  }

  const applied: Told = { is: 'APPLIED', revision: 3 }
  const unwritten: Told = { is: 'UNWRITTEN', why: 'TIMEOUT' }

  it('find nothing where all is as it was told', async () => {
    expect(await findings(told(applied))).toBe('')
  })

  it('find what is lost, and what is there although it was told not to be', async () => {
    expect(await findings(told(applied, `${slug}-2.`))).toContain('is lost')
    expect(await findings(told(unwritten))).toContain('is there')
    expect(await findings(told({ is: 'APPLIED', revision: 2 }))).toContain('is at revision 3')
  })

  it('find a plan of which a part is missing', async () => {
    await runSql(api.url, `DELETE FROM team_version WHERE name LIKE '%.1'`)
    const found = await findings(told(applied))
    expect(found).toContain('is half there')
    expect(found).toContain('is in the audit alone')
  })

  it('find a gap in the revisions', async () => {
    await runSql(api.url, 'UPDATE organization SET revision = 4')
    expect(await findings(told(applied))).toContain(`a gap: ${slug}: revision 4`)
  })

  it('find a state that nothing in the audit made, and an audit that broke', async () => {
    await runSql(api.url, `UPDATE team_version SET name = 'Other' WHERE name LIKE '%.1'`)
    expect(await findings(told(applied))).toContain('is not in the audit')
    await runSql(api.url, `UPDATE audit_change SET "before" = NULL WHERE "before" IS NOT NULL`)
    expect(await findings(told(applied))).toContain('a break in the audit')
  })

  it('find an import that is half there, and a scenario that was never applied', async () => {
    const ledger = told(applied)
    ledger.imports.push({ slug, prefix: 'file-1.', rows: 5, fault: 'none', status: 'DONE' })
    ledger.schedules.push({ slug, name: 'due-1.', teams: 5, fault: 'none' })
    const found = await findings(ledger)
    expect(found).toContain('file-1. is DONE, with 0 of 5 rows')
    expect(found).toContain('the scheduled due-1. is lost')
  })
})
