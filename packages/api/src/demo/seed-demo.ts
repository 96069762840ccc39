import type { Start } from '../server.js'
import { acmeCloud } from './acme/acme-cloud.js'
import { northwindLarge } from './large/northwind-large.js'
import { seedOrganization } from './seed-organization.js'

/**
 * Seeds the demo organizations that are not there yet.
 *
 * @param demo true for Acme Cloud alone, `'large'` for the generated organization too.
 */
export async function seedDemo(start: Start, demo: boolean | 'large', now: Date): Promise<void> {
  if (demo === false) return
  await seedOrganization(start, acmeCloud, now)
  if (demo === 'large') await seedOrganization(start, northwindLarge, now)
}
