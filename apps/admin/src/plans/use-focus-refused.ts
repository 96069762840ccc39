import { useEffect } from 'react'

/**
 * Leads whoever fills in a form to the first field that was refused, which is read out then.
 *
 * @param attempt what the last one came to, each a thing of its own; null before the first.
 * @param problems by the fields of the form.
 */
export function useFocusRefused(
  attempt: object | null,
  problems: Readonly<Record<string, string>>,
): void {
  const isAtField = Object.keys(problems).length > 0
  useEffect(() => {
    if (attempt === null || !isAtField) return
    document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus()
  }, [attempt, isAtField])
}
