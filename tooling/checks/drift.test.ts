import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { drift } from './drift.ts'
import { expectClean, expectFindings } from './with-tree.ts'

const sdl = 'packages/schema/schema.graphql'
const subgraph = 'packages/schema/subgraph.graphql'
const documents = 'packages/schema/src/generated'
const ofTheApp = 'apps/admin/src/generated'
const tree = {
  [sdl]: 'type Query { a: Int }',
  [subgraph]: 'type Query { a: Int }',
  [`${documents}/a.ts`]: 'a',
  [`${documents}/b.ts`]: 'b',
  [`${ofTheApp}/d.ts`]: 'd',
  'packages/schema/src/index.ts': '',
}

test('regenerating the same is no drift, and hand-written files do not matter', async () => {
  const generate = async (root: string): Promise<undefined> => {
    await writeFile(join(root, sdl), 'type Query { a: Int }')
    await writeFile(join(root, 'packages/schema/src/index.ts'), 'changed')
  }
  await expectClean(async (root) => drift(root, generate), tree)
})

test('a changed, a new and a missing file are drift', async () => {
  const generate = async (root: string): Promise<undefined> => {
    await writeFile(join(root, sdl), 'type Query { b: Int }')
    await writeFile(join(root, subgraph), 'type Query { b: Int }')
    await writeFile(join(root, documents, 'c.ts'), 'c')
    await rm(join(root, documents, 'a.ts'))
    await writeFile(join(root, ofTheApp, 'd.ts'), 'changed')
  }
  await expectFindings(async (root) => drift(root, generate), tree, [
    `${ofTheApp}/d.ts`,
    sdl,
    `${documents}/a.ts`,
    `${documents}/c.ts`,
    subgraph,
  ])
})

test('a generator that fails is a finding', async () => {
  const failing = async (): Promise<string> => 'ended with 1'
  await expectFindings(async (root) => drift(root, failing), tree, ['turbo.json'])
})
