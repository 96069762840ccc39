import type { World } from '../http/fuzz/world.js'
import { bareOf, twinOf } from './two-tenants.js'

/** Those of SCIM, whose tests ask for another organization's members: single things, and lists. */
export const OF_SCIM: readonly string[] = [
  ':id',
  ':id',
  ':id',
  ':id',
  'scim/v2/Groups',
  'scim/v2/ResourceTypes',
  'scim/v2/Schemas',
  'scim/v2/ServiceProviderConfig',
  'scim/v2/Users',
]

/** Routes that take nothing of an organization's; GraphQL is asked above. */
export const OF_NO_ORGANIZATION: readonly string[] = [
  'api/auth/change-password',
  'api/auth/get-session',
  'api/auth/passkeys/add',
  'api/auth/passkeys/remove',
  'api/auth/passkeys/sign-in',
  'api/auth/revoke-other-sessions',
  'api/auth/sign-in/email',
  'api/auth/sign-out',
  'api/auth/two-factor/disable',
  'api/auth/two-factor/enable',
  'api/auth/two-factor/generate-backup-codes',
  'api/auth/two-factor/verify-backup-code',
  'api/auth/two-factor/verify-totp',
  'begin',
  'begin',
  'graphql',
  'healthz',
  'invitation',
  'look',
  'look',
  'password-reset',
  'readyz',
  'request',
  'setup',
  'sso/begin',
  'sso/callback',
]

type Route = readonly [
  route: string,
  requestOf: (given: string) => { url: string; headers?: object; [more: string]: unknown },
  pair: readonly [theirs: string, missing: string],
]

export function routes({ rivalId, foreign, organizationId }: World): readonly Route[] {
  const rival = bareOf(rivalId)
  const missing = bareOf(twinOf(rivalId))
  const slugs = ['rival', 'nobody'] as const
  const run = bareOf(foreign['ImportRun']![0]!)
  const noRun = bareOf(twinOf(foreign['ImportRun']![0]!))
  const own = bareOf(organizationId)
  const get = (of: (given: string) => string) => (given: string) => ({
    method: 'GET',
    url: of(given),
  })
  return [
    ['records', get((slug) => `/records?organization=${slug}&facts=true`), slugs],
    [
      'records',
      (slug) => ({
        method: 'POST',
        url: `/records?organization=${slug}&expectedRevision=1`,
        headers: { 'content-type': 'application/x-ndjson' },
        payload: '',
      }),
      slugs,
    ],
    [
      'imports',
      (slug) => ({
        method: 'POST',
        url: `/imports?organization=${slug}&filename=a.csv`,
        headers: { 'content-type': 'text/csv' },
        payload: 'a\n1\n',
      }),
      slugs,
    ],
    ['board-pack.xlsx', get((slug) => `/board-pack.xlsx?organization=${slug}`), slugs],
    ...(['report.csv', 'refused/:file.csv'] as const).flatMap((rest): readonly Route[] => {
      const route = `:run/${rest}`
      const at = (id: string, of: string) =>
        `/imports/${id}/${rest.replace(':file', '1')}?organization=${of}`
      return [
        [route, get((of) => at(run, of)), [rival, missing]],
        [route, get((id) => at(id, own)), [run, noRun]],
      ]
    }),
  ]
}

/** The last part of the path of each route that Fastify prints, but for the files of the app. */
export function routesOf(printed: string): readonly string[] {
  return Array.from(printed.matchAll(/── \/?(\S*) \(/g), ([, path]) => path!)
    .filter((path) => path !== '' && path !== '*')
    .toSorted()
}
