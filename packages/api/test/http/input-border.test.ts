import { beforeAll, describe, expect, it } from 'vitest'
import { planApi, smallTeam } from '../plans/plan-api.js'
import { useApp } from './use-app.js'

const spanish = { 'accept-language': 'es' }

interface Told {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions: { readonly code: string; readonly argument?: readonly (string | number)[] }
}
const errorsOf = ({ errors }: { readonly errors?: readonly Told[] }): readonly Told[] =>
  errors ?? []

describe('what is given to a field', () => {
  // Where requests are handed to threads, they are looked into before anything else.
  const api = useApp({ isLarge: async () => false })
  const plans = planApi(api, 'acme')
  let teamId = ''

  beforeAll(async () => {
    await plans.create()
    const { changes } = smallTeam()
    await plans.apply(changes.slice(0, 2))
    const { teams } = await plans.read('teams { nodes { id } }')
    teamId = teams.nodes[0].id
  })

  /** The only error of an answer, without the request's id. */
  const refusalOf = async (
    query: string,
    variables: Record<string, unknown> = {},
    headers = {},
  ) => {
    const { body } = await api.ask(query, { variables, headers })
    expect(body.errors).toHaveLength(1)
    const { message, path, extensions } = body.errors[0]
    return { message, path, code: extensions.code, argument: extensions.argument }
  }
  const renameTeam =
    'mutation ($input: UpdateTeamInput!) { updateTeam(input: $input) { ok { revision } error { problems { code path message } } } }'
  const rename = (name: string, more: object = {}) => ({
    input: { organizationId: 'acme', change: { team: { id: teamId }, name }, ...more },
  })

  it.each([
    ['U+0000', 'a\0b'],
    ['half of a surrogate pair', 'a\ud83d'],
    ['the other half', '\udc4d'],
  ])('is refused where it holds %s, sent beside or written within', async (_, name) => {
    const expected = {
      code: 'BAD_USER_INPUT',
      argument: ['input', 'change', 'name'],
      path: ['updateTeam'],
    }
    expect(await refusalOf(renameTeam, rename(name))).toMatchObject({
      ...expected,
      message: expect.stringContaining('U+0000, or half of a surrogate pair'),
    })
    const escaped = JSON.stringify(name).replaceAll('\0', String.raw`\u0000`)
    const written = `mutation { updateTeam(input: { organizationId: "acme", change: {
      team: { id: "${teamId}" }, name: ${escaped} } }) { ok { revision } } }`
    // Of half a pair the language itself says that it cannot be written.
    const { code } = await refusalOf(written)
    expect(code).toBe(name.includes('\0') ? 'BAD_USER_INPUT' : 'GRAPHQL_PARSE_FAILED')
    expect(
      await refusalOf('query ($slug: String!) { organization(slug: $slug) { id } }', {
        slug: name,
      }),
    ).toMatchObject({ code: 'BAD_USER_INPUT', argument: ['slug'], path: ['organization'] })
  })

  it('is told by the most that is allowed where a text is too long', async () => {
    const { body } = await api.ask(renameTeam, { variables: rename('x'.repeat(20_000)) })
    expect(body.data.updateTeam.error.problems).toEqual([
      {
        code: 'INVALID_VALUE',
        path: ['input', 'change', 'name'],
        message: expect.stringContaining('at most 200 characters are allowed'),
      },
    ])
    for (const [field, limit, told] of [
      ['title', 200, '200 caracteres'],
      ['reason', 2_000, '2000 caracteres'],
      ['idempotencyKey', 200, '200 caracteres'],
    ] as const) {
      const tooLong = rename('East', { [field]: 'x'.repeat(limit + 1) })
      expect(await refusalOf(renameTeam, tooLong, spanish)).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: ['input', field],
        message: expect.stringContaining(told),
      })
      const longest = rename('East', { [field]: 'x'.repeat(limit) })
      expect((await api.ask(renameTeam, { variables: longest })).body.errors).toBeUndefined()
    }
    const search = { search: 'x'.repeat(100_000) }
    expect(await refusalOf(listTeams, { filter: search })).toMatchObject({
      argument: ['filter', 'search'],
      message: expect.stringContaining('at most 10,000 characters'),
    })
  })

  const listTeams =
    'query ($filter: TeamFilter) { organization(slug: "acme") { teams(filter: $filter) { totalCount } } }'

  it('is told by the most that is allowed where a list is too long', async () => {
    const path = ['organization', 'teams']
    const kinds = { kind: { in: Array.from({ length: 20_000 }, () => 'POD') } }
    expect(await refusalOf(listTeams, { filter: kinds })).toMatchObject({
      code: 'BAD_USER_INPUT',
      path,
      argument: ['filter', 'kind', 'in'],
      message: expect.stringContaining('at most 1,000 are allowed'),
    })
    const unknown = { kind: { in: Array.from({ length: 20_000 }, () => 'NOTHING') } }
    const { status, body } = await api.ask(listTeams, { variables: { filter: unknown } })
    expect(status).toBe(400)
    expect(new Set(errorsOf(body).map(({ extensions }) => extensions.code))).toEqual(
      new Set(['BAD_USER_INPUT']),
    )
    const filter = { ids: Array.from({ length: 1_001 }, () => teamId) }
    expect(await refusalOf(listTeams, { filter })).toMatchObject({
      argument: ['filter', 'ids'],
      message: expect.stringContaining('at most 1,000 are allowed'),
    })
    const ids = filter.ids.slice(0, 101)
    const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    expect(await refusalOf(nodes, { ids })).toMatchObject({
      argument: ['ids'],
      message: expect.stringContaining('at most 100 are allowed'),
    })
    const hundred = await api.ask(nodes, { variables: { ids: ids.slice(1) } })
    expect(hundred.body.data.nodes).toHaveLength(100)
  })

  it('costs only its own answer where one id of several is malformed', async () => {
    const malformed = ['x', 'a\0b', '\ud800', '', 'x'.repeat(20_000)]
    const ids = [teamId, ...malformed, teamId]
    const { status, body } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      variables: { ids },
    })
    expect(status).toBe(200)
    expect(body.data.nodes).toEqual([{ id: teamId }, ...malformed.map(() => null), { id: teamId }])
    expect(
      errorsOf(body).map(({ path, extensions }) => [path, extensions.code, extensions.argument]),
    ).toEqual(
      malformed.map((_, index) => [['nodes', index + 1], 'BAD_USER_INPUT', ['ids', index + 1]]),
    )

    const refs = [{ id: teamId }, { id: 'x' }, { external: { id: 'a\0b' } }]
    const byRef = await api.ask(
      'query ($refs: [ThingRef!]!) { organization(slug: "acme") { teamsByRef(refs: $refs) { id } } }',
      { variables: { refs } },
    )
    expect(byRef.body.data.organization.teamsByRef).toEqual([{ id: teamId }, null, null])
    expect(byRef.body.errors[0].path).toEqual(['organization', 'teamsByRef', 1])
  })

  const create =
    'mutation ($change: CreateOrganizationChange!) { createOrganization(input: { change: $change }) { ok { organization { locale } } error { problems { code path message } } } }'
  const organization = { slug: 'other', name: 'Other', currency: 'USD', effective: '2026-01-01' }

  it('is refused where it makes an organization by what is no id, no slug and no currency', async () => {
    const long = 'x'.repeat(61)
    const change = { ...organization, id: 'x', slug: long, currency: 'USD' }
    const { body } = await api.ask(create, { variables: { change } })
    expect(body.errors).toBeUndefined()
    expect(body.data.createOrganization.error.problems).toEqual([
      {
        code: 'INVALID_VALUE',
        path: ['input', 'change', 'id'],
        message: expect.stringContaining('must be an id in UUID form'),
      },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'change', 'slug'],
        message: expect.stringContaining('at most 60 characters are allowed'),
      },
    ])
    const coined = { change: { ...organization, currency: 'ABC' } }
    expect(await refusalOf(create, coined, spanish)).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: ['input', 'change', 'currency'],
      message: expect.stringContaining('debe ser un código de moneda ISO 4217'),
    })
  })

  it('is taken for the nearest language that there is, or refused', async () => {
    const made = await api.ask(create, {
      variables: { change: { ...organization, slug: 'brasil', locale: 'pt-BR' } },
    })
    expect(made.body.data.createOrganization.ok.organization.locale).toBe('pt')
    const french = { change: { ...organization, slug: 'france', locale: 'fr' } }
    expect(await refusalOf(create, french)).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: ['input', 'change', 'locale'],
      message: expect.stringContaining('en, es or pt'),
    })
  })

  it.each(['0000-01-01', '0999-12-31', '10000-01-01', '2026-02-30', 'tomorrow'])(
    'is refused where a day is %s, and the other fields are answered',
    async (day) => {
      const query = `query ($day: Date!) {
        viewer { kind }
        organization(slug: "acme", at: { asOf: $day }) { slug }
        same: organization(slug: "acme", at: { asOf: "${day}" }) { slug }
      }`
      const { body } = await api.ask(query, { variables: { day }, headers: spanish })
      expect(body.data).toEqual({ viewer: { kind: 'TOKEN' }, organization: null, same: null })
      for (const { message, extensions } of body.errors) {
        expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: ['at', 'asOf'] })
        expect(message).toContain('de 1000-01-01 a 9999-12-31')
      }
    },
  )

  it('is refused where a number is beyond what can be kept, with its bounds', async () => {
    const add =
      'mutation ($change: AddAccountChange!) { addAccount(input: { organizationId: "acme", change: $change }) { ok { revision } error { problems { code path message } } } }'
    const account = { name: 'Initech', acv: { amountMinor: 1 }, segment: 'SMB' }
    for (const amountMinor of [2 ** 53, -(2 ** 53), 1e300]) {
      const change = { ...account, acv: { amountMinor } }
      expect(await refusalOf(add, { change })).toMatchObject({
        code: 'BAD_USER_INPUT',
        path: ['addAccount'],
        argument: ['input', 'change', 'acv', 'amountMinor'],
        message: expect.stringContaining('9,007,199,254,740,991'),
      })
    }
    const { body } = await api.ask(add, {
      variables: { change: { ...account, noticeDays: 2 ** 31 } },
    })
    expect(body.data.addAccount.error.problems).toEqual([
      {
        code: 'OUT_OF_RANGE',
        path: ['input', 'change', 'noticeDays'],
        message: expect.stringContaining('3,650'),
      },
    ])
  })

  it('is refused a result that is larger than what can be told', async () => {
    const query = `query ($part: Float!) { organization(slug: "acme") { affordability(input: {
      acv: { amountMinor: 100 }, cost: { amountMinor: 100 }, grossMargin: $part, tier: LOW_TOUCH
    }) { judgement { marginShare { value } } } } }`
    expect(await refusalOf(query, { part: 5e-324 }, spanish)).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      path: ['organization', 'affordability', 'judgement', 'marginShare', 'value'],
      message: expect.stringContaining('9.007.199.254.740.991'),
    })
    const cost = `query ($accounts: Float!) { organization(slug: "acme") { customerCost(input: {
      csmLoadedCost: { amountMinor: 100 }, accountsPerCsm: $accounts
    }) { total { amountMinor } } } }`
    expect(await refusalOf(cost, { accounts: 5e-324 }, spanish)).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      path: ['organization', 'customerCost', 'total', 'amountMinor'],
    })
  })

  it('is refused where it is no e-mail address', async () => {
    const hire = async (email: string) => plans.change('hirePerson', { name: 'Ana', email })
    for (const email of ['ana', 'ana@', '@example.com', 'ana smith@example.com', 'a@b@c']) {
      expect((await hire(email)).error.problems).toMatchObject([
        { code: 'INVALID_VALUE', path: ['input', 'change', 'email'] },
      ])
    }
    expect((await hire(`${'a'.repeat(320)}@example.com`)).error.problems[0].message).toContain(
      'at most 320 characters',
    )
    expect((await hire('ana+post@sub.example.com')).error).toBeNull()
  })

  it('is refused where it is nested deeper than anything is', async () => {
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
    const response = await api.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${api.token}`, 'content-type': 'application/json' },
      payload: `{"query":${JSON.stringify(listTeams)},"variables":{"filter":${nested(200_000)}}}`,
    })
    expect(response.statusCode).toBe(400)
    expect(response.json().errors[0]).toMatchObject({
      message: expect.stringContaining('at most 50 are allowed'),
      extensions: { code: 'LIMIT_EXCEEDED', limit: 'inputDepth' },
    })
  })
})
