import { constants } from 'node:fs'
import { chown, open, readFile, rename, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { type Cluster, serverFolder, serverLog, serverSettings, settingsFile } from './cluster.js'
import { describeServerOutput, describeSystemError } from './embedded-errors.js'
import { runProgram } from './run-program.js'

/**
 * Starts the server with `pg_ctl`, on a free port of the loopback address.
 *
 * @returns false when another process started it first or took the port meanwhile, or when remains
 * of a killed server are still ending: look again.
 * @throws DatabaseStartError
 */
export async function startServer(cluster: Cluster, preferredPort?: number): Promise<boolean> {
  const data = serverFolder(cluster)
  const port = (await tryPort(preferredPort ?? 0)) ?? (await tryPort(0))
  try {
    await writeSettings(cluster)
    await emptyLog(cluster)
  } catch (error) {
    throw describeSystemError(error, cluster.dataDirectory)
  }
  const log = serverLog(cluster)
  const { exitCode, output } = await runProgram(
    join(cluster.programs, 'bin', 'pg_ctl'),
    ['start', '-w', '-t', '120', '-D', data, '-l', log, '-o', `-p ${port}`],
    { user: cluster.user, cwd: data },
  )
  if (exitCode === 0) return true
  const said = `${output}\n${await readFile(log, 'utf8').catch(() => '')}`
  if (passing.test(said)) return false
  throw describeServerOutput(said, cluster.dataDirectory)
}

const passing =
  /lock file .* already exists|Address already in use|could not bind|pre-existing shared memory/

/** Stops the server, cutting off every connection; data is safe. */
export async function stopServer(cluster: Cluster): Promise<void> {
  const data = serverFolder(cluster)
  const { exitCode, output } = await runProgram(
    join(cluster.programs, 'bin', 'pg_ctl'),
    ['stop', '-w', '-m', 'fast', '-t', '120', '-D', data],
    { user: cluster.user, cwd: data },
  )
  if (exitCode !== 0 && !/PID file .* does not exist|No such process/i.test(output)) {
    throw describeServerOutput(output, cluster.dataDirectory)
  }
}

/** A port that is free now; 0 asks for any. */
function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => {
      resolve(undefined)
    })
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address()
      probe.close(() => {
        resolve(typeof address === 'object' ? address?.port : undefined)
      })
    })
  })
}

async function writeSettings(cluster: Cluster): Promise<void> {
  const file = join(serverFolder(cluster), settingsFile)
  const lines = Object.entries({ ...serverSettings(), ...cluster.settings }).map(
    ([name, value]) => `${name} = '${String(value).replaceAll("'", "''")}'`,
  )
  const text = `# Written by Postscale at every start.\n${lines.join('\n')}\n`
  if ((await readFile(file, 'utf8').catch(() => '')) === text) return
  const draft = `${file}.${process.pid}`
  await writeFile(draft, text, { mode: 0o600 })
  await giveToServer(cluster, draft)
  await rename(draft, file)
}

async function emptyLog(cluster: Cluster): Promise<void> {
  const { O_WRONLY, O_CREAT, O_TRUNC } = constants
  const file = await open(serverLog(cluster), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  await file.close()
  await giveToServer(cluster, serverLog(cluster))
}

async function giveToServer({ user }: Cluster, path: string): Promise<void> {
  if (user) await chown(path, user.uid, user.gid)
}
