import { pino } from 'pino'
import type { Database } from '../../src/database/database.js'
import { seedDemo } from '../../src/demo/seed-demo.js'
import { createServices } from '../../src/services.js'

/** Writes the demo organization with its facts, as the first start does. */
export async function plantDemo(database: Database): Promise<void> {
  const log = pino({ level: 'silent' })
  const services = await createServices({ database, log })
  await seedDemo({ database, services, log }, true, new Date())
  await services.close()
}
