import type { Figure } from './policies-query'

interface FigureSearch {
  readonly search: string
  /** A guide, or `ALL`. */
  readonly guide: string
  readonly onlyOwn: boolean
}

interface FigureGroup {
  /** The section of the guide that they stand in. */
  readonly section: string
  readonly figures: readonly Figure[]
}

/** The figures that fit a search, by the sections of their guides, in the order of the catalogue. */
export function foundFigures(
  figures: readonly Figure[],
  { search, guide, onlyOwn }: FigureSearch,
): readonly FigureGroup[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const fits = ({ text, key, section, policy, guide: from }: Figure): boolean => {
    const said = `${text} ${key} ${section}`.toLocaleLowerCase()
    const isOfGuide = guide === 'ALL' || from === guide
    return isOfGuide && (!onlyOwn || policy !== null) && words.every((word) => said.includes(word))
  }
  const groups = Map.groupBy(figures.filter(fits), ({ section }) => section)
  return [...groups].map(([section, found]) => ({ section, figures: found }))
}
