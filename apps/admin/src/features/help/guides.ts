import { queryOptions } from '@tanstack/react-query'

const texts = import.meta.glob<string>(
  [
    '../../../../../docs/{jobs,guides}/*.md',
    '../../../../../docs/jobs/{es,pt}/*.md',
    '!**/README.md',
  ],
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
  /** Jobs are told in the languages of the app, the rest in English. */
  readonly language: string
  readonly read: () => Promise<string>
}

const guides: readonly Guide[] = Object.entries(texts).map(([path, read]) => ({
  name: nameOf(path),
  isJob: path.includes('/jobs/'),
  language: /\/jobs\/(es|pt)\//.exec(path)?.[1] ?? 'en',
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
  return addresses.get(source.replace(/^(?:\.\.\/)*images\//, '')) ?? null
}

/** The guides of a reader: each in their language, where it is told in it, else in English. */
function guidesFor(language: string): readonly Guide[] {
  const own = guides.filter((guide) => guide.language === language)
  const isTold = ({ name, isJob }: Guide): boolean =>
    own.some((guide) => guide.name === name && guide.isJob === isJob)
  const others = guides.filter((guide) => guide.language === 'en' && !isTold(guide))
  return [...own, ...others]
}

/** A guide's text, and the language it is in; null where there is none of that name. A job goes before what is called alike. */
export function guideQuery(name: string, language: string) {
  return queryOptions({
    queryKey: ['guide', name, language],
    queryFn: async (): Promise<{ readonly text: string; readonly language: string } | null> => {
      const found = guidesFor(language).filter((guide) => guide.name === name)
      const guide = found.find(({ isJob }) => isJob) ?? found[0]
      return guide === undefined ? null : { text: await guide.read(), language: guide.language }
    },
    staleTime: Infinity,
  })
}

/** All guides by their titles. */
export function guideListQuery(language: string) {
  return queryOptions({
    queryKey: ['guides', language],
    queryFn: async () => {
      const read = await Promise.all(
        guidesFor(language).map(async (guide) => ({
          name: guide.name,
          isJob: guide.isJob,
          language: guide.language,
          title: titleOf(await guide.read()),
        })),
      )
      return read.toSorted((one, other) => one.title.localeCompare(other.title))
    },
    staleTime: Infinity,
  })
}

function titleOf(text: string): string {
  return /^# (.+)$/m.exec(text)?.[1] ?? ''
}

/** What a guide is called that a path leads to, such as `../jobs/undo.md#steps`. */
export function nameOf(path: string): string {
  return /([^/]*?)(?:\.md)?(?:#.*)?$/.exec(path)?.[1] ?? path
}
