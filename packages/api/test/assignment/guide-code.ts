import { readFile } from 'node:fs/promises'

/** What guides give their readers to run, by name. */
interface GuideCodes {
  'assignment.md': {
    /** @returns the score that prices prove to be the least. */
    readonly provedScore: (certificate: object, prices?: object) => number
  }
  'tier-thresholds.md': {
    /** @returns the cost that a multiplier proves to be the least, in minor units. */
    readonly provedCost: (certificate: object, multiplier: number) => number
  }
}

/** What a guide gives its readers to run, as it stands there. */
export async function guideCode<Name extends keyof GuideCodes>(
  name: Name,
): Promise<GuideCodes[Name]> {
  const guide = new URL(`../../../../docs/guides/${name}`, import.meta.url)
  const code = /```js\n(.*?)```/s.exec(await readFile(guide, 'utf8'))?.[1]
  if (code === undefined) throw new Error(`${name} has no code`)
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  return module as GuideCodes[Name]
}
