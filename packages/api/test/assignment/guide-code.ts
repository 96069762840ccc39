import { readFile } from 'node:fs/promises'

interface GuideCode {
  /** @returns the score that prices prove to be the least, as the guide of assignment works it out. */
  readonly provedScore: (certificate: object, prices?: object) => number
}

/** What a guide gives its readers to run, as it stands there. */
export async function guideCode(name: string): Promise<GuideCode> {
  const guide = new URL(`../../../../docs/guides/${name}`, import.meta.url)
  const code = /```js\n(.*?)```/s.exec(await readFile(guide, 'utf8'))?.[1]
  if (code === undefined) throw new Error(`${name} has no code`)
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  return module as GuideCode
}
