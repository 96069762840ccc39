import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { runCommand, stopCommands } from './run-command.ts'
import { withTree } from './with-tree.ts'

const root = tmpdir()

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** A killed process is there until the system has buried it. */
async function waitForEnd(pid: number): Promise<void> {
  const deadline = performance.now() + 10_000
  while (isAlive(pid)) {
    assert.ok(performance.now() < deadline, `${pid} still runs`)
    await pause(20)
  }
}

async function read(file: string): Promise<string> {
  return (await readFile(file, 'utf8')).trim()
}

describe('a command', () => {
  test('tells how it ended', async () => {
    assert.deepEqual(await runCommand(root, 'exit 0'), { ok: true, reason: 'ended with 0' })
    assert.deepEqual(await runCommand(root, 'exit 3'), { ok: false, reason: 'ended with 3' })
  })

  test('tells that somebody else ended it, be it the shell or what runs in it', async () => {
    const { reason } = await runCommand(root, 'kill -TERM $$')
    assert.equal(reason, 'was ended by SIGTERM from outside')
    const inShell = await runCommand(root, 'sh -c "kill -KILL \\$\\$"; exit $?')
    assert.match(inShell.reason, /^was ended by SIGKILL from outside, .*out of memory$/)
  })

  test('is stopped when it takes longer than its limit', async () => {
    const { ok, reason } = await runCommand(root, 'sleep 30', { limit: 100 })
    assert.equal(ok, false)
    assert.equal(reason, 'was stopped: it took 0.1 s, its limit')
  })

  test('is not stopped for as long as it gets on, and is when it no longer does', async () => {
    await withTree({}, async (folder) => {
      const progress = join(folder, 'progress')
      const options = { progress, limit: 1000 }
      const steps = 'for i in 1 2 3 4 5 6 7 8; do echo $i >> progress; sleep 0.2; done'
      const start = performance.now()
      assert.equal((await runCommand(folder, steps, options)).ok, true)
      assert.ok(performance.now() - start > options.limit)
      const { reason } = await runCommand(folder, `${steps}; sleep 30`, options)
      assert.equal(reason, 'was stopped: no progress for 1 s, its limit')
    })
  })

  test('leaves no process of its group behind, and no temporary file', async () => {
    await withTree({}, async (folder) => {
      await runCommand(folder, 'sleep 30 & echo $! > pid; echo $TMPDIR > place; touch $TMPDIR/file')
      const pid = Number(await read(join(folder, 'pid')))
      await waitForEnd(pid)
      assert.equal(existsSync(await read(join(folder, 'place'))), false)
    })
  })

  test('leaves no PostgreSQL behind, which left its group, and nobody else is ended', async () => {
    // Stands in for a server: its command line names the data folder, and its pid file is there.
    const idle = 'setInterval(() => {}, 1000)'
    const start = `
      const { spawn } = require('node:child_process')
      const { mkdirSync, writeFileSync } = require('node:fs')
      const bystander = process.argv[2]
      const [data, other] = ['/a/data', '/b/data'].map((path) => process.env.TMPDIR + path)
      const options = { detached: true, stdio: 'ignore' }
      const server = spawn(process.execPath, ['-e', '${idle}', data], options).pid
      for (const [folder, pid] of [[data, server], [other, bystander]]) {
        mkdirSync(folder, { recursive: true })
        writeFileSync(folder + '/postmaster.pid', pid + '\\n' + folder)
      }
      writeFileSync('server.pid', String(server))
      ${idle}`
    await withTree({ 'start.cjs': start }, async (folder) => {
      const bystander = spawn(process.execPath, ['-e', idle], { stdio: 'ignore' })
      const gone = once(bystander, 'exit')
      try {
        const { ok } = await runCommand(folder, `node start.cjs ${bystander.pid}`, { limit: 2000 })
        assert.equal(ok, false)
        await waitForEnd(Number(await read(join(folder, 'server.pid'))))
        assert.equal(bystander.exitCode ?? bystander.signalCode, null)
      } finally {
        bystander.kill()
        await gone
      }
    })
  })
})

test('stopping all commands ends them and their children, and none starts after', async () => {
  const start = performance.now()
  const running = runCommand(root, 'sleep 30 & sleep 30; wait')
  await pause(100)
  await stopCommands('enough')
  assert.deepEqual(await running, { ok: false, reason: 'was stopped: enough' })
  assert.equal((await runCommand(root, 'exit 0')).ok, false)
  assert.ok(performance.now() - start < 10_000)
})
