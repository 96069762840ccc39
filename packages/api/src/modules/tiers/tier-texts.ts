import { formatsFor, type Locale } from '@postscale/domain'

/** How many accounts are to move between tiers and how many wait, in words. */
export function movementsText(locale: Locale, moving: number, waiting: number): string {
  const formats = formatsFor(locale)
  const [moves, waits] = [formats.number(moving), formats.number(waiting)]
  return {
    en: `Accounts that are to change their tier: ${moves}. Accounts whose small crossing of a threshold waits for the next evaluation: ${waits}.`,
    es: `Cuentas que deben cambiar de nivel: ${moves}. Cuentas cuyo pequeño cruce de un umbral espera la próxima evaluación: ${waits}.`,
    pt: `Contas que devem mudar de camada: ${moves}. Contas cuja pequena passagem de um limiar espera a próxima avaliação: ${waits}.`,
  }[locale]
}

/** What a plan of movements between tiers is called. */
export function movementPlanTitle(locale: Locale, moving: number): string {
  const moves = formatsFor(locale).number(moving)
  return {
    en: `Move accounts between tiers (${moves})`,
    es: `Mover cuentas entre niveles (${moves})`,
    pt: `Mover contas entre camadas (${moves})`,
  }[locale]
}
