import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { makeRunFolder, removeAbandonedFolders, removeRunFolder } from './run-folder.ts'
import { withTree } from './with-tree.ts'

test('the folders of killed runs are deleted, those of living ones are not', async () => {
  await withTree({}, async (place) => {
    const { TMPDIR: before } = process.env
    process.env['TMPDIR'] = place
    try {
      const { pid } = spawnSync(process.execPath, ['--version'])
      const abandoned = join(place, `postscale-run-${pid}-abc`)
      mkdirSync(join(abandoned, 'left'), { recursive: true })
      const ours = makeRunFolder()
      await removeAbandonedFolders()
      assert.equal(existsSync(abandoned), false)
      assert.equal(existsSync(ours), true)
      await removeRunFolder(ours)
      assert.equal(existsSync(ours), false)
    } finally {
      if (before === undefined) delete process.env['TMPDIR']
      else process.env['TMPDIR'] = before
    }
  })
})
