import type { PlacedCard } from './chart-layout'

/**
 * The card that a key leads to from another, as in every tree: up and down through what is shown, right into
 * what is below, left to what is above.
 *
 * @param cards all that are shown, in the order in which a tree is read.
 */
export function nextCard(
  cards: readonly PlacedCard[],
  from: PlacedCard,
  key: string,
): PlacedCard | undefined {
  const at = cards.indexOf(from)
  switch (key) {
    case 'ArrowDown':
      return cards[at + 1]
    case 'ArrowUp':
      return cards[at - 1]
    case 'ArrowRight':
      return cards.find(({ parentId }) => parentId === from.node.id)
    case 'ArrowLeft':
      return cards.find(({ node }) => node.id === from.parentId)
    case 'Home':
      return cards[0]
    case 'End':
      return cards.at(-1)
    default:
      return undefined
  }
}
