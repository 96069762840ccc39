import { LINT_RULE_IDS } from '@postscale/domain'
import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { useApp } from '../http/use-app.js'
import { errorFields, planApi } from '../plans/plan-api.js'
import { plantFixture } from '../reads/plant.js'
import { scenarioApi } from '../scenarios/scenario-api.js'

const fixture = anOrganization({ slug: 'acme' })
  .withTeam('CS')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .carrying(90)
  .withSeat('CSM 2')
  .filledBy('Bea')
  .withAccounts(3)

const findingFields = `rule { key name } severity subject { kind id name } message fingerprint
  evidence { message inputs { name number unit } figures { key overridden } }
  benchmarks { key text } accounts { count revenue { amountMinor } largest { id name } } fix { title changeCount differences { kind action label } }`

describe('lint', () => {
  const api = useApp()
  beforeAll(async () => {
    await plantFixture(api.database, fixture)
  })
  const read = async (args: string, fields: string, language = 'en') => {
    const { body } = await api.ask(`{ organization(slug: "acme") { lint${args} { ${fields} } } }`, {
      headers: { 'accept-language': language },
    })
    expect(body.errors).toBeUndefined()
    return body.data.organization.lint
  }
  const uncovered = async (): Promise<string[]> => {
    const { findings } = await read(
      '(rules: ["uncovered-account"])',
      'findings { edges { node { fingerprint } } }',
    )
    return findings.edges.map(({ node }: { node: { fingerprint: string } }) => node.fingerprint)
  }
  const mutate = async (name: string, fields: string, more: object) => {
    const { body } = await api.ask(
      `mutation ($input: LintFixInput!) { ${name}(input: $input) { ok { ${fields} } ${errorFields} } }`,
      { variables: { input: { organizationId: 'acme', ...more } } },
    )
    expect(body.errors).toBeUndefined()
    return body.data[name]
  }

  it('tells what is about a team or a person alone, and what both are about', async () => {
    const { body } = await api.ask(
      '{ organization(slug: "acme") { teams { nodes { id } } people { nodes { id name } } } }',
    )
    const { teams, people } = body.data.organization
    const idOf = (name: string): string =>
      people.nodes.find((each: { name: string }) => each.name === name).id
    const foundFor = async (args: string): Promise<string[]> => {
      const { byRule } = await read(args, 'byRule { rule { key } }')
      return byRule.map(({ rule }: { rule: { key: string } }) => rule.key)
    }
    const team = `team: { id: "${teams.nodes[0].id}" }`
    const ana = await foundFor(`(person: { id: "${idOf('Ana')}" })`)
    expect(ana).toContain('over-capacity')
    expect(ana).not.toContain('uncovered-account')
    expect(await foundFor(`(person: { id: "${idOf('Bea')}" })`)).not.toContain('over-capacity')
    expect(await foundFor(`(${team}, person: { id: "${idOf('Ana')}" })`)).toEqual(ana)
    expect(await foundFor(`(${team})`)).not.toContain('uncovered-account')
    expect(await foundFor('')).toContain('uncovered-account')
  })

  it('counts the findings of each rule, and those that a plan takes away', async () => {
    const { byRule, counts } = await read(
      '',
      'counts { error warning info } byRule { rule { key } severity count fixable }',
    )
    const of = (key: string) =>
      byRule.find((each: { rule: { key: string } }) => each.rule.key === key)
    expect(of('uncovered-account')).toEqual({
      rule: { key: 'uncovered-account' },
      severity: 'ERROR',
      count: 1,
      fixable: 1,
    })
    const sum = byRule.reduce((total: number, { count }: { count: number }) => total + count, 0)
    expect(sum).toBe(counts.error + counts.warning + counts.info)
    const { byRule: notes } = await read('(severities: [INFO])', 'byRule { severity }')
    expect(new Set(notes.map(({ severity }: { severity: string }) => severity))).toEqual(
      new Set(['INFO']),
    )
  })

  it('answers findings with their evidence, figures and fix', async () => {
    const { counts, findings, truncated } = await read(
      '(rules: ["over-capacity", "uncovered-account"])',
      `counts { error warning info } truncated
       findings(first: 2) { totalCount edges { node { ${findingFields} } } }`,
    )
    expect(counts.error + counts.warning + counts.info).toBe(2)
    expect(findings.totalCount).toBe(2)
    expect(truncated).toEqual([])
    const [over, account] = findings.edges.map(({ node }: { node: object }) => node)
    expect(over).toMatchObject({
      rule: { key: 'over-capacity', name: 'Over capacity' },
      severity: 'ERROR',
      subject: { kind: 'POSITION', name: 'CSM 1' },
      fix: null,
    })
    expect(over.message).toContain('113% utilised')
    expect(over.message).toBe(over.evidence.message)
    expect(over.benchmarks[0].key).toBe('capacity.csm.midMarket.accounts')
    expect(account.fix).toMatchObject({
      changeCount: 3,
      differences: [1, 2, 3].map(() => ({ kind: 'COVERAGE', action: 'CREATED' })),
    })
    expect(account.accounts).toMatchObject({ count: 3, revenue: { amountMinor: 90_000_00 } })
    const [largest] = account.accounts.largest
    const { body } = await api.ask(`{ node(id: "${largest.id}") { ... on Account { name } } }`)
    expect(body.data.node.name).toBe(largest.name)
  })

  it('pages through all of them once, the worst first', async () => {
    const seen: { fingerprint: string; severity: string }[] = []
    for (let after = ''; ;) {
      const { findings } = await read(
        '',
        `findings(first: 2${after}) { pageInfo { hasNextPage endCursor }
          edges { node { fingerprint severity } } }`,
      )
      seen.push(...findings.edges.map(({ node }: { node: object }) => node))
      if (!findings.pageInfo.hasNextPage) break
      after = `, after: "${findings.pageInfo.endCursor}"`
    }
    const { findings } = await read('', 'findings { totalCount }')
    expect(new Set(seen.map(({ fingerprint }) => fingerprint)).size).toBe(findings.totalCount)
    expect(seen).toHaveLength(findings.totalCount)
    const order = seen.map(({ severity }) => ['ERROR', 'WARNING', 'INFO'].indexOf(severity))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  it('keeps to severities, speaks three languages and names what is missing', async () => {
    const { findings } = await read(
      '(severities: [INFO])',
      'findings { edges { node { severity } } }',
    )
    expect(
      findings.edges.every(({ node }: { node: { severity: string } }) => node.severity === 'INFO'),
    ).toBe(true)
    const said = await Promise.all(
      ['en', 'es', 'pt'].map(async (language) => {
        const { notEvaluated, missing } = await read(
          '(rules: ["tickets-too-high"])',
          'missing { key message rules { key } } notEvaluated { rule { key name why remedy } missing message }',
          language,
        )
        expect(notEvaluated).toMatchObject([
          { rule: { key: 'tickets-too-high' }, missing: 'TICKETS' },
        ])
        expect(missing).toMatchObject([{ key: 'TICKETS', rules: [{ key: 'tickets-too-high' }] }])
        return [missing[0].message, notEvaluated[0].message, notEvaluated[0].rule.why] as string[]
      }),
    )
    expect(new Set(said.flat()).size).toBe(9)
  })

  it('lists every rule, and refuses one that there is not', async () => {
    const { body } = await api.ask(
      '{ lintRules { key severity name why remedy benchmarks { key } } }',
    )
    expect(body.data.lintRules.map(({ key }: { key: string }) => key)).toEqual(LINT_RULE_IDS)
    const wrong = await api.ask(
      '{ organization(slug: "acme") { lint(rules: ["nonsense"]) { truncated } } }',
    )
    expect(wrong.body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('previews and applies a fix, which takes the finding away', async () => {
    const [fingerprint] = await uncovered()
    const preview = await mutate('previewLintFix', 'plan { changeCount } baseRevision', {
      fingerprint,
    })
    expect(preview).toEqual({ ok: { plan: { changeCount: 3 }, baseRevision: 1 }, error: null })
    expect(await uncovered()).toContain(fingerprint)
    const fields = 'changed replayed revision plan { title changeCount }'
    expect(
      await mutate('applyLintFix', fields, { fingerprint, expectedRevision: 9 }),
    ).toMatchObject({ ok: null, error: { code: 'REVISION_CONFLICT' } })
    const keyed = { fingerprint, expectedRevision: 1, idempotencyKey: 'once' }
    const applied = await mutate('applyLintFix', fields, keyed)
    expect(applied).toMatchObject({
      ok: { changed: true, replayed: false, revision: 2, plan: { changeCount: 3 } },
    })
    expect(applied.ok.plan.title).toMatch(/^Give 3 accounts to CSM 2$/)
    expect(await uncovered()).not.toContain(fingerprint)
    expect(await mutate('applyLintFix', fields, keyed)).toMatchObject({
      ok: { replayed: true, revision: 2, plan: { changeCount: 3 } },
    })
    expect(await mutate('applyLintFix', fields, { ...keyed, expectedRevision: 2 })).toMatchObject({
      error: { code: 'IDEMPOTENCY_KEY_REUSED' },
    })
    expect(await mutate('applyLintFix', fields, { fingerprint })).toMatchObject({
      error: { code: 'LINT_FINDING_NOT_FOUND', problems: [{ path: ['input', 'fingerprint'] }] },
    })
  })

  it('lists the changes of a fix, which go into a scenario as they go into a plan', async () => {
    const account = newId()
    const added = {
      id: account,
      name: 'Uncovered',
      acv: { amountMinor: 30_000_00 },
      segment: 'SMB',
    }
    await planApi(api, 'acme').change('addAccount', { ...added, effective: '2026-01-01' })
    const [fingerprint] = await uncovered()
    const proposed = `finding(fingerprint: "${fingerprint}") { fix { title plan { title reason changeCount changes changesReason } } }`
    const { finding } = await read('', proposed)
    const { plan, title } = finding.fix
    expect(plan).toMatchObject({ title, changeCount: 1, changesReason: null })
    expect(plan.reason).toContain('Uncovered')
    expect(plan.changes).toMatchObject([
      { coverAccount: { account: { id: account }, responsibility: 'CSM' } },
    ])
    const { ok } = await scenarioApi(api, 'acme').create('Covered', plan.changes)
    const inScenario = `{ organization(slug: "acme", at: { scenario: "${ok.scenario.id}" }) { lint { ${proposed} } } }`
    const { body } = await api.ask(inScenario)
    expect(body.data.organization.lint.finding).toBeNull()
    expect(await uncovered()).toContain(fingerprint)
    expect(await read('', 'finding(fingerprint: "x") { message }')).toEqual({ finding: null })
  })

  it('refuses to fix what has no fix, and an unknown organization', async () => {
    const fingerprint = `over-capacity:position:${fixture.id('position', 'CSM 1')}`
    for (const name of ['previewLintFix', 'applyLintFix']) {
      expect(await mutate(name, '__typename', { fingerprint })).toMatchObject({
        error: { code: 'LINT_FIX_NOT_FOUND' },
      })
      expect(await mutate(name, '__typename', { fingerprint: 'x' })).toMatchObject({
        error: { code: 'LINT_FINDING_NOT_FOUND' },
      })
      expect(await mutate(name, '__typename', { organizationId: 'no', fingerprint })).toMatchObject(
        {
          error: { code: 'NOT_FOUND' },
        },
      )
    }
  })

  it('accepts a finding with a reason and until a day, tells it apart, and takes it back', async () => {
    const fields = `findings { totalCount } staleAcceptances { fingerprint }
      accepted { fingerprint acceptance { id reason until mostAccounts } }`
    const over = `over-capacity:position:${fixture.id('position', 'CSM 1')}`
    const change = async (name: string, input: object) => {
      const { body } = await api.ask(
        `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
          ${name}(input: $input) { ok { revision } ${errorFields} } }`,
        { variables: { input: { organizationId: 'acme', ...input } } },
      )
      expect(body.errors).toBeUndefined()
      expect(body.data[name].error).toBeNull()
    }
    const accept = (fingerprint: string, until: string | null) =>
      change('acceptFinding', { change: { fingerprint, reason: 'Bea joins in May.', until } })
    await accept(over, '2999-12-31')
    await accept('over-capacity:position:gone', null)
    const lint = await read('(rules: ["over-capacity"])', fields)
    expect(lint).toMatchObject({
      findings: { totalCount: 0 },
      staleAcceptances: [{ fingerprint: 'over-capacity:position:gone' }],
      accepted: [
        {
          fingerprint: over,
          acceptance: { reason: 'Bea joins in May.', until: '2999-12-31', mostAccounts: null },
        },
      ],
    })
    const [{ acceptance }] = lint.accepted
    await change('withdrawAcceptance', { change: { acceptance: { id: acceptance.id } } })
    expect(await read('(rules: ["over-capacity"])', fields)).toMatchObject({
      findings: { totalCount: 1 },
      accepted: [],
    })
  })
})
