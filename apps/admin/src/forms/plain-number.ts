/** The number in what is typed, without its unit and as the separators of a language say; null where there is none. */
export function plainNumber(
  typed: string,
  { group, decimal }: { readonly group: string; readonly decimal: string },
): number | null {
  const [digits] = /\d+(\.\d*)?|\.\d+/.exec(typed.replaceAll(group, '').replace(decimal, '.')) ?? []
  return digits === undefined ? null : Number(digits)
}
