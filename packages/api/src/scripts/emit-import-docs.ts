import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { importColumnsPage } from '../imports/import-columns-page.js'
import { importSystemsPage } from '../imports/import-systems-page.js'

const guides = new URL('../../../../docs/guides/', import.meta.url)
for (const [name, text] of [
  ['import-columns.md', importColumnsPage()],
  ['import-systems.md', importSystemsPage()],
] as const) {
  writeFileSync(fileURLToPath(new URL(name, guides)), text)
}
