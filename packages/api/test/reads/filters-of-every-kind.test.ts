import { ENTITIES, type Field, PERIODS } from '@postscale/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { customerStory } from '../customers/customer-story.js'
import { useApp } from '../http/use-app.js'
import { planApi } from '../plans/plan-api.js'

type Node = Readonly<Record<string, unknown>>

/** Every kind with a list of its own, and the fields of it that lists can be filtered by. */
const LISTS = Object.values({ ...ENTITIES, ...PERIODS }).map(({ plural, fields }) => ({
  plural,
  fields: Object.entries<Field>(fields),
}))

/** What coverage is filtered by as two references is told as one: its own test asks for them. */
const TOLD_AS_TARGET = new Set(['positionId', 'teamId'])

describe('the lists of every kind', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const { ids, changes } = customerStory()
  const project = {
    createImplementation: { account: { id: ids.account }, plannedStart: '2026-03-01' },
  }
  const another = {
    addAccount: { name: 'Initech', acv: { amountMinor: 100 }, segment: 'SMB', strategic: true },
  }

  beforeAll(async () => {
    await acme.create()
    const cover = {
      coverAccount: {
        account: { id: ids.account },
        responsibility: 'CSM',
        target: { position: { id: ids.seat } },
      },
    }
    const { error } = await acme.apply([...changes, project, another, cover])
    if (error !== null) throw new Error(JSON.stringify(error))
  })

  const nodes = async (
    plural: string,
    selected: string,
    args: string,
  ): Promise<readonly Node[]> => {
    const { list } = await acme.read(
      `list: ${plural}${args && `(${args})`} { nodes { ${selected} } }`,
    )
    return list.nodes
  }

  it.each(LISTS)('$plural are filtered by the values they show', async ({ plural, fields }) => {
    expect(await nodes(plural, 'id', '')).not.toEqual([])
    for (const [name, field] of fields) {
      const filter = filterOf(field)
      if (filter === null) continue
      const selected = `id value: ${name}${field.type === 'money' ? ' { amountMinor }' : ''}`
      const all = await nodes(plural, selected, '')
      for (const value of new Set(all.map(valueOf))) {
        const given = value === null ? 'isNull: true' : filter(value)
        const wanted = all.filter((node) => valueOf(node) === value).map(({ id }) => id)
        const asked = field.type === 'flag' ? `${name}: ${String(value)}` : `${name}: { ${given} }`
        const found = await nodes(plural, selected, `filter: { ${asked} }`)
        expect(new Set(found.map(({ id }) => id)), asked).toEqual(new Set(wanted))
        const others = await nodes(plural, selected, `filter: { not: { ${asked} } }`)
        expect(found.length + others.length, `not ${asked}`).toBe(all.length)
      }
    }
  })

  it.each(LISTS)('$plural are filtered by what they refer to', async ({ plural, fields }) => {
    for (const [name, { to, as = name }] of fields) {
      if (to === undefined || (plural === 'coverage' && TOLD_AS_TARGET.has(name))) continue
      const all = await nodes(plural, `id of: ${as} { id }`, '')
      const idOf = (node: Node) => (node['of'] as { readonly id: string } | null)?.id ?? null
      for (const id of new Set(all.map(idOf))) {
        const given =
          id === null
            ? 'isNull: true'
            : `ids: ["${id}"]${to === 'team' ? ', withBranch: false' : ''}`
        const found = await nodes(plural, 'id', `filter: { ${as}: { ${given} } }`)
        const wanted = all.filter((node) => idOf(node) === id).map((node) => node['id'])
        expect(new Set(found.map((node) => node['id'])), `${as}: ${given}`).toEqual(new Set(wanted))
      }
    }
  })
})

function valueOf(node: Node): string | number | boolean | null {
  const { value } = node
  if (typeof value === 'object' && value !== null) {
    return (value as { readonly amountMinor: number }).amountMinor
  }
  return value as string | number | boolean | null
}

/** How a field's filter asks for one value; null for fields that are not filtered by their value. */
function filterOf({ type }: Field): ((value: unknown) => string) | null {
  switch (type) {
    case 'text':
    case 'email':
    case 'language':
    case 'timeZone':
      return (value) => `in: [${JSON.stringify(value)}]`
    case 'choice':
      return (value) => `in: [${String(value)}]`
    case 'date':
    case 'day':
      return (value) => `from: "${String(value)}", before: "${dayAfter(String(value))}"`
    case 'money':
    case 'integer':
    case 'number':
    case 'hundredths':
      return (value) => `from: ${String(value)}, to: ${String(value)}`
    case 'flag':
      return String
    default:
      return null
  }
}

function dayAfter(date: string): string {
  const next = new Date(`${date}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}
