import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { trackedFiles } from './tracked-files.ts'
import { withTree } from './with-tree.ts'

const tree = {
  '.gitignore': 'ignored\n',
  'a.ts': '',
  'b/c d.ts': '',
  'ignored/d.ts': '',
  'gone.ts': '',
}

test('in a git repository: tracked and new files that still exist, not ignored ones', async () => {
  await withTree(tree, async (root) => {
    execFileSync('git', ['-C', root, 'init', '--quiet'])
    execFileSync('git', ['-C', root, 'add', 'gone.ts', 'a.ts'])
    await rm(join(root, 'gone.ts'))
    assert.deepEqual(await trackedFiles(root), ['.gitignore', 'a.ts', 'b/c d.ts'])
  })
})

test('elsewhere: every file that nobody installed or built', async () => {
  await withTree({ 'a/b.ts': '', 'a/node_modules/c/d.ts': '', 'dist/e.js': '' }, async (root) => {
    assert.deepEqual(await trackedFiles(root), ['a/b.ts'])
  })
})
