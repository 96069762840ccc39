/** The folder of the package that a file belongs to; an example counts as a package of its own. */
export function packageOf(path: string): string | undefined {
  const example = /^packages\/[^/]+\/examples\/[^/]+/.exec(path)
  return (example ?? /^(?:packages|apps)\/[^/]+/.exec(path))?.[0]
}
