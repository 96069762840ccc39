import { getIntrospectionQuery } from 'graphql'
import { describe, expect, it } from 'vitest'
import { NestResolver } from './nest.resolver.js'
import { useApp } from './use-app.js'

describe('limits', () => {
  const api = useApp({ resolvers: [NestResolver] })

  async function expectRefused(query: string, limit: string, variables: object = {}) {
    const { status, body } = await api.ask(query, { variables: { ...variables } })
    expect(body.errors).toContainEqual(
      expect.objectContaining({ extensions: expect.objectContaining({ limit }) }),
    )
    expect(body.errors[0].extensions.code).toBe('LIMIT_EXCEEDED')
    expect(status).toBe(400)
  }
  async function expectAnswered(query: string, variables: object = {}) {
    const { status, body } = await api.ask(query, { variables: { ...variables } })
    expect(body.errors).toBeUndefined()
    expect(status).toBe(200)
  }
  const nested = (levels: number) =>
    `{ ${'nest { '.repeat(levels - 1)}name${' }'.repeat(levels - 1)} }`

  it('lets full introspection pass', async () => {
    await expectAnswered(
      getIntrospectionQuery({
        descriptions: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
      }),
    )
  })

  it('refuses more than 15 levels, also by way of fragments', async () => {
    await expectAnswered(nested(15))
    await expectRefused(nested(16), 'depth')
    await expectRefused(
      `{ nest { nest { nest { nest { nest { nest { nest { nest { ...Deep } } } } } } } } }
       fragment Deep on Nest { nest { nest { nest { nest { nest { nest { nest { name } } } } } } } }`,
      'depth',
    )
  })

  it('does not count edges and node as levels', async () => {
    const page = (inner: string) => `nests(first: 1) { edges { node { ${inner} } } }`
    await expectAnswered(`{ nest { ${Array.from({ length: 13 }).reduce<string>(page, 'name')} } }`)
  })

  it('refuses more than 1,000 tokens', async () => {
    const { status, body } = await api.ask(`{ nest { ${'name '.repeat(1_000)} } }`)
    expect(status).toBe(400)
    expect(body.errors[0].extensions.code).toBe('GRAPHQL_PARSE_FAILED')
    expect(body.errors[0].message).toContain('1000 tokens')
  })

  it('refuses more than 30 aliases, of __typename and through fragments too', async () => {
    const aliases = (count: number) =>
      Array.from({ length: count }, (_, index) => `a${index}: __typename`).join(' ')
    await expectAnswered(`{ nest { ${aliases(30)} } }`)
    await expectRefused(`{ nest { ${aliases(31)} } }`, 'aliases')
    await expectRefused(
      `{ nest { ...A nest { ...A nest { ...A nest { ...A } } } } }
       fragment A on Nest { ${aliases(10)} }`,
      'aliases',
    )
  })

  it('refuses more than 20 root fields', async () => {
    const roots = (count: number) =>
      Array.from({ length: count }, (_, index) => `r${index}: nest { name }`).join(' ')
    await expectAnswered(`{ ${roots(20)} }`)
    await expectRefused(`{ ${roots(21)} }`, 'rootFields')
    await expectRefused(`{ ...R } fragment R on Query { ${roots(21)} }`, 'rootFields')
  })

  it('refuses more than 20 directives', async () => {
    const directives = (count: number) =>
      `{ nest { ${Array.from({ length: count }, (_, index) => `a${index}: name @skip(if: false)`).join(' ')} } }`
    await expectAnswered(directives(20))
    await expectRefused(directives(21), 'directives')
  })

  it('refuses pages that multiply to too many objects, also by variables', async () => {
    const page = (inner: string) => `nests(first: $n) { edges { node { ${inner} } } }`
    const query = `query ($n: Int = 100) { nest { ${page(page(page('name')))} } }`
    await expectAnswered(query, { n: 10 })
    await expectRefused(query, 'objects', { n: 100 })
    await expectRefused(query, 'objects')
  })

  it('counts the changes of a plan before it reads them', async () => {
    // None of these could be read: each by itself would be refused by its type.
    const changes = (count: number) => Array.from({ length: count }, () => 7)
    const plan = `mutation ($input: PlanInput!) { previewPlan(input: $input) { ok { baseRevision } } }`
    const apply = `mutation ($changes: [ChangeInput!]!) {
      applyPlan(input: { organizationId: "acme", changes: $changes }) { ok { revision } }
    }`
    const asked = [
      [plan, (count: number) => ({ input: { organizationId: 'acme', changes: changes(count) } })],
      [apply, (count: number) => ({ changes: changes(count) })],
    ] as const
    for (const [query, variables] of asked) {
      const { status, body } = await api.ask(query, { variables: variables(10_001) })
      expect(status).toBe(400)
      expect(body.errors).toHaveLength(1)
      const [{ message, extensions }] = body.errors
      expect(extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', actual: 10_001, allowed: 10_000 })
      expect(message).toContain('10,001')
      expect(message).toContain('10,000')
      const few = await api.ask(query, { variables: variables(2) })
      expect(few.body.errors[0].extensions.code).not.toBe('LIMIT_EXCEEDED')
    }
  })

  describe('of objects', () => {
    const nodes = (first: number | null, inner = 'name') =>
      `nests${first === null ? '' : `(first: ${first})`} { nodes { ${inner} } }`

    async function counted(query: string, variables: object = {}): Promise<number> {
      const { body } = await api.ask(query, { variables: { ...variables } })
      return body.errors[0].extensions.actual
    }

    it('allow 500,000, and not one more', async () => {
      // 1 + 50 × (1 + 99 × (1 + 99)) + 49 × (1 + 100)
      const [large, rest] = [nodes(50, nodes(99, nodes(99))), nodes(49, nodes(100))]
      await expectAnswered(`{ nest { ${large} rest: ${rest} } }`)
      const query = `{ nest { ${large} rest: ${rest} nest { name } } }`
      await expectRefused(query, 'objects')
      expect(await counted(query)).toBe(500_001)
    })

    it('count a page without a size as 50, as many as it brings', async () => {
      const four = 1 + 50 + 50 ** 2 + 50 ** 3 + 50 ** 4
      const unsized = (size: number | null) =>
        `{ nest { ${nodes(size, nodes(size, nodes(size, nodes(size))))} } }`
      expect(await counted(unsized(null))).toBe(four)
      expect(await counted(unsized(50))).toBe(four)
      const byVariable = unsized(null).replaceAll('nests', 'nests(first: $n)')
      expect(await counted(`query ($n: Int) ${byVariable}`)).toBe(four)
      expect(await counted(`query ($n: Int = 100) ${byVariable}`, { n: 50 })).toBe(four)
    })

    it('count nodes as they count edges, and both where both are asked for', async () => {
      const edges = (inner: string) => `nests(first: 80) { edges { node { ${inner} } } }`
      const three = 80 + 80 ** 2 + 80 ** 3
      expect(await counted(`{ nest { ${edges(edges(edges('name')))} } }`)).toBe(1 + three)
      expect(await counted(`{ nest { ${nodes(80, nodes(80, nodes(80)))} } }`)).toBe(1 + three)
      const both = `nests(first: 80) { pageInfo { endCursor } edges { node { name } } nodes { name } }`
      expect(await counted(`{ nest { ${edges(edges(both))} } }`)).toBe(1 + three + 80 ** 3)
    })

    it('count two of a list that has no pages', async () => {
      // 1 + 100 × (1 + 100 × (1 + 50 × (1 + 2 × (1 + 2))))
      const query = `{ nest { ${nodes(100, nodes(100, nodes(50, 'children { children { name } }')))} } }`
      expect(await counted(query)).toBe(1 + 100 * (1 + 100 * (1 + 50 * (1 + 2 * (1 + 2)))))
    })

    it('count as many as there are ids', async () => {
      const inner = nodes(100, nodes(100))
      const ids = Array.from({ length: 100 }, (_, index) => String(index))
      const query = `query ($ids: [String!]!) { named(ids: $ids) { ${inner} } }`
      const hundred = 100 * (1 + 100 * (1 + 100))
      expect(await counted(query, { ids })).toBe(hundred)
      expect(await counted(`{ named(ids: ${JSON.stringify(ids)}) { ${inner} } }`)).toBe(hundred)
      await expectAnswered(query, { ids: ids.slice(0, 49) })
      await expectRefused(query, 'objects', { ids: ids.slice(0, 50) })
    })
  })

  describe('are told with every answer', () => {
    const page = 'query ($n: Int) { nest { nests(first: $n) { edges { node { name } } } } }'

    it('as objects and depth asked for, beside what is allowed', async () => {
      const { body, cost } = await api.ask(page, { variables: { n: 3 } })
      expect(body.errors).toBeUndefined()
      // The first nest and three of a page; nest, nests and name lie below one another.
      expect(cost).toEqual({ complexity: 4, limit: 500_000, depth: 3, depthLimit: 15 })
    })

    it('also when they are exceeded, or the answer has errors', async () => {
      const deep = `{ nest { ${'nests { nodes { '.repeat(4)}name${' } }'.repeat(4)} } }`
      const refused = await api.ask(deep)
      expect(refused.status).toBe(400)
      expect(refused.cost?.complexity).toBe(refused.body.errors[0].extensions.actual)
      const wrong = await api.ask(page, { variables: { n: -1 } })
      expect(wrong.body.errors[0].extensions.code).toBe('BAD_USER_INPUT')
      expect(wrong.cost).toMatchObject({ complexity: 1 })
    })

    it('but not when the question was not understood', async () => {
      for (const query of ['{', '{ nonsense }', nested(16)]) {
        const { body, cost } = await api.ask(query)
        expect(body.errors).toHaveLength(1)
        expect(cost).toBeUndefined()
      }
    })
  })

  it('refuses a body that is too large', async () => {
    const response = await api.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${api.token}`, 'accept-language': 'es' },
      payload: {
        query: '{ viewer { name } }',
        variables: { padding: 'x'.repeat(5 * 1024 * 1024) },
      },
    })
    expect(response.statusCode).toBe(413)
    expect(response.json().errors[0]).toEqual({
      message: 'La solicitud es demasiado grande.',
      extensions: { code: 'TOO_LARGE', requestId: expect.any(String) },
    })
  })

  it('says what was exceeded in the language of the request', async () => {
    const { body } = await api.ask(nested(16), { headers: { 'accept-language': 'es' } })
    expect(body.errors[0].message).toBe(
      'La consulta pide 16 niveles de profundidad; se permiten como máximo 15.',
    )
  })

  it('survives fragments that contain themselves', async () => {
    const { status, body } = await api.ask(
      '{ nest { ...A } } fragment A on Nest { nest { ...B } } fragment B on Nest { nest { ...A } }',
    )
    expect(status).toBe(400)
    expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
  })
})
