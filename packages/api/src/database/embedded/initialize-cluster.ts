import { randomBytes } from 'node:crypto'
import { appendFile, chmod, chown, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { embeddedName, settingsFile, type Cluster } from './cluster.js'
import { describeServerOutput, embeddedErrors } from './embedded-errors.js'
import { runProgram } from './run-program.js'

/**
 * Makes a new cluster with `initdb`: UTF-8, one locale that does not depend on the machine, and a
 * superuser whose random password every connection must know, from this machine too.
 *
 * @param folder where `data` and `password` are made; its parent exists.
 */
export async function initializeCluster(cluster: Cluster, folder: string): Promise<void> {
  const { user, programs, major, dataDirectory } = cluster
  const data = join(folder, 'data')
  const handedOver = join(folder, 'handed-over')
  const password = randomBytes(32).toString('base64url')

  await mkdir(data, { recursive: true })
  await chmod(folder, user ? 0o711 : 0o700)
  await chmod(data, 0o700)
  await writeFile(handedOver, password, { mode: 0o600 })
  if (user) {
    await chown(data, user.uid, user.gid)
    await chown(handedOver, user.uid, user.gid)
    if (!(await canEnter(data, user))) throw embeddedErrors.notReachable(dataDirectory)
  }
  const { exitCode, output } = await runProgram(
    join(programs, 'bin', 'initdb'),
    [
      `--pgdata=${data}`,
      `--username=${embeddedName}`,
      `--pwfile=${handedOver}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      ...(major >= 17
        ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8']
        : ['--locale-provider=icu', '--icu-locale=und']),
      '--data-checksums',
    ],
    { user, cwd: data },
  )
  await rm(handedOver)
  if (exitCode !== 0) throw describeServerOutput(output, dataDirectory)
  await appendFile(join(data, 'postgresql.conf'), `\ninclude_if_exists = '${settingsFile}'\n`)
  await writeFile(join(folder, 'password'), password, { mode: 0o600, flush: true })
}

async function canEnter(folder: string, user: NonNullable<Cluster['user']>): Promise<boolean> {
  const { exitCode } = await runProgram('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], {
    user,
    cwd: '/',
  })
  return exitCode === 0
}
