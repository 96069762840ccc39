import { applyMigrations } from '../../../src/database/migrate/apply-migrations.js'
import { silentLog } from '../../database/silent-log.js'

// Migrates the database whose URL is given, and says which migrations it applied.
const [url = ''] = process.argv.slice(2)
const applied = await applyMigrations({ url, log: silentLog })
process.stdout.write(JSON.stringify(applied))
