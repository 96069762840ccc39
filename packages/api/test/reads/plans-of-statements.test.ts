import { beforeAll, expect, it } from 'vitest'
import { readDocuments } from '../contract/documents.js'
import { statementsOf } from '../database/statements-of.js'
import { useApp } from '../http/use-app.js'
import { plantDemo } from './plant-demo.js'

// Each is executed, and no statement is spared because its answer was kept.
const api = useApp({ environment: { answersBytes: 0 } })

/** By which request a statement is sent. */
const ORIGIN = / \/\*request_id='[^']*'\*\/$/

const slug = 'acme-cloud'
/** What operations need besides; those that need more ask about one thing, by what others ask as well. */
const VARIABLES = { slug, groupBy: 'SEGMENT', model: 'POD', revision: 1, afterRevision: 0 }

/** Tables of the whole installation, and why they are looked through. */
const LOOKED_THROUGH: ReadonlySet<string> = new Set([
  // Whoever may enter all organizations is shown all of them.
  'organization',
  // Beside an organization's members stand the administrators of the installation.
  'app_user',
])

interface Plan {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly Plans?: readonly Plan[]
}

beforeAll(async () => {
  await plantDemo(api.database)
}, 120_000)

it('no question has a statement that can do nothing but read a whole table', async () => {
  const statements = new Set<string>()
  for (const [, text] of await readDocuments()) {
    if (!text.startsWith('query')) continue
    const sent = await statementsOf(async () => api.ask(text, { variables: VARIABLES }))
    for (const each of sent) {
      if (/^\s*(?:SELECT|WITH)\b/i.test(each)) statements.add(each.replace(ORIGIN, ''))
    }
  }
  // Otherwise too little has been looked at.
  expect(statements.size).toBeGreaterThan(20)
  const reading: string[] = []
  for (const statement of statements) {
    for (const table of wholeTables(await planOf(statement))) {
      if (LOOKED_THROUGH.has(table)) continue
      reading.push(`${table}: ${statement.replaceAll(/\s+/g, ' ').slice(0, 200)}`)
    }
  }
  expect(reading).toEqual([])
})

/** How it is answered where reading a whole table is the last thing to do: small ones are not told from large ones. */
async function planOf(statement: string): Promise<Plan> {
  const client = await api.database.pool.connect()
  try {
    await client.query('BEGIN; SET LOCAL enable_seqscan = off')
    const { rows } = await client.query<{ readonly 'QUERY PLAN': readonly { Plan: Plan }[] }>(
      `EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${statement}`,
    )
    return rows[0]!['QUERY PLAN'][0]!.Plan
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
}

function wholeTables({ Plans = [], ...node }: Plan): string[] {
  const below = Plans.flatMap(wholeTables)
  return node['Node Type'] === 'Seq Scan' ? [node['Relation Name'] ?? 'a table', ...below] : below
}
