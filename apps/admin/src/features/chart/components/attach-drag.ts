import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'

/** What of a card being dragged is asked and told. */
interface DragActs {
  readonly mayDrop: (dragged: string, onto: string) => boolean
  readonly onDrop: (dragged: string, onto: string) => void
}

/** What a dragged card says of itself. */
function cardOf(data: Readonly<Record<string | symbol, unknown>>): string {
  const { card } = data
  return typeof card === 'string' ? card : ''
}

/**
 * Lets a card be dragged, and others be dropped on it.
 *
 * @param tell what the card is in at the moment: a drag of its own, or below another one.
 */
export function attachDrag(
  element: HTMLElement,
  id: string,
  mayMove: boolean,
  acts: DragActs,
  tell: (held: 'DRAGGED' | 'TARGET' | null) => void,
): () => void {
  return combine(
    draggable({
      element,
      canDrag: () => mayMove,
      getInitialData: () => ({ card: id }),
      onDragStart: () => tell('DRAGGED'),
      onDrop: () => tell(null),
    }),
    dropTargetForElements({
      element,
      canDrop: ({ source }) => acts.mayDrop(cardOf(source.data), id),
      onDragEnter: () => tell('TARGET'),
      onDragLeave: () => tell(null),
      onDrop: ({ source }) => {
        tell(null)
        acts.onDrop(cardOf(source.data), id)
      },
    }),
  )
}
