import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { deleteFolder, scratchFolder } from '../database/scratch-folder.js'
import { rounds } from '../rounds.js'
import { processToken } from '../process/start-api.js'
import { type ServerProcess, useServerProcesses } from './use-server-processes.js'

const command = fileURLToPath(new URL('../../dist/cli/import-csv.js', import.meta.url))

describe('imports whose process, connection or server ends', () => {
  const servers = useServerProcesses()
  const { start, mortal, blocked, terminate, heldAtBegin, heldAtCommit, revisionOf } = servers

  /** The connections that show which runs are alive, the oldest first. */
  async function lockHolders(): Promise<readonly number[]> {
    const rows = await servers.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity
       WHERE application_name = 'postscale imports' AND datname = current_database() AND pid IN (
         SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted
       ) ORDER BY backend_start`,
    )
    return rows.map(({ pid }) => pid)
  }

  it.each([
    ['goes on to its commit', false, { status: 'DONE', revision: 2 }],
    ['ends it', true, { status: 'INTERRUPTED', revision: null }],
  ])(
    'killed at its commit: what is told is what PostgreSQL makes of it, which %s',
    async (...row) => {
      const [, ends, told] = row
      const { other } = servers
      const first = await mortal()
      const slug = await first.organization()
      let id: string | undefined
      await heldAtCommit(async () => {
        id = (await first.begin(slug, 'k')).run?.id
        const backend = await blocked('%commit%')
        await first.kill()
        // Nobody knows yet.
        expect((await other.find(id)).status).toBe('RUNNING')
        if (ends) await terminate(backend)
      })
      expect(await other.ended(id)).toMatchObject(told)
      expect(await revisionOf(slug)).toBe(ends ? 1 : 2)
      const again = await other.begin(slug, 'k')
      expect(again.code).toBe(ends ? undefined : 'IDEMPOTENCY_KEY_REUSED')
      if (ends) expect(await other.ended(again.run?.id)).toMatchObject({ status: 'DONE' })
    },
  )

  it('killed before: another process tells it at once, and starts it again under its key', async () => {
    const { other } = servers
    const first = await mortal()
    const slug = await first.organization()
    await heldAtBegin(slug, async (letGo) => {
      const { run, uploadId } = await first.begin(slug, 'k')
      await blocked('%FOR NO KEY UPDATE%')
      expect((await other.begin(slug, 'another')).code).toBe('BUSY')
      await first.kill()
      const again = await other.begin(slug, 'k', uploadId)
      expect(again.run?.status).toBe('RUNNING')
      expect(again.run?.id).not.toBe(run?.id)
      expect((await other.find(run?.id)).status).toBe('INTERRUPTED')
      await letGo()
      expect(await other.ended(again.run?.id)).toMatchObject({ status: 'DONE', revision: 2 })
    })
  })

  it('whose connection breaks at its commit is told as interrupted, and nothing is written', async () => {
    const api = await mortal()
    const slug = await api.organization()
    let id: string | undefined
    await heldAtCommit(async () => {
      id = (await api.begin(slug, 'k')).run?.id
      await terminate(await blocked('%commit%'))
    })
    expect(await api.ended(id)).toMatchObject({ status: 'INTERRUPTED', revision: null })
    expect(await revisionOf(slug)).toBe(1)
    expect((await api.begin(slug, 'k')).code).toBeUndefined()
  })

  it('stopped for a while, and taken for gone, does not write when it goes on', async () => {
    const { other } = servers
    const first = await mortal()
    const slug = await first.organization()
    let stopped: string | undefined
    let again: string | undefined
    await heldAtBegin(slug, async () => {
      stopped = (await first.begin(slug, 'k')).run?.id
      await blocked('%FOR NO KEY UPDATE%')
      first.process.child.kill('SIGSTOP')
      expect((await other.find(stopped)).status).toBe('RUNNING')
      const [holder = 0] = await lockHolders()
      await terminate(holder)
      expect((await other.find(stopped)).status).toBe('INTERRUPTED')
      again = (await other.begin(slug, 'k')).run?.id
      expect(again).not.toBe(stopped)
    })
    first.process.child.kill('SIGCONT')
    expect(await other.ended(again)).toMatchObject({ status: 'DONE', revision: 2 })
    expect(await first.find(stopped)).toMatchObject({ status: 'INTERRUPTED', revision: null })
    expect(await revisionOf(slug)).toBe(2)
  })

  it('told to stop is interrupted, waits for nobody and says so', async () => {
    const { other } = servers
    const first = await mortal()
    const slug = await first.organization()
    await heldAtBegin(slug, async () => {
      const { run } = await first.begin(slug, 'k')
      await blocked('%FOR NO KEY UPDATE%')
      first.process.child.kill('SIGTERM')
      await first.process.ended
      expect(await other.find(run?.id)).toMatchObject({ status: 'INTERRUPTED', revision: null })
    })
    expect(await revisionOf(slug)).toBe(1)
  })

  it('are followed by the command over a restart of the server, and else asked for again', async () => {
    const folder = await scratchFolder()
    onTestFinished(() => {
      deleteFolder(folder)
    })
    const file = join(folder, 'accounts.csv')
    await writeFile(file, 'id,name,acv,segment\nA-1,One,1,SMB\n')
    const first = await start()
    const { port } = new URL(first.origin)
    const [kept, unknown] = [await first.organization(), await first.organization()]
    const call = (slug: string, ...more: string[]) =>
      calling('--org', slug, '--url', first.origin, ...more)
    let following: ReturnType<typeof call> | undefined
    let waiting: ReturnType<typeof call> | undefined
    await heldAtCommit(async () => {
      following = call(kept, file)
      await blocked('%commit%')
      await first.kill()
    })
    const second = await start(port)
    expect(await following).toMatchObject({ code: 0, out: expect.stringContaining('1 created') })
    await heldAtCommit(async () => {
      waiting = call(unknown, '--wait', '0.5', file)
      await blocked('%commit%')
      await second.kill()
      expect(await waiting).toMatchObject({ code: 3, out: '' })
    })
    await start(port)
    const again = /Ask again: pnpm import:csv (.*)/.exec((await waiting)?.err ?? '')?.[1] ?? ''
    expect(await calling(...again.split(' '))).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 created'),
    })
    expect([await revisionOf(kept), await revisionOf(unknown)]).toEqual([2, 2])
  })

  describe('in rounds', () => {
    /** Ends something while the process imports; `other` is asked afterwards. */
    const faults: Record<string, (first: ServerProcess) => Promise<void>> = {
      'a process that is killed': async (first) => first.kill(),
      'connections that are killed': async () => {
        await servers.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE datname = current_database() AND application_name LIKE 'postscale%'`,
        )
      },
      'a database that is stopped and continued while the process is killed': async (first) => {
        const backends = await servers.query<{ pid: number }>(
          `SELECT pid FROM pg_stat_activity
           WHERE datname = current_database() AND application_name = 'postscale'`,
        )
        for (const { pid } of backends) process.kill(pid, 'SIGSTOP')
        await first.kill()
        for (const { pid } of backends) process.kill(pid, 'SIGCONT')
      },
    }

    /** When it happens: while the import is asked for, while it runs, at its commit. */
    const moments = [
      async (asking: () => Promise<unknown>, fault: () => Promise<void>) => {
        const asked = asking()
        await setTimeout(Math.random() * 50)
        await fault()
        await asked
      },
      async (asking: () => Promise<unknown>, fault: () => Promise<void>) => {
        await asking()
        await setTimeout(Math.random() * 50)
        await fault()
      },
      async (asking: () => Promise<unknown>, fault: () => Promise<void>) =>
        heldAtCommit(async () => {
          await asking()
          await blocked('%commit%')
          await fault()
        }),
    ]

    it.each(Object.entries(faults))(
      'with %s',
      async (_, fault) => {
        const { other } = servers
        for (let round = 0; round < rounds(3); round += 1) {
          const first = await mortal()
          const slug = await other.organization()
          const { uploadId } = await other.upload(slug)
          let id: string | undefined
          const asking = async () => {
            const started = await first.begin(slug, 'k', uploadId).catch(() => null)
            id = started?.run?.id
          }
          await moments[round % moments.length]?.(asking, () => fault(first))
          const told = await toldInTheEnd(other, slug, id)
          const written = (await revisionOf(slug)) === 2
          expect({ told, written }).toEqual({ told, written: told === 'DONE' })
          // Nobody is in the way of the next one.
          const next = await other.begin(slug, 'next')
          expect((await other.ended(next.run?.id)).status).toBe('DONE')
        }
      },
      rounds(120_000),
    )
  })
})

/** What is told of an import by its id or, where its start was not answered, by its key. */
async function toldInTheEnd(api: ServerProcess, slug: string, id?: string): Promise<string> {
  for (;;) {
    try {
      const run = id === undefined ? await api.findByKey(slug, 'k') : await api.find(id)
      if (run?.status !== 'RUNNING') return run?.status ?? 'NEVER_STARTED'
    } catch {
      // The connection it was asked on was among those that were killed.
    }
    await setTimeout(20)
  }
}

/** Runs the built command as a user would. */
async function calling(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], POSTSCALE_TOKEN: processToken }
    execFile(process.execPath, [command, ...args], { env }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err })
    })
  })
}
