import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { runPackageTests } from './run-package-tests.ts'
import { runSteps, sentence } from './run-steps.ts'
import { selectSteps } from './select-steps.ts'
import type { Step } from './steps.ts'
import { noTally, type Tally } from './tally.ts'
import { workspacePackages } from './workspace-packages.ts'
import { withTree } from './with-tree.ts'

const step = (name: string, tally: Partial<Tally>): Step => ({
  name,
  run: async () => ({ ...noTally, ...tally }),
})

describe('running steps', () => {
  test('sums them, and goes on after one that fails or throws', async () => {
    const lines: string[] = []
    const throwing: Step = {
      name: 'throws',
      run: async () => {
        throw new Error('broken')
      },
    }
    const all = [step('a', { passed: 2 }), throwing, step('b', { passed: 1, failed: 1 })]
    const sum = await runSteps(all, (line) => void lines.push(line))
    assert.equal(sentence(sum), '3 passed, 2 failed')
    assert.ok(lines.includes('  broken'))
    assert.ok(lines.includes('\nFailed: throws, b'))
  })

  test('starts no other once it is interrupted, and counts that as a failure', async () => {
    const lines: string[] = []
    let interrupted = false
    const interrupting: Step = {
      name: 'a',
      run: async () => {
        interrupted = true
        return { passed: 2, failed: 0, notes: [] }
      },
    }
    const all = [interrupting, step('b', { passed: 1 }), step('c', {})]
    const print = (line: string): void => void lines.push(line)
    const sum = await runSteps(all, print, () => interrupted)
    assert.equal(sentence(sum), '2 passed, 1 failed')
    assert.equal(lines.at(-1), '\nNot run: b, c')
  })

  test('picks those that --only names', () => {
    const all = [step('drift', {}), step('test:api', {}), step('test:domain', {})]
    const picked = (...args: string[]): string[] => selectSteps(all, args).map(({ name }) => name)
    assert.equal(picked().length, 3)
    assert.deepEqual(picked('--only', 'drift'), ['drift'])
    assert.deepEqual(picked('--only', 'test'), ['test:api', 'test:domain'])
    assert.deepEqual(picked('--only=test:api', '--only', 'drift'), ['drift', 'test:api'])
    assert.throws(() => picked('--only', 'tset'), /No step is called tset/)
    assert.throws(() => picked('drift'), /not understood/)
  })
})

describe('the tests of a package', () => {
  const tally = async (script: string | undefined): Promise<[number, number]> => {
    const scripts = script === undefined ? {} : { test: script }
    const tree = { 'packages/a/package.json': JSON.stringify({ scripts }) }
    return withTree(tree, async (root) => {
      const [tested] = await workspacePackages(root)
      assert.ok(tested !== undefined)
      const { passed, failed } = await runPackageTests(root, tested)
      return [passed, failed]
    })
  }

  test('a vitest run that writes nothing down fails, even when it exits with 0', async () => {
    assert.deepEqual(await tally('vitest() { true; }; vitest'), [0, 1])
  })

  test('another command counts as one', async () => {
    assert.deepEqual(await tally('true && false'), [1, 1])
  })

  test('a package without a test script fails', async () => {
    assert.deepEqual(await tally(undefined), [0, 1])
  })
})
