import { ENTITIES, type Entity } from '@postscale/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { customerStory } from '../customers/customer-story.js'
import { useApp } from '../http/use-app.js'
import { planApi } from '../plans/plan-api.js'

const crm = (id: string) => ({ source: 'crm', id })

describe('things by what other systems call them', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const { ids, changes } = customerStory()
  const kinds = Object.values<Entity>(ENTITIES)
  const named = kinds.map(({ kind }) => kind)

  beforeAll(async () => {
    await acme.create()
    const project = {
      createImplementation: { account: { id: ids.account }, plannedStart: '2026-03-01' },
    }
    const made = await acme.apply([...changes, project])
    if (made.error !== null) throw new Error(JSON.stringify(made.error))
    const references = []
    for (const { kind, plural } of kinds) {
      const { list } = await acme.read(`list: ${plural} { nodes { id } }`)
      const constant = kind.replaceAll(/[A-Z]/g, '_$&').toUpperCase()
      const [thing] = list.nodes
      references.push({
        addExternalReference: { kind: constant, thing, reference: crm(`${kind} 1`) },
      })
    }
    const { error } = await acme.apply(references)
    if (error !== null) throw new Error(JSON.stringify(error))
  })

  it.each(named)('are found: %s, alone, among others and in lists', async (kind) => {
    const { plural, words } = ENTITIES[kind as keyof typeof ENTITIES]
    const ref = `{ external: { source: "crm", id: "${kind} 1" } }`
    const none = '{ external: { id: "nobody" } }'
    const told = 'id changedIn externalReferences { source id }'
    const found = await acme.read(
      `one: ${kind}(ref: ${ref}) { __typename ${told} }
      none: ${kind}(ref: ${none}) { id }
      several: ${plural}ByRef(refs: [${none}, ${ref}]) { id }
      list: ${plural}(filter: { refs: [${ref}, ${none}] }) { nodes { id } }
      changed: ${plural}(filter: { changedIn: { from: 3 } }) { nodes { id } }`,
    )
    expect(found.one).toMatchObject({
      __typename: words.type,
      changedIn: 3,
      externalReferences: [crm(`${kind} 1`)],
    })
    const { id } = found.one
    expect([found.none, found.several]).toEqual([null, [null, { id }]])
    expect([found.list.nodes, found.changed.nodes]).toEqual([[{ id }], [{ id }]])
    const again = await acme.read(`one: ${kind}(ref: { id: "${id}" }) { id }`)
    expect(again.one).toEqual({ id })
  })

  it('are named in relations of filters', async () => {
    const ref = '{ external: { source: "crm", id: "account 1" } }'
    const { renewals, others } = await acme.read(
      `renewals(filter: { account: { refs: [${ref}] } }) { totalCount }
      others: renewals(filter: { not: { account: { refs: [${ref}] } } }) { totalCount }`,
    )
    expect([renewals.totalCount > 0, others.totalCount]).toEqual([true, 0])
  })

  it('are named in changes, whose problems name the field', async () => {
    const { error } = await acme.apply([
      {
        addStakeholder: {
          account: { external: crm('nobody') },
          name: 'Ira',
          role: 'USER',
        },
      },
      { updateTeam: { team: { external: crm('team 1') }, name: 'North' } },
      { updateTeam: { team: { external: crm('team 9') }, name: 'South' } },
    ])
    const told = error.problems.map(({ code, path }: { code: string; path: string[] }) => [
      code,
      path.join('.'),
    ])
    expect(told).toEqual([
      ['NOT_FOUND', 'input.changes.0.addStakeholder.account'],
      ['NOT_FOUND', 'input.changes.2.updateTeam.team'],
    ])
    expect(error.message).toContain('crm:nobody')
  })

  it('are of one thing of a kind at a time, until they are moved or freed', async () => {
    const reference = crm('account 1')
    const globex = { thing: { id: ids.account }, kind: 'ACCOUNT', reference }
    const other = {
      addAccount: {
        name: 'Twin',
        acv: { amountMinor: 1 },
        segment: 'SMB',
        externalReferences: [reference],
      },
    }
    const { error } = await acme.apply([other])
    expect(error).toMatchObject({
      code: 'EXTERNAL_ID_TAKEN',
      problems: [{ path: ['input', 'changes', '0', 'addAccount', 'externalReferences'] }],
    })
    const freed = await acme.apply([{ removeExternalReference: globex }, other])
    expect(freed.ok.changed).toBe(true)
    const back = await acme.change('moveExternalReference', globex)
    expect(back.ok.changed).toBe(true)
    const found = await acme.read(
      'account(ref: { external: { source: "crm", id: "account 1" } }) { name }',
    )
    expect(found.account.name).toBe('Globex')
  })

  it('are given as one of a seat and a team, and the problem says which', async () => {
    const account = { external: crm('account 1') }
    const cover = (target: object) => ({
      coverAccount: { account, responsibility: 'CSM', target },
    })
    const { error } = await acme.apply([cover({ team: { external: crm('none') } })])
    expect(error.problems).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'changes', '0', 'coverAccount', 'target', 'team'] },
    ])
    const seat = { position: { id: ids.seat } }
    for (const target of [{}, { ...seat, team: { id: ids.team } }]) {
      await expect(acme.apply([cover(target)])).rejects.toThrow('BAD_USER_INPUT')
    }
    expect((await acme.apply([cover(seat)])).ok.changed).toBe(true)
  })

  it('say either an id or a reference', async () => {
    for (const ref of ['{}', '{ id: "x", external: { id: "y" } }', '{ id: null }']) {
      const { body } = await api.ask(
        `{ organization(slug: "acme") { account(ref: ${ref}) { id } } }`,
      )
      expect(body.errors[0].extensions.code, ref).toMatch(/BAD_USER_INPUT|VALIDATION/)
    }
  })
})
