import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { passwordFile, serverFolder, type Cluster } from './cluster.js'
import { describeSystemError, embeddedErrors } from './embedded-errors.js'
import { initializeCluster } from './initialize-cluster.js'
import { putInPlace } from './put-in-place.js'

/**
 * Makes the cluster in the data folder if there is none, and checks the one that is there.
 *
 * @returns the superuser's password.
 * @throws DatabaseStartError
 */
export async function ensureCluster(cluster: Cluster): Promise<string> {
  const target = dirname(serverFolder(cluster))
  try {
    if (!existsSync(target)) {
      await putInPlace(target, (draft) => initializeCluster(cluster, draft))
    }
    return await checkCluster(cluster)
  } catch (error) {
    throw describeSystemError(error, cluster.dataDirectory)
  }
}

async function checkCluster(cluster: Cluster): Promise<string> {
  const { dataDirectory, major } = cluster
  const found = await readIfThere(join(serverFolder(cluster), 'PG_VERSION'))
  if (found === undefined) throw embeddedErrors.damaged(dataDirectory, 'cluster/data/PG_VERSION')
  if (Number(found) !== major) throw embeddedErrors.wrongMajor(dataDirectory, found, major)
  const password = await readIfThere(passwordFile(cluster))
  if (!password) throw embeddedErrors.damaged(dataDirectory, 'cluster/password')
  return password
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).trim()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
