import type { Tone } from '@/components/tone-badge'
import { card, type ChartLayout } from '../tree/chart-layout'

/** What is written on a card. */
export interface CardWords {
  readonly name: string
  /** Below the name: what the seat or the team is. */
  readonly what: string
  /** Below that: its team or its role. */
  readonly where: string
  /** How it stands in the colouring that is chosen. */
  readonly figure: string
  readonly tone: Tone
}

/** A part of a picture. Colours are those of the light theme: pictures are put on paper and slides. */
export type Shape =
  | {
      readonly kind: 'RECT'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly fill: string
      readonly stroke?: string
    }
  | { readonly kind: 'LINE'; readonly points: readonly (readonly [number, number])[] }
  | {
      readonly kind: 'TEXT'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly size: number
      readonly weight: number
      readonly fill: string
      readonly isAtEnd: boolean
    }

/** A drawing that is told in its parts, for a file, a canvas or a page. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** The colours of the tones on white, each at least 3 : 1. */
const toneColours: Readonly<Record<Tone, string>> = {
  over: '#d74645',
  'at-trigger': '#af7100',
  healthy: '#00985f',
  under: '#1e89c1',
  none: '#9a9ea7',
}

export const ink = {
  text: '#1a1e26',
  dimmed: '#505560',
  line: '#9a9ea7',
  paper: '#ffffff',
} as const

const MARGIN = 24
const TITLE = 40

/** All cards that are laid out, with the lines between them and a title above. */
export function chartPicture(
  { cards, lines, width, height }: ChartLayout,
  title: string,
  wordsOf: (id: string) => CardWords,
): Picture {
  const shapes: Shape[] = [text(MARGIN, MARGIN + 14, title, { size: 17, weight: 650 })]
  for (const { points } of lines) {
    shapes.push({ kind: 'LINE', points: points.map(([x, y]) => [x + MARGIN, y + MARGIN + TITLE]) })
  }
  for (const placed of cards) {
    shapes.push(
      ...cardShapes(placed.x + MARGIN, placed.y + MARGIN + TITLE, wordsOf(placed.node.id)),
    )
  }
  return { width: width + 2 * MARGIN, height: height + 2 * MARGIN + TITLE, shapes }
}

function cardShapes(x: number, y: number, words: CardWords): readonly Shape[] {
  const { width, height } = card
  // What is beside each other in the last line shares its room.
  const room = Math.max(8, 34 - words.figure.length)
  return [
    { kind: 'RECT', x, y, width, height, fill: ink.paper, stroke: ink.line },
    { kind: 'RECT', x, y, width: 6, height, fill: toneColours[words.tone] },
    text(x + 16, y + 24, shortened(words.name, 32), { size: 13, weight: 620 }),
    text(x + width - 12, y + 62, words.figure, { size: 12, weight: 620, isAtEnd: true }),
    text(x + 16, y + 44, shortened(words.what, 36), { size: 12, fill: ink.dimmed }),
    text(x + 16, y + 62, shortened(words.where, room), { size: 12, fill: ink.dimmed }),
  ]
}

function text(
  x: number,
  y: number,
  said: string,
  style: { size: number; weight?: number; fill?: string; isAtEnd?: boolean },
): Shape {
  const { size, weight = 400, fill = ink.text, isAtEnd = false } = style
  return { kind: 'TEXT', x, y, text: said, size, weight, fill, isAtEnd }
}

function shortened(said: string, longest: number): string {
  const letters = Array.from(said)
  return letters.length <= longest
    ? said
    : `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
}
