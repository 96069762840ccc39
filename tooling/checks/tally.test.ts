import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { nodeTestTally } from './node-test-tally.ts'
import { vitestTally } from './vitest-tally.ts'
import { withTree } from './with-tree.ts'

async function counts(report: unknown, ok: boolean): Promise<[number, number]> {
  return withTree({ 'report.json': JSON.stringify(report) }, async (root) => {
    const { passed, failed, notes } = await vitestTally(join(root, 'report.json'), ok)
    assert.ok(ok || notes.length > 0 || failed > 0)
    return [passed, failed]
  })
}

const file = (status: string, ...tests: string[]): object => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((each) => ({ status: each })),
})
const report = (passed: number, failed: number, ...testResults: object[]): object => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults,
})

describe('a vitest run', () => {
  test('counts its test cases', async () => {
    assert.deepEqual(await counts(report(3, 0, file('passed', 'passed')), true), [3, 0])
    assert.deepEqual(await counts(report(3, 2, file('failed', 'failed')), false), [3, 2])
  })

  test('counts a file that could not be loaded as a failure', async () => {
    const both = [file('passed', 'passed'), file('failed')]
    assert.deepEqual(await counts(report(3, 0, ...both), false), [3, 1])
  })

  test('counts a run without tests as a failure', async () => {
    assert.deepEqual(await counts(report(0, 0), true), [0, 1])
  })

  test('counts an unhandled error after the tests as a failure', async () => {
    assert.deepEqual(await counts(report(3, 0, file('passed', 'passed')), false), [3, 1])
  })

  test('counts a missing or unreadable report as a failure', async () => {
    assert.deepEqual(await counts('half a repo', true), [0, 1])
    assert.deepEqual(await counts({ numPassedTests: 3 }, true), [0, 1])
    assert.equal((await vitestTally(join(import.meta.dirname, 'none.json'), true)).failed, 1)
  })
})

describe('a run of node --test', () => {
  const tally = async (text: string, ok: boolean): Promise<[number, number]> =>
    withTree({ 'report.tap': text }, async (root) => {
      const { passed, failed } = await nodeTestTally(join(root, 'report.tap'), ok)
      return [passed, failed]
    })

  test('is counted from its tap report', async () => {
    assert.deepEqual(await tally('ok 1\n# pass 4\n# fail 0\n# cancelled 0\n', true), [4, 0])
    assert.deepEqual(await tally('# pass 4\n# fail 1\n# cancelled 1\n', false), [4, 2])
  })

  test('never passes silently', async () => {
    assert.deepEqual(await tally('', true), [0, 1])
    assert.deepEqual(await tally('# pass 4\n# fail 0\n', false), [4, 1])
  })
})
