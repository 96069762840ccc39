import { SEGMENTS } from '../../state/vocabulary.js'
import type { GroupParams } from '../group-params.js'
import { thingsMessages } from './things.js'

/** A group in English. */
export function groupWords({ by, name }: GroupParams): string {
  if (name === null) return 'Without assignment'
  const segment = by === 'SEGMENT' ? SEGMENTS.find((each) => each === name) : undefined
  return segment === undefined ? name : thingsMessages[`things.segment.${segment}`]({})
}
