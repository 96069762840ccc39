import { test } from 'node:test'
import { dependencyLicences } from './dependency-licences.ts'
import { expectClean, expectFindings } from './with-tree.ts'

const installed = (name: string, license?: unknown) => ({
  [`node_modules/.pnpm/${name.replace('/', '+')}@1.0.0/node_modules/${name}/package.json`]:
    JSON.stringify({ name, version: '1.0.0', license }),
})

test('licences that let the product be passed on are fine, alone and together', async () => {
  await expectClean(dependencyLicences, {
    ...installed('pg', 'MIT'),
    ...installed('@scope/name', 'Apache-2.0'),
    ...installed('either', '(GPL-3.0 OR MIT)'),
    ...installed('both', '(MIT AND BSD-3-Clause)'),
    ...installed('old', { type: 'ISC' }),
  })
})

test('another licence, or none, has to be looked at', async () => {
  const lockfile = 'pnpm-lock.yaml'
  await expectFindings(
    dependencyLicences,
    {
      ...installed('copyleft', 'GPL-3.0'),
      ...installed('@scope/half', 'MIT AND SSPL-1.0'),
      ...installed('silent'),
    },
    [lockfile, lockfile, lockfile],
  )
})

test('an exception is for its package under its licence', async () => {
  await expectClean(dependencyLicences, {
    ...installed('elkjs', 'EPL-2.0'),
    ...installed('lightningcss-linux-x64-gnu', 'MPL-2.0'),
  })
  await expectFindings(
    dependencyLicences,
    { ...installed('elkjs', 'AGPL-3.0'), ...installed('elk', 'EPL-2.0') },
    ['pnpm-lock.yaml', 'pnpm-lock.yaml'],
  )
})

test('where nothing is installed, nothing can be said', async () => {
  await expectFindings(dependencyLicences, { 'package.json': '{}' }, ['pnpm-lock.yaml'])
})
