import { sortableText } from '../../shared/relay/sortable-text.js'

/**
 * Whether a text has the searched one in it, whatever the case and the accents; null when nothing is
 * searched for.
 */
export function nameSearch(
  search: string | null | undefined,
): ((text: string | null) => boolean) | null {
  const part = sortableText(search?.trim() ?? '')
  if (part === '') return null
  return (text) => text !== null && sortableText(text).includes(part)
}
