import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Check } from './finding.ts'

type Tree = Readonly<Record<string, string>>

/** Lends a temporary folder that holds these files, and takes it away again. */
export async function withTree<T>(tree: Tree, use: (root: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'postscale-fixture-'))
  try {
    for (const [path, text] of Object.entries(tree)) {
      await mkdir(dirname(join(root, path)), { recursive: true })
      await writeFile(join(root, path), text)
    }
    return await use(root)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

/** The check refuses exactly these places of the tree, each `path` or `path:line`. */
export async function expectFindings(check: Check, tree: Tree, places: string[]): Promise<void> {
  const findings = await withTree(tree, check)
  const found = findings.map(({ file, line }) => (line === undefined ? file : `${file}:${line}`))
  assert.deepEqual(found, places)
}

/** The check refuses nothing in the tree. */
export async function expectClean(check: Check, tree: Tree): Promise<void> {
  await expectFindings(check, tree, [])
}
