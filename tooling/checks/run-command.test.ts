import assert from 'node:assert/strict'
import { tmpdir } from 'node:os'
import { test } from 'node:test'
import { runCommand, stopCommands } from './run-command.ts'

const root = tmpdir()

test('tells how a command ended', async () => {
  assert.deepEqual(await runCommand(root, 'exit 0'), { ok: true, reason: 'ended with 0' })
  assert.deepEqual(await runCommand(root, 'exit 3'), { ok: false, reason: 'ended with 3' })
})

test('stops a command that takes too long', async () => {
  const { ok, reason } = await runCommand(root, 'sleep 30', root, 100)
  assert.equal(ok, false)
  assert.equal(reason, 'was stopped after 0.1 s')
})

test('stops a command and its children, and starts no other', async () => {
  const start = performance.now()
  const running = runCommand(root, 'sleep 30 & sleep 30; wait')
  await stopCommands()
  assert.deepEqual(await running, { ok: false, reason: 'ended with SIGTERM' })
  assert.equal((await runCommand(root, 'exit 0')).ok, false)
  assert.ok(performance.now() - start < 10_000)
})
