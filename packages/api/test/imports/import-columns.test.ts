import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { IMPORT_FIELDS, IMPORT_KINDS } from '@postscale/domain'
import { expect, it } from 'vitest'

const guides = fileURLToPath(new URL('../../../../docs/guides', import.meta.url))

it.each(IMPORT_KINDS)('the guide tells what a file of %s can have', async (kind) => {
  const page = await readFile(`${guides}/import-columns.md`, 'utf8')
  const part = page.split('\n## ').find((each) => each.startsWith(`\`${kind}\``))
  const told = [...(part ?? '').matchAll(/^\| `(\w+)` \|/gm)].map(([, field]) => field)
  expect(told).toEqual(Object.keys(IMPORT_FIELDS[kind]))
  expect(part).not.toMatch(/undefined|null|NaN/)
  expect(await readFile(`${guides}/import.md`, 'utf8')).toContain(`| \`${kind}\` |`)
})
