/** What a path says about a file. All paths are relative to the root, with forward slashes. */
export const pathKind = {
  code: (path: string): boolean => /\.[cm]?[jt]sx?$/.test(path),
  declaration: (path: string): boolean => /\.d\.[cm]?ts$/.test(path),
  generated: (path: string): boolean => path.includes('/generated/'),
  config: (path: string): boolean => /\.config\.[cm]?[jt]s$/.test(path),
  /** Tests, benchmarks, and what only they use. */
  test: (path: string): boolean =>
    /\.(?:test|bench|spec)\.[cm]?[jt]sx?$/.test(path) ||
    /^(?:packages|apps)\/[^/]+\/(?:test|e2e|bench)\//.test(path) ||
    path.startsWith('packages/domain/src/testing/'),
  /** Source that a package ships. */
  source: (path: string): boolean => /^(?:packages|apps)\/[^/]+\/src\//.test(path),
  /** Code that people write, in a package or in tooling. */
  written: (path: string): boolean =>
    /^(?:packages|apps|tooling)\//.test(path) && pathKind.code(path) && !pathKind.generated(path),
} as const
