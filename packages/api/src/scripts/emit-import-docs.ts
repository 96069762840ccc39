import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { importColumnsPage } from '../imports/import-columns-page.js'

const page = new URL('../../../../docs/guides/import-columns.md', import.meta.url)
writeFileSync(fileURLToPath(page), importColumnsPage())
