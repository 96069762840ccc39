const MARKS = /\p{M}/gu
const BETWEEN = /[^\p{L}\p{N}]+/gu

/** A text for comparing words: without accents, case, spaces and signs. `Fecha de Inicio` → `fechadeinicio`. */
export function foldText(text: string): string {
  return text.normalize('NFD').replaceAll(MARKS, '').replaceAll(BETWEEN, '').toLowerCase()
}
