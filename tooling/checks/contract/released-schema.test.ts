import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { withTree } from '../with-tree.ts'
import { releaseSchema } from './release-schema.ts'
import { contractFiles, releasedSchema } from './released-schema.ts'

const { current, released, changelog, manifest } = contractFiles
const first = 'type Query { team(id: ID!): Team }\ntype Team { id: ID!, name: String!, size: Int }'

interface Told {
  readonly sdl: string
  readonly version: string
  readonly log: string
  readonly before?: string | undefined
}

const treeOf = ({ sdl, version, log, before = first }: Told) => ({
  [current]: sdl,
  [released]: before,
  [manifest]: JSON.stringify({ version }),
  [changelog]: `# Changelog\n\n${log}\n\n## 1.0.0 (2026-01-01)\n\n- All of it.\n`,
})

async function refusals(told: Told): Promise<string[]> {
  const findings = await withTree(treeOf(told), releasedSchema)
  return findings.map(({ file, message }) => `${file} ${message}`)
}

const breaking = first.replace('name: String!', 'title: String!')

describe('the contract against its last release', () => {
  test('is the same, but for order and descriptions', async () => {
    const sdl =
      '"A team." type Team { size: Int, name: String!, id: ID! } type Query { team(id: ID!): Team }'
    assert.deepEqual(await refusals({ sdl, version: '1.0.0', log: '' }), [])
  })

  test('differs only under a newer version', async () => {
    const sdl = first.replace('size', 'seats: Int, size')
    assert.deepEqual(await refusals({ sdl, version: '1.0.0', log: '' }), [
      `${manifest} is at 1.0.0, and the SDL is not that of 1.0.0 any more: raise it`,
    ])
    assert.deepEqual(await refusals({ sdl, version: '1.1.0', log: '' }), [
      `${changelog} has no entry for what is new: write one under "## 1.1.0 (unreleased)"`,
    ])
    const log = '## 1.1.0 (unreleased)\n\n- Teams tell their seats.'
    assert.deepEqual(await refusals({ sdl, version: '1.1.0', log }), [])
  })

  test('breaks only by a version that may, and says what', async () => {
    const entry = '- `Team.name` is `Team.title`.'
    const removed = 'Team.name was removed.'
    const told = { sdl: breaking, version: '1.1.0', log: `## 1.1.0 (unreleased)\n\n${entry}` }
    assert.deepEqual(await refusals(told), [
      `${changelog} does not name \`Team.name\` under "### Breaking": ${removed}`,
      `${manifest} goes from 1.0.0 to 1.1.0, and the SDL breaks: that takes a new first number, or second before 1.0`,
    ])
    const log = `## 2.0.0 (unreleased)\n\n### Breaking\n\n${entry}`
    assert.deepEqual(await refusals({ ...told, version: '2.0.0', log }), [])
    const elsewhere = `## 2.0.0 (unreleased)\n\n### Breaking\n\n- Much.\n\n### New\n\n${entry}`
    assert.equal((await refusals({ ...told, version: '2.0.0', log: elsewhere })).length, 1)
  })

  test('before 1.0 breaks by its second number', async () => {
    const log = (version: string) =>
      `## ${version} (unreleased)\n\n### Breaking\n\n- \`Team.name\`\n\n## 0.3.1 (2025-12-01)\n\n- A.`
    const of = async (version: string) => refusals({ sdl: breaking, version, log: log(version) })
    assert.deepEqual(await of('0.4.0'), [])
    assert.equal((await of('0.3.2')).length, 1)
  })

  test('names what a client may notice, by its own name, its type or a pattern', async () => {
    const before =
      'type Query { a(b: In): Kind }\ninput In { c: Int }\nenum Kind { A }\nunion U = Query'
    const sdl =
      'type Query { a(b: In, d: Int, e: Int!): Kind }\ninput In { c: Int!, f: Int, g: Int! }\n' +
      'enum Kind { B }\nunion U = T\ntype T { h: Int }'
    const of = async (...names: string[]) => {
      const entries = names.map((name) => `- \`${name}\` is new.`).join('\n')
      const log = `## 2.0.0 (unreleased)\n\n### Breaking\n\n${entries}`
      const messages = await refusals({ before, sdl, version: '2.0.0', log })
      return messages.flatMap((message) => /`(.*?)`/.exec(message)?.[1] ?? []).toSorted()
    }
    const coordinates = ['In.c', 'In.f', 'In.g', 'Kind.A', 'Kind.B', 'Query.a(d:)', 'Query.a(e:)']
    assert.deepEqual(await of('Nothing'), [...coordinates, 'U', 'U'])
    assert.deepEqual(await of(...coordinates, 'U'), [])
    assert.deepEqual(await of('In', 'Kind', 'Query.a', 'U'), [])
    assert.deepEqual(await of('*.a', 'I*.g', 'U'), ['In.c', 'In.f', 'Kind.A', 'Kind.B'])
  })

  test('has no baseline before the first release, and needs its own afterwards', async () => {
    const tree = treeOf({ sdl: first, version: '1.0.0', log: '' })
    const findings = async (changed: Record<string, string>, without?: string) => {
      const files = Object.entries({ ...tree, ...changed }).filter(([path]) => path !== without)
      return (await withTree(Object.fromEntries(files), releasedSchema)).map(({ file }) => file)
    }
    assert.deepEqual(await findings({}, released), [released])
    const unreleased = { [changelog]: '## 1.0.0 (unreleased)\n\n- All of it.\n' }
    assert.deepEqual(await findings(unreleased, released), [])
    assert.deepEqual(await findings(unreleased), [changelog])
    assert.deepEqual(await findings({ [changelog]: '' }, released), [changelog])
  })
})

describe('releasing the schema', () => {
  test('takes the SDL for the baseline and dates the changelog', async () => {
    const log = '## 2.0.0 (unreleased)\n\n### Breaking\n\n- `Team.name` is `Team.title`.'
    await withTree(treeOf({ sdl: breaking, version: '2.0.0', log }), async (root) => {
      assert.deepEqual(await releaseSchema(root, '2026-11-28'), [])
      assert.equal(await readFile(join(root, released), 'utf8'), breaking)
      assert.match(await readFile(join(root, changelog), 'utf8'), /^## 2\.0\.0 \(2026-11-28\)$/m)
      assert.deepEqual(await releasedSchema(root), [])
      assert.match((await releaseSchema(root, '2026-11-29')).join(), /2\.0\.0, which is released/)
    })
  })

  test('is refused while something is not told', async () => {
    const log = '## 2.0.0 (unreleased)\n\n- Much.'
    await withTree(treeOf({ sdl: breaking, version: '2.0.0', log }), async (root) => {
      assert.match((await releaseSchema(root, '2026-11-28')).join(), /does not name `Team\.name`/)
      assert.equal(await readFile(join(root, released), 'utf8'), first)
    })
  })
})
