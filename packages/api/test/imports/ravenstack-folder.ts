import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'

const repository = fileURLToPath(new URL('../../../..', import.meta.url))

/** The example that ships with the project. */
export const ravenstackExample = join(repository, 'examples', 'ravenstack')

/** The files of RavenStack that the mapping reads. */
export const RAVENSTACK_FILES = [
  'ravenstack_accounts.csv',
  'ravenstack_subscriptions.csv',
  'ravenstack_churn_events.csv',
  'ravenstack_support_tickets.csv',
  'ravenstack_feature_usage.csv',
] as const

/** Where the data set itself lies on this machine; null where it does not. */
export function ravenstackFolder(): string | null {
  const folder = env['RAVENSTACK_DATA'] ?? join(repository, '..', 'shared', 'data', 'ravenstack')
  return existsSync(join(folder, RAVENSTACK_FILES[0])) ? folder : null
}
