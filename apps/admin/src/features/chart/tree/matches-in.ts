import { plainText } from '@/i18n/plain-text'
import { allNodes, type ChartNode, type ChartThing } from './chart-tree'

/** Ids of the nodes that hold a text, in the order of the tree; none for an empty text. */
export function matchesIn(forest: readonly ChartNode[], search: string): readonly string[] {
  const wanted = plainText(search.trim())
  if (wanted === '') return []
  return allNodes(forest)
    .filter(({ thing }) => wordsOf(thing).some((word) => plainText(word).includes(wanted)))
    .map(({ id }) => id)
}

/** What a card is found by. */
function wordsOf(thing: ChartThing): readonly string[] {
  if (thing.kind === 'TEAM') return [thing.team.name]
  const { title, role, occupancies } = thing.seat
  return [title, role?.name ?? '', ...occupancies.map(({ person }) => person?.name ?? '')]
}

/** What a card is called: a team by its name, a seat by who sits there, an empty one by its title. */
export function nameOf(thing: ChartThing): string {
  if (thing.kind === 'TEAM') return thing.team.name
  const names = thing.seat.occupancies.flatMap(({ person }) => person?.name ?? [])
  return names.length === 0 ? thing.seat.title : names.join(', ')
}
