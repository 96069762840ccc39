import { test } from 'node:test'
import { deploymentFiles } from './deployment-files.ts'
import { expectClean, expectFindings } from './with-tree.ts'

const tree = {
  'package.json': JSON.stringify({
    scripts: { build: 'turbo run build' },
    devDependencies: { node: '24.1.0' },
  }),
  'packages/api/package.json': '{}',
  'packages/api/src/main.ts': '',
  'packages/api/prisma/schema.prisma': '',
  'packages/api/src/environment.ts': 'POSTSCALE_POOL_SIZE: n,\nDATABASE_URL: s,',
}

const image = [
  'FROM node:24.1.0-slim AS build',
  'COPY . .',
  'COPY package.json ./',
  'RUN npx -y pnpm@12 install --frozen-lockfile',
  'RUN npx -y pnpm@12 build',
  'COPY --from=modules /modules ./',
  'COPY --from=build /build/packages/api/dist packages/api/dist',
  'COPY --from=build /build/packages/api/prisma packages/api/prisma',
  'CMD ["node", "packages/api/dist/main.js"]',
].join('\n')

test('what names only what is there is fine', async () => {
  await expectClean(deploymentFiles, {
    ...tree,
    'deploy/Dockerfile': image,
    'deploy/compose.yaml': '  dockerfile: deploy/Dockerfile\n  DATABASE_URL: x\n',
    'deploy/postscale.service': 'ExecStart=node packages/api/dist/main.js\n',
  })
  await expectClean(deploymentFiles, tree)
})

test('paths, scripts and another Node that are not there are refused', async () => {
  const broken = image
    .replaceAll('24.1.0', '24.0.0')
    .replace('package.json ./', 'package.json turbo.json ./')
    .replace('pnpm@12 build', 'pnpm@12 compile')
    .replace('/build/packages/api/dist', '/build/packages/gone/dist')
    .replace('dist/main.js', 'dist/start.js')
  await expectFindings(deploymentFiles, { ...tree, 'deploy/Dockerfile': broken }, [
    'deploy/Dockerfile:1',
    'deploy/Dockerfile:3',
    'deploy/Dockerfile:5',
    'deploy/Dockerfile:7',
    'deploy/Dockerfile:9',
  ])
})

test('variables that the server does not know are refused, wherever they are set', async () => {
  await expectFindings(
    deploymentFiles,
    {
      ...tree,
      'deploy/compose.yaml': '  POSTSCALE_POOL: 3\n  dockerfile: Dockerfile\n',
      'deploy/postscale.service': 'Environment=POSTSCALE_POOL_SIZE=3\nEnvironment=POSTSCALE_X=1\n',
    },
    ['deploy/compose.yaml:1', 'deploy/compose.yaml:2', 'deploy/postscale.service:2'],
  )
})
