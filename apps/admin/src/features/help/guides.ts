import { queryOptions } from '@tanstack/react-query'

const texts = import.meta.glob<string>(
  ['../../../../../docs/jobs/*.md', '../../../../../docs/guides/*.md'],
  { query: '?raw', import: 'default' },
)
const pictures = import.meta.glob<string>('../../../../../docs/images/**/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** A guide by its name. */
interface Guide {
  readonly name: string
  /** Whether it tells how a job is done, and not how a part works. */
  readonly isJob: boolean
  readonly read: () => Promise<string>
}

const guides: readonly Guide[] = Object.entries(texts).map(([path, read]) => ({
  name: nameOf(path),
  isJob: path.includes('/jobs/'),
  read,
}))

const addresses: ReadonlyMap<string, string> = new Map(
  Object.entries(pictures).map(([path, url]) => [path.replace(/^.*\/docs\/images\//, ''), url]),
)

/** Whether there is a guide of a name. */
export function isGuide(name: string): boolean {
  return guides.some((guide) => guide.name === name)
}

/** Where a picture of a guide is, by its path from the guide; null where there is none. */
export function pictureOf(source: string): string | null {
  return addresses.get(source.replace(/^(?:\.\.\/)?images\//, '')) ?? null
}

/** The text of a guide; null where there is none of that name. A job goes before what is called alike. */
export function guideQuery(name: string) {
  return queryOptions({
    queryKey: ['guide', name],
    queryFn: async (): Promise<string | null> => {
      const found = guides.filter((guide) => guide.name === name)
      const guide = found.find(({ isJob }) => isJob) ?? found[0]
      return guide === undefined ? null : guide.read()
    },
    staleTime: Infinity,
  })
}

/** All guides by their titles, the jobs first. */
export const guideListQuery = queryOptions({
  queryKey: ['guides'],
  queryFn: async () => {
    const read = await Promise.all(
      guides.map(async ({ name, isJob, read: text }) => ({
        name,
        isJob,
        title: titleOf(await text()),
      })),
    )
    return read.toSorted((one, other) => one.title.localeCompare(other.title))
  },
  staleTime: Infinity,
})

function titleOf(text: string): string {
  return /^# (.+)$/m.exec(text)?.[1] ?? ''
}

/** What a guide is called that a path leads to, such as `../jobs/undo.md#steps`. */
export function nameOf(path: string): string {
  return /([^/]*?)(?:\.md)?(?:#.*)?$/.exec(path)?.[1] ?? path
}
