/** A text as people sort it: without regard to case and accents. */
export function sortableText(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
