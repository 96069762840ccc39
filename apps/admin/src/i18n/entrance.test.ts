import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { entranceEn } from './en/entrance'

const src = fileURLToPath(new URL('..', import.meta.url))
const pages = [
  'sign-in',
  'set-up',
  'invitation',
  'forgot-password',
  'reset-password',
  'error',
  'not-found',
]
const files = [
  ...globSync('features/session/**/*.{ts,tsx}', {
    cwd: src,
    // It is on the pages of those who are signed in.
    exclude: (path) => path.endsWith('account-menu.tsx'),
  }),
  ...pages.map((page) => `app/routes/${page}-page.tsx`),
  'components/error-panel.tsx',
  'forms/form-alert.tsx',
  'forms/new-password-field.tsx',
]

test('what the pages before the sign-in say is loaded with them', () => {
  const said = files.flatMap((file) => {
    const source = readFileSync(`${src}/${file}`, 'utf8')
    return [...source.matchAll(/\bt\(\s*[`']([a-zA-Z]+)\./g)].map(([, room = '']) => ({
      file,
      room,
    }))
  })
  expect(said.length).toBeGreaterThan(20)
  expect(said.filter(({ room }) => !(room in entranceEn))).toEqual([])
})
