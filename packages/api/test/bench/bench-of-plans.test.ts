import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const bench = fileURLToPath(new URL('../../../domain/bench/plans.mjs', import.meta.url))

it('has a plan of every change for the bench, of which each is decided as it expects', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [bench, '', '3'])
  expect(stdout.split('\n').filter((line) => line.startsWith('FAILED'))).toEqual([])
  expect(stdout).toContain('recordLeave | each another')
})
