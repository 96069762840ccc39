import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const source = new URL('..', import.meta.url)
const styles = new URL('../../node_modules/@mantine/core/styles/', import.meta.url)
const IMPORT = /import (?:type )?\{([^}]*)\} from '@mantine\/core'/g

test('every Mantine component that is used has its styles', () => {
  const used = globSync('**/*.tsx', { cwd: source }).flatMap((file) =>
    [...readFileSync(new URL(file, source), 'utf8').matchAll(IMPORT)].flatMap(([, names = '']) =>
      names.split(',').map((name) => name.replace(/^\s*type /, '').trim()),
    ),
  )
  const styled = new Set(globSync('*.css', { cwd: styles }).map((file) => file.replace('.css', '')))
  const imported = readFileSync(new URL('mantine.css', import.meta.url), 'utf8')
  const missing = [...new Set(used)].filter(
    (name) => styled.has(name) && !imported.includes(`/styles/${name}.css'`),
  )
  expect(missing).toEqual([])
})
