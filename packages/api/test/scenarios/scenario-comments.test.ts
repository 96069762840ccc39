import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { type AskOptions, useApp } from '../http/use-app.js'
import { planApi, smallTeam } from '../plans/plan-api.js'
import { scenarioApi } from './scenario-api.js'
import { members, type TestMember } from './scenario-people.js'

const effective = '2026-02-01'
const FIELDS = `comments {
  id text author { kind name } editedAt viewerCanEdit changeId changeTitle isOfDroppedChange
  isRemoved resolvedAt resolvedBy replies { id text author { name } editedAt viewerCanEdit }
}`

describe('comments on a scenario', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const scenarios = scenarioApi(api, 'acme')
  const { ids, changes } = smallTeam()
  let people: Readonly<Record<'Ana' | 'Bo', TestMember>>

  async function begin(name: string) {
    const rename = { updateTeam: { team: { id: ids.team }, name, effective } }
    const retitle = { updatePosition: { position: { id: ids.other }, title: name, effective } }
    const { ok } = await scenarios.create(name, [rename, retitle], {}, people.Ana.as)
    const [first, second] = ok.scenario.changes.nodes
    return { scenarioId: ok.scenario.id as string, first, second }
  }
  const said = async (id: string, as: AskOptions = people.Ana.as) => {
    const { body } = await api.ask(`{ node(id: "${id}") { ... on Scenario { ${FIELDS} } } }`, as)
    expect(body.errors).toBeUndefined()
    return body.data.node.comments
  }
  const write = async (name: string, input: object, as: AskOptions) => {
    const { error } = await scenarios.write(name, input, as)
    return error?.code ?? null
  }

  beforeAll(async () => {
    await acme.create()
    await acme.apply(changes, { title: 'Founding' })
    people = await members(api, ['Ana', 'Bo'])
  })

  it('are about the whole or one change, with replies that are about the same', async () => {
    const { Ana, Bo } = people
    const { scenarioId, first } = await begin('Pods')
    await write('commentOnScenario', { scenarioId, text: ' Why now? ' }, Bo.as)
    const about = { scenarioId, changeId: first.id, text: 'A better name?' }
    await write('commentOnScenario', about, Bo.as)
    const [whole, ofChange] = await said(scenarioId)
    expect(whole).toMatchObject({
      text: 'Why now?',
      author: { kind: 'USER', name: 'Bo' },
      editedAt: null,
      changeId: null,
      changeTitle: null,
      viewerCanEdit: false,
      replies: [],
    })
    expect(ofChange).toMatchObject({
      changeId: first.id,
      changeTitle: first.title,
      isOfDroppedChange: false,
    })
    const replyTo = async (replyToId: string, text: string) =>
      write('commentOnScenario', { scenarioId, replyToId, text }, Ana.as)
    expect(await replyTo(ofChange.id, 'Which?')).toBeNull()
    const [, withReply] = await said(scenarioId)
    // One level deep: who replies to a reply replies in its thread.
    expect(await replyTo(withReply.replies[0].id, 'Say it.')).toBeNull()
    const [, thread] = await said(scenarioId)
    expect(thread.replies).toMatchObject([
      { text: 'Which?', author: { name: 'Ana' }, viewerCanEdit: true },
      { text: 'Say it.' },
    ])
    expect(await replyTo(newId(), 'To nothing')).toBe('NOT_FOUND')
  })

  it('are edited and removed by who wrote them, their tokens too, and nobody else', async () => {
    const { Ana, Bo } = people
    const { scenarioId } = await begin('Edited')
    await write('commentOnScenario', { scenarioId, text: 'Frist' }, Bo.as)
    const [{ id: commentId }] = await said(scenarioId)
    for (const name of ['editScenarioComment', 'removeScenarioComment']) {
      const text = name.startsWith('edit') ? { text: 'No' } : {}
      expect(await write(name, { scenarioId, commentId, ...text }, Ana.as)).toBe(
        'COMMENT_NOT_YOURS',
      )
    }
    const make = 'mutation { createApiToken(input: { name: "Agent" }) { ok { secret } } }'
    const { body } = await api.ask(make, Bo.as)
    const agent = { token: body.data.createApiToken.ok.secret }
    const edit = { scenarioId, commentId, text: 'First' }
    expect(await write('editScenarioComment', edit, agent)).toBeNull()
    const [edited] = await said(scenarioId, Bo.as)
    expect(edited).toMatchObject({ text: 'First', viewerCanEdit: true })
    expect(edited.editedAt).not.toBeNull()

    await write('commentOnScenario', { scenarioId, replyToId: commentId, text: 'Yes' }, Ana.as)
    expect(await write('removeScenarioComment', { scenarioId, commentId }, Bo.as)).toBeNull()
    const [removed] = await said(scenarioId)
    expect(removed).toMatchObject({ text: '', isRemoved: true, replies: [{ text: 'Yes' }] })
    const reply = { scenarioId, commentId: removed.replies[0].id }
    expect(await write('removeScenarioComment', reply, Ana.as)).toBeNull()
    expect(await said(scenarioId)).toEqual([])
  })

  it('are settled and opened again, also by a reply', async () => {
    const { Ana, Bo } = people
    const { scenarioId } = await begin('Settled')
    await write('commentOnScenario', { scenarioId, text: 'How much?' }, Bo.as)
    const [{ id: commentId }] = await said(scenarioId)
    const resolve = async (resolved: boolean) =>
      write('resolveScenarioComment', { scenarioId, commentId, resolved }, Ana.as)
    expect(await resolve(true)).toBeNull()
    const [settled] = await said(scenarioId)
    expect(settled.resolvedBy).toBe('Ana')
    expect(settled.resolvedAt).not.toBeNull()
    expect(await resolve(false)).toBeNull()
    expect(await said(scenarioId)).toMatchObject([{ resolvedAt: null, resolvedBy: null }])
    await resolve(true)
    await write('commentOnScenario', { scenarioId, replyToId: commentId, text: 'Still?' }, Bo.as)
    expect(await said(scenarioId)).toMatchObject([{ resolvedAt: null }])
  })

  it('stay when the change that they are about is dropped, and say so', async () => {
    const { Ana, Bo } = people
    const { scenarioId, first, second } = await begin('Dropping')
    for (const { id: changeId } of [first, second]) {
      await write('commentOnScenario', { scenarioId, changeId, text: 'Hm' }, Bo.as)
    }
    const edits = [{ changeId: first.id, drop: true }]
    await write('amendScenario', { scenarioId, edits }, Ana.as)
    // The team is not renamed any more.
    const changeTitle = 'Change the team “East”'
    expect(await said(scenarioId)).toMatchObject([
      { changeId: first.id, changeTitle, isOfDroppedChange: true },
      { changeId: second.id, isOfDroppedChange: false },
    ])
    const late = { scenarioId, changeId: first.id, text: 'Late' }
    const { body } = await api.ask(
      'mutation ($input: CommentOnScenarioInput!) { commentOnScenario(input: $input) { error { code } } }',
      { ...Bo.as, variables: { input: late } },
    )
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })

  it('have up to 2,000 characters, and are made once by a key', async () => {
    const { scenarioId } = await begin('Long')
    const ask = async (text: string) =>
      api.ask(
        'mutation ($input: CommentOnScenarioInput!) { commentOnScenario(input: $input) { error { code } } }',
        { ...people.Ana.as, variables: { input: { scenarioId, text, idempotencyKey: 'c-1' } } },
      )
    for (const text of ['x'.repeat(2_001), '  ']) {
      const { body } = await ask(text)
      expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT')
    }
    const longest = 'x'.repeat(2_000)
    await ask(longest)
    await ask(longest)
    const comments = await said(scenarioId)
    expect(comments.map(({ text }: { text: string }) => text)).toEqual([longest])
  })
})
