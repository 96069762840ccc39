import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { nodeTestTally } from './node-test-tally.ts'
import type { CommandResult } from './run-command.ts'
import type { Tally } from './tally.ts'
import { vitestTally, type ProgressLine } from './vitest-tally.ts'
import { withTree } from './with-tree.ts'

const well = { ok: true, reason: 'ended with 0' }
const badly = { ok: false, reason: 'ended with 1' }
const stopped = { ok: false, reason: 'was stopped: no progress for 600 s, its limit' }

describe('a vitest run', () => {
  const tallyOf = async (result: CommandResult, ...lines: ProgressLine[]): Promise<Tally> => {
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
    return withTree({ progress: text }, async (root) => vitestTally(join(root, 'progress'), result))
  }
  const counts = async (result: CommandResult, ...lines: ProgressLine[]): Promise<number[]> => {
    const { passed, failed, notes } = await tallyOf(result, ...lines)
    assert.ok(result.ok || notes.length > 0 || failed > 0)
    return [passed, failed]
  }
  const ended = (state: string): ProgressLine => ({ event: 'test', test: 'a', state })
  const problem: ProgressLine = { event: 'problem', problem: 'a.test.ts could not run: oh' }
  const end: ProgressLine = { event: 'end' }

  test('counts its test cases', async () => {
    assert.deepEqual(await counts(well, ended('passed'), ended('skipped'), end), [1, 0])
    assert.deepEqual(await counts(badly, ended('passed'), ended('failed'), end), [1, 1])
  })

  test('counts a file that could not be loaded as a failure', async () => {
    assert.deepEqual(await counts(badly, ended('passed'), problem, end), [1, 1])
  })

  test('counts a run without tests as a failure', async () => {
    assert.deepEqual(await counts(well, end), [0, 1])
  })

  test('counts a bad end after good tests as a failure', async () => {
    assert.deepEqual(await counts(badly, ended('passed'), end), [1, 1])
  })

  test('that was stopped says why, what it had passed and what it was at', async () => {
    const lines: ProgressLine[] = [
      { event: 'start', test: 'a.test.ts: one' },
      { event: 'test', test: 'a.test.ts: one', state: 'passed' },
      { event: 'start', test: 'a.test.ts: two' },
    ]
    assert.deepEqual(await tallyOf(stopped, ...lines), {
      passed: 1,
      failed: 1,
      notes: [
        'was stopped: no progress for 600 s, its limit; 1 tests had passed until then',
        'it was at a.test.ts: two',
      ],
    })
  })

  test('that wrote nothing, or half a line, fails', async () => {
    assert.equal((await vitestTally(join(import.meta.dirname, 'none'), well)).failed, 1)
    const half = '{"event":"test","test":"a","state":"passed"}\n{"event":"e'
    const tally = await withTree({ progress: half }, async (root) =>
      vitestTally(join(root, 'progress'), stopped),
    )
    assert.deepEqual([tally.passed, tally.failed], [1, 1])
  })
})

describe('a run of node --test', () => {
  const tally = async (text: string, result: CommandResult): Promise<[number, number]> =>
    withTree({ 'report.tap': text }, async (root) => {
      const { passed, failed } = await nodeTestTally(join(root, 'report.tap'), result)
      return [passed, failed]
    })

  test('is counted from its tap report', async () => {
    assert.deepEqual(await tally('ok 1\n# pass 4\n# fail 0\n# cancelled 0\n', well), [4, 0])
    assert.deepEqual(await tally('# pass 4\n# fail 1\n# cancelled 1\n', badly), [4, 2])
  })

  test('never passes silently', async () => {
    assert.deepEqual(await tally('', well), [0, 1])
    assert.deepEqual(await tally('# pass 4\n# fail 0\n', badly), [4, 1])
  })

  test('that was stopped is counted from what it had written', async () => {
    const entry = (name: string, type: string): string =>
      `    ${name} - of it\n      ---\n      duration_ms: 0.1\n      type: '${type}'\n      ...\n`
    const text = entry('ok 1', 'test') + entry('not ok 2', 'test') + entry('ok 1', 'suite')
    assert.deepEqual(await tally(text, stopped), [1, 2])
  })
})
