import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { useApp } from '../http/use-app.js'
import { planApi } from './plan-api.js'

describe('a customer that comes back', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const id = newId()
  const account = { external: { source: 'crm', id: 'A-1' } }
  const reopening = { account, acv: { amountMinor: 900 }, effective: '2026-08-01' }

  beforeAll(async () => {
    await acme.create()
    await acme.apply([
      {
        addAccount: {
          id,
          externalReferences: [account.external],
          name: 'Globex',
          acv: { amountMinor: 500 },
          segment: 'SMB',
          tier: 'LOW_TOUCH',
          region: 'EMEA',
          effective: '2026-01-01',
        },
      },
      { closeAccount: { account: { id }, effective: '2026-05-01' } },
    ])
  })

  const accountsOn = async (asOf: string) => {
    const fields =
      'accounts { nodes { name acv { amountMinor } tier region externalReferences { id } } }'
    const { accounts } = await acme.read(fields, `, at: { asOf: "${asOf}" }`)
    return accounts.nodes
  }

  it('cannot be made anew with its id', async () => {
    const anew = {
      name: 'Globex',
      acv: { amountMinor: 1 },
      segment: 'SMB',
      effective: '2026-08-01',
    }
    const { error } = await acme.change('addAccount', { id, ...anew })
    expect(error.problems).toMatchObject([
      { code: 'ALREADY_EXISTS', path: ['input', 'change', 'id'] },
    ])
  })

  it('is not reopened while it is a customer still', async () => {
    const { error } = await acme.change('reopenAccount', { account, effective: '2026-04-30' })
    expect(error).toMatchObject({
      code: 'NOT_ENDED',
      problems: [{ code: 'NOT_ENDED', path: ['input', 'change', 'effective'] }],
    })
    expect(error.message).toContain('The account “Globex” has not ended by Apr 30, 2026')
  })

  it('is reopened by what another system calls it, as it was but for what is given', async () => {
    const { ok } = await acme.change('reopenAccount', reopening)
    expect(ok.plan).toMatchObject({
      title: 'Reopen the account “Globex”',
      changeCount: 1,
      differences: [{ label: 'Globex', action: 'REOPENED' }],
    })
    const before = { name: 'Globex', tier: 'LOW_TOUCH', region: 'EMEA' }
    const externalReferences = [{ id: 'A-1' }]
    expect(await accountsOn('2026-04-30')).toEqual([
      { ...before, acv: { amountMinor: 500 }, externalReferences },
    ])
    expect(await accountsOn('2026-07-31')).toEqual([])
    expect(await accountsOn('2026-08-01')).toEqual([
      { ...before, acv: { amountMinor: 900 }, externalReferences },
    ])
  })

  it('is reopened once', async () => {
    const { error } = await acme.change('reopenAccount', reopening)
    expect(error).toMatchObject({ code: 'NOT_ENDED' })
  })
})
