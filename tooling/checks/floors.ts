/** The rooms of one floor: folders, or files, of a package's source. They do not import each other. */
type Floor = readonly string[]

/**
 * The floors of each package, from the ground up: a room imports from itself and from the floors below
 * it. A room within a room may be named of its own, and then stands apart from it.
 */
export const floors: Readonly<Record<string, readonly Floor[]>> = {
  'packages/domain/src': [
    ['kernel'],
    ['entities', 'planner/gap'],
    ['benchmarks'],
    ['state'],
    ['plans'],
    ['access', 'plans/differences', 'text'],
    ['rules/customers', 'rules/evidence'],
    ['rules/capacity'],
    ['rules/hire-triggers'],
    ['rules/org-structure'],
    ['rules/org-models', 'rules/retention', 'rules/unit-economics'],
    ['rules/health', 'rules/service-models', 'rules/ways-of-working'],
    ['rules/lifecycle', 'rules/maturity'],
    ['rules/org-lint', 'rules/targets'],
    ['planner'],
    ['approvals/messages', 'effects', 'imports/messages', 'privacy/messages'],
    ['announcements', 'approvals', 'board-pack'],
    ['imports/read'],
    ['imports/compile', 'imports/ready'],
    ['imports/outcome'],
    ['imports/guess'],
    ['imports'],
    ['messages'],
    ['privacy'],
    ['index.ts'],
  ],
  'packages/api/src': [
    ['executor', 'telemetry'],
    ['database', 'errors'],
    ['mail', 'trusted-proxies.ts'],
    ['backup', 'environment.ts', 'session', 'store'],
    ['time-series'],
    ['graphql'],
    ['plans'],
    ['privacy', 'scenarios'],
    ['answers', 'imports', 'jobs', 'saved-views'],
    ['node-loaders.ts'],
    ['federation', 'node.resolver.ts'],
    ['build-schema.ts', 'http', 'metrics'],
    ['app.ts', 'threads'],
    ['server.ts', 'start-thread.ts', 'stop-signal.ts'],
    ['thread.worker.ts'],
    ['demo'],
    ['cli', 'scripts', 'start.ts'],
    ['main.ts'],
  ],
  'apps/admin/src': [
    ['address', 'dates', 'files', 'http', 'i18n', 'theme'],
    ['graphql'],
    ['forms'],
    ['components', 'evidence'],
    ['charts', 'grid', 'targets'],
    ['alerts', 'scenarios', 'viewer'],
    ['plans'],
    ['things'],
    ['acts'],
    ['things/filters', 'things/views'],
    ['things/external-references', 'things/grid'],
    ['handovers', 'organisation', 'timeline'],
    ['features'],
    ['app'],
    ['main.tsx'],
  ],
}

/**
 * The containers: a request's context, and the services in it. They name what stands on all floors, and
 * any room may ask them.
 */
export const containers: readonly string[] = [
  'packages/api/src/context.ts',
  'packages/api/src/services.ts',
]
