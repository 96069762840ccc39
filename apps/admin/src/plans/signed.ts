/** What is added or taken away, with its sign; zero has none. */
export function signed(amount: number, text: (size: number) => string): string {
  const sign = amount === 0 ? '' : amount > 0 ? '+' : '−'
  return `${sign}${text(Math.abs(amount))}`
}
